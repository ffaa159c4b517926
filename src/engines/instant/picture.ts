import { random } from '../../base/random.ts';
import type { Rgb } from '../../film/stills.ts';

/** Pixels of the longer side as drawn; the pattern's squares are large enough to be told apart in a thumbnail. */
const LONG = 64;

/** Squares across the pattern, which is mirrored at its middle. */
const SQUARES = 5;

type Colour = readonly [number, number, number];

/** A moment of the pictures of a seed: a pattern of its own, and a bar below that fills in the course of a second. */
export function pictureOf(
  seed: number,
  { width, height }: { readonly width: number; readonly height: number },
  moment: number,
): Rgb {
  const scale = Math.min(1, LONG / Math.max(width, height));
  const [w, h] = [Math.max(2, Math.round(width * scale)), Math.max(2, Math.round(height * scale))];
  const chance = random(seed).stream('instant');
  const hue = chance.range(0, 360);
  const [ground, figure] = [colour(hue, 0.25, 0.22), colour(hue + chance.range(120, 240), 0.55, 0.68)];
  const filled = Array.from({ length: SQUARES * Math.ceil(SQUARES / 2) }, () => chance.chance(0.5));
  const side = Math.max(1, Math.floor((Math.min(w, h) * 0.7) / SQUARES));
  const [left, top] = [Math.floor((w - SQUARES * side) / 2), Math.floor((h - SQUARES * side) / 2)];
  const bar = h - Math.max(1, Math.round(h * 0.06));
  const data = new Uint8Array(w * h * 3);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const [column, row] = [Math.floor((x - left) / side), Math.floor((y - top) / side)];
      const inside = column >= 0 && column < SQUARES && row >= 0 && row < SQUARES;
      const mirrored = Math.min(column, SQUARES - 1 - column);
      const on =
        y >= bar ? (x + 0.5) / w <= moment : inside && filled[row * Math.ceil(SQUARES / 2) + mirrored];
      data.set(on ? figure : ground, (y * w + x) * 3);
    }
  }
  return { data, width: w, height: h };
}

/** Hue in degrees, chroma and lightness 0…1, to 8-bit RGB (HSL). */
function colour(hue: number, saturation: number, lightness: number): Colour {
  const a = saturation * Math.min(lightness, 1 - lightness);
  const channel = (n: number): number => {
    const k = (n + hue / 30) % 12;
    return Math.round(255 * (lightness - a * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return [channel(0), channel(8), channel(4)];
}

/** A picture enlarged pixel by pixel. */
export function enlarged({ data, width, height }: Rgb, to: { width: number; height: number }): Rgb {
  const out = new Uint8Array(to.width * to.height * 3);
  for (let y = 0; y < to.height; y++) {
    const row = Math.floor((y * height) / to.height) * width;
    for (let x = 0; x < to.width; x++) {
      const from = (row + Math.floor((x * width) / to.width)) * 3;
      const at = (y * to.width + x) * 3;
      for (let c = 0; c < 3; c++) out[at + c] = data[from + c] as number;
    }
  }
  return { data: out, width: to.width, height: to.height };
}
