import type { Random } from '../../base/random.ts';
import type { Raster } from '../raster.ts';
import { sourcesOf } from './behind.ts';
import type { Frame } from './canvas.ts';
import { spread } from './spread.ts';
import { standouts } from './standouts.ts';
import { transfer } from './transfer.ts';

/** What is to be painted, on the canvas. */
export interface Task {
  /** 1 where the picture shows the layer and nothing else: these colours stay and are what fills are made of. */
  readonly known: Uint8Array;
  /** Where a fill may need the grain of what is known; elsewhere it is smooth. */
  readonly wanted: (known: Uint8Array) => Uint8Array;
}

/** Paint a layer's whole texture: the picture where it is known, fills everywhere else. Opaque. */
export function paint(picture: Raster, frame: Frame, task: Task, random: Random): Raster {
  const [w, h] = frame.canvas;
  const texture = lay(picture, frame);
  const { known } = task;
  const guess = firstGuess(texture, frame, known);
  smooth(texture, frame, guess, known);
  const wanted = task.wanted(known).map((v, i) => (known[i] ? 0 : v));
  if (!wanted.includes(1)) return texture;
  const colours = new Uint8ClampedArray(w * h * 4);
  for (let i = 0; i < w * h; i++) {
    for (let c = 0; c < 3; c++) colours[i * 4 + c] = guess[i * 3 + c]!;
  }
  const odd = standouts(guess, known, w, h);
  const from = sourcesOf({ width: w, height: h, colours, known, wanted, odd }, random);
  if (from) transfer(texture, { width: w, height: h, from, known, factor: frame.factor });
  return texture;
}

/** Canvas colours: means where known, spread smoothly from there elsewhere. */
function firstGuess(texture: Raster, frame: Frame, known: Uint8Array): Float32Array {
  const [w, h] = frame.canvas;
  const f = frame.factor;
  const { width, height, data } = texture;
  const guess = new Float32Array(w * h * 3);
  for (let i = 0; i < w * h; i++) {
    if (!known[i]) continue;
    const x = (i % w) * f;
    const y = ((i / w) | 0) * f;
    let [r, g, b, n] = [0, 0, 0, 0];
    for (let v = y; v < Math.min(height, y + f); v++) {
      for (let u = x, at = (v * width + x) * 4; u < Math.min(width, x + f); u++, at += 4, n++) {
        r += data[at]!;
        g += data[at + 1]!;
        b += data[at + 2]!;
      }
    }
    guess[i * 3] = r / n;
    guess[i * 3 + 1] = g / n;
    guess[i * 3 + 2] = b / n;
  }
  spread(guess, new Float32Array(known), w, h, 3);
  runOn(guess, frame, known);
  return guess;
}

/** Let the colours at the picture's border run on into the margins, straight across it. */
function runOn(guess: Float32Array, frame: Frame, known: Uint8Array): void {
  const [w, h] = frame.canvas;
  const [left, top] = [frame.margin[0] / frame.factor, frame.margin[1] / frame.factor];
  const right = left + Math.floor(frame.width / frame.factor) - 1;
  const bottom = top + Math.floor(frame.height / frame.factor) - 1;
  for (let y = 0, i = 0; y < h; y++) {
    const v = Math.min(bottom, Math.max(top, y));
    for (let x = 0; x < w; x++, i++) {
      const at = v * w + Math.min(right, Math.max(left, x));
      if (at !== i && known[at]) for (let c = 0; c < 3; c++) guess[i * 3 + c] = guess[at * 3 + c]!;
    }
  }
}

/** The picture in the middle of an opaque texture. */
function lay(picture: Raster, frame: Frame): Raster {
  const [width, height] = frame.full;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < frame.height; y++) {
    const row = picture.data.subarray(y * frame.width * 4, (y + 1) * frame.width * 4);
    data.set(row, ((y + frame.margin[1]) * width + frame.margin[0]) * 4);
  }
  for (let i = 3; i < data.length; i += 4) data[i] = 255;
  return { width, height, data };
}

/** Put the guess, bilinear, wherever nothing is known. */
function smooth(texture: Raster, frame: Frame, guess: Float32Array, known: Uint8Array): void {
  const [w, h] = frame.canvas;
  const f = frame.factor;
  const { width, height, data } = texture;
  for (let y = 0; y < height; y++) {
    const fy = Math.min(h - 1, Math.max(0, (y + 0.5) / f - 0.5));
    const y0 = fy | 0;
    const ty = fy - y0;
    const down = y0 + 1 < h ? w * 3 : 0;
    const own = Math.min(h - 1, (y / f) | 0) * w;
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      data[at + 3] = 255;
      if (known[own + Math.min(w - 1, (x / f) | 0)]) continue;
      const fx = Math.min(w - 1, Math.max(0, (x + 0.5) / f - 0.5));
      const x0 = fx | 0;
      const tx = fx - x0;
      const right = x0 + 1 < w ? 3 : 0;
      const i = (y0 * w + x0) * 3;
      for (let c = 0; c < 3; c++) {
        const above = guess[i + c]! * (1 - tx) + guess[i + right + c]! * tx;
        const below = guess[i + down + c]! * (1 - tx) + guess[i + down + right + c]! * tx;
        data[at + c] = above * (1 - ty) + below * ty;
      }
    }
  }
}
