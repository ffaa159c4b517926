import { smoothstep } from '../../base/vectors.ts';
import type { Mask, Raster } from '../../vision/raster.ts';
import { resizeField } from '../../vision/resize.ts';
import type { Layer } from './layers.ts';

/** How a region takes part in one layer, at the size of the analysis. */
export interface Weights {
  readonly width: number;
  readonly height: number;
  /** 0 outside and on the borders to what else the layer shows, 1 inside; goes on behind what is in front. */
  readonly weight: Float32Array;
  /** Share of the region's visible area that this layer shows. */
  readonly share: number;
}

/** How much of each pixel of the picture each layer shows, 0 to 1, at a size. */
export function shownBy(
  layers: readonly Layer[],
  picture: Raster,
  width: number,
  height: number,
): Float32Array[] {
  const rest = new Float32Array(width * height).fill(1);
  const out: Float32Array[] = [];
  for (const layer of [...layers].reverse()) {
    const shown = new Float32Array(width * height);
    const { data, width: stride } = layer.texture;
    for (let y = 0; y < height; y++) {
      const v = Math.floor(((y + 0.5) / height) * picture.height) + layer.margin[1];
      for (let x = 0; x < width; x++) {
        const u = Math.floor(((x + 0.5) / width) * picture.width) + layer.margin[0];
        const alpha = data[(v * stride + u) * 4 + 3]! / 255;
        const i = y * width + x;
        shown[i] = alpha * rest[i]!;
        rest[i]! *= 1 - alpha;
      }
    }
    out.unshift(shown);
  }
  return out;
}

/**
 * The weights of a region in a layer. Where the layer is hidden nobody knows whether it belongs to the region; what is
 * known around it decides, so that water goes on behind a boat and hair may move past its outline.
 * @param shown how much of each pixel the layer shows, at the mask's size
 * @param feather share of the height over which motion dies down towards the region's borders
 * @param gaps share of the height up to which gaps in the region move with it: what shows between leaves
 */
export function weightsOf(mask: Mask, shown: Float32Array, feather: number, gaps = 0): Weights {
  const { width, height, data } = mask;
  const n = width * height;
  let [inside, all] = [0, 0];
  const [value, known] = [new Float32Array(n), new Float32Array(n)];
  for (let i = 0; i < n; i++) {
    const m = data[i]! / 255;
    all += m;
    inside += m * shown[i]!;
    const k = shown[i]! ** 2;
    known[i] = k;
    value[i] = m * k;
  }
  const belongs = closed(filled(value, known, width, height), width, height, Math.round(gaps * height));
  let radius = Math.max(1, Math.round(feather * height));
  let weight = feathered(belongs, width, height, radius);
  // What is thinner than its feather would never move: blades of grass, a brook.
  while (radius > 0 && sum(weight) < THIN * sum(belongs)) {
    radius = Math.floor(radius / 2);
    weight = feathered(belongs, width, height, radius);
  }
  return {
    width,
    height,
    weight,
    share: all > 0 ? inside / all : 0,
  };
}

/** A set without its gaps that are narrower than about a radius. */
export function closed(belongs: Float32Array, width: number, height: number, radius: number): Float32Array {
  if (radius < 1) return belongs;
  const around = blurred(blurred(belongs, width, height, radius), width, height, radius);
  return belongs.map((b, i) => Math.max(b, Math.min(1, Math.max(0, (around[i]! - 0.3) / 0.2))));
}

/** Share of a region that has to be left to move inside its feather. */
const THIN = 0.4;

const sum = (values: Float32Array): number => values.reduce((s, v) => s + v, 0);

/** 0 at the border and outside, 1 inside, over about twice the radius. */
function feathered(belongs: Float32Array, width: number, height: number, radius: number): Float32Array {
  const soft = blurred(blurred(belongs, width, height, radius), width, height, radius);
  return soft.map((s) => smoothstep(0, 1, (s - 0.5) * 2.05));
}

/** Fill in what is not known from what is known around it, near places first (pull and push over halvings). */
export function filled(
  value: Float32Array,
  known: Float32Array,
  width: number,
  height: number,
): Float32Array {
  if (width <= 1 && height <= 1) return Float32Array.of(known[0]! > 0 ? value[0]! / known[0]! : 0);
  const [w, h] = [Math.max(1, width >> 1), Math.max(1, height >> 1)];
  const halved = (data: Float32Array) => resizeField({ width, height, data }, w, h).data;
  const up = filled(halved(value), halved(known), w, h);
  const coarse = resizeField({ width: w, height: h, data: up }, width, height).data;
  return coarse.map((c, i) => {
    const k = Math.min(1, known[i]!);
    return k > 1e-4 ? k * (value[i]! / known[i]!) + (1 - k) * c : c;
  });
}

/** Mean over a square of 2·radius + 1, borders repeated. */
export function blurred(from: Float32Array, width: number, height: number, radius: number): Float32Array {
  const rows = runningMean(from, width, height, radius, 1, width);
  return runningMean(rows, height, width, radius, width, 1);
}

function runningMean(
  from: Float32Array,
  along: number,
  lines: number,
  radius: number,
  step: number,
  line: number,
): Float32Array {
  const out = new Float32Array(from.length);
  const clamped = (i: number): number => Math.min(along - 1, Math.max(0, i));
  for (let l = 0; l < lines; l++) {
    const at = l * line;
    let sum = 0;
    for (let i = -radius; i <= radius; i++) sum += from[at + clamped(i) * step]!;
    for (let i = 0; i < along; i++) {
      out[at + i * step] = sum / (2 * radius + 1);
      sum += from[at + clamped(i + radius + 1) * step]! - from[at + clamped(i - radius) * step]!;
    }
  }
  return out;
}
