import type { Random } from '../../base/random.ts';

/** What a search for patches works on. All planes have width × height entries, rows from the top. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Colours, four bytes a pixel (the fourth is not read); in what is wanted the present guess. */
  readonly colours: Uint8ClampedArray;
  /** Where a patch may be taken from: its middle. Patches lie wholly inside the canvas. */
  readonly usable: Uint8Array;
  /** What is to be filled, in scan order. */
  readonly wanted: Int32Array;
  /** For what is wanted the pixel that it is taken from; −1 elsewhere. */
  readonly from: Int32Array;
}

/** How a search compares. */
export interface SearchOptions {
  /** Half width of a patch. */
  readonly radius: number;
  /** Compare every so many pixels of a row and every so many rows. */
  readonly step: number;
  /** Cost of taking from a row so far above or below, in squared colour steps of each compared pixel. */
  readonly climb: (rows: number) => number;
  /** Passes over what is wanted. */
  readonly passes: number;
  /** Random trials a pixel and pass, each at a smaller distance than the last. */
  readonly trials: number;
}

/**
 * Find for every wanted pixel a usable one whose surroundings look most alike: random trials and the neighbours'
 * finds in turn (PatchMatch, Barnes et al. 2009). Changes `from`; pixels that have none yet must have been given one.
 */
export function search(canvas: Canvas, options: SearchOptions, random: Random): void {
  const { width, height, wanted, from, usable } = canvas;
  const { radius, trials } = options;
  const climb = new Float64Array(height);
  const compared = (Math.floor((2 * radius) / options.step) + 1) ** 2;
  for (let y = 0; y < height; y++) climb[y] = options.climb(y) * compared;
  const cost = new Float64Array(width * height);
  const measure = (at: number, source: number, best: number) =>
    difference(
      canvas,
      options,
      at,
      source,
      best - climb[Math.abs(((at / width) | 0) - ((source / width) | 0))]!,
    ) + climb[Math.abs(((at / width) | 0) - ((source / width) | 0))]!;
  for (const at of wanted) cost[at] = measure(at, from[at]!, Number.POSITIVE_INFINITY);
  const span = Math.max(width, height);
  for (let pass = 0; pass < options.passes; pass++) {
    const back = pass % 2 === 1;
    const next = back ? 1 : -1;
    for (let n = 0; n < wanted.length; n++) {
      const at = wanted[back ? wanted.length - 1 - n : n]!;
      let best = cost[at]!;
      let found = from[at]!;
      const x = at % width;
      const y = (at / width) | 0;
      const propose = (source: number) => {
        if (source === found || !usable[source]) return;
        const c = measure(at, source, best);
        if (c < best) {
          best = c;
          found = source;
        }
      };
      // A neighbour's source moved along with the pixel.
      if (x + next >= 0 && x + next < width && from[at + next]! >= 0) propose(from[at + next]! - next);
      const row = next * width;
      if (y + next >= 0 && y + next < height && from[at + row]! >= 0) propose(from[at + row]! - row);
      let range = span;
      for (let k = 0; k < trials; k++) {
        const sx = (found % width) + Math.round((random.next() * 2 - 1) * range);
        const sy = ((found / width) | 0) + Math.round((random.next() * 2 - 1) * range);
        range *= 0.35;
        if (sx >= 0 && sx < width && sy >= 0 && sy < height) propose(sy * width + sx);
      }
      cost[at] = best;
      from[at] = found;
    }
  }
}

/** Sum of squared differences of two patches; stops when it is past `best`. */
function difference(
  canvas: Canvas,
  options: SearchOptions,
  at: number,
  source: number,
  best: number,
): number {
  const { width, height, colours } = canvas;
  const { radius, step } = options;
  const x = at % width;
  const y = (at / width) | 0;
  const left = -Math.min(radius, Math.floor(x / step) * step);
  const right = Math.min(radius, width - 1 - x);
  let sum = 0;
  for (let v = -radius; v <= radius; v += step) {
    if (y + v < 0 || y + v >= height) continue;
    let p = (at + v * width + left) * 4;
    let q = (source + v * width + left) * 4;
    for (let u = left; u <= right; u += step, p += 4 * step, q += 4 * step) {
      const r = colours[p]! - colours[q]!;
      const g = colours[p + 1]! - colours[q + 1]!;
      const b = colours[p + 2]! - colours[q + 2]!;
      sum += r * r + g * g + b * b;
    }
    if (sum >= best) return sum;
  }
  return sum;
}

/**
 * Colour what is wanted from the patches that were found: every patch over a pixel has a say, patches nearer to what is
 * known a louder one.
 * @param weight loudness of each pixel's patch
 */
export function vote(canvas: Canvas, radius: number, weight: Float32Array): void {
  const { width, height, colours, wanted, from } = canvas;
  const voted = new Uint8ClampedArray(wanted.length * 3);
  for (let n = 0; n < wanted.length; n++) {
    const at = wanted[n]!;
    const x = at % width;
    const y = (at / width) | 0;
    let [r, g, b, total] = [0, 0, 0, 0];
    for (let v = Math.max(-radius, -y); v <= Math.min(radius, height - 1 - y); v++) {
      for (let u = Math.max(-radius, -x); u <= Math.min(radius, width - 1 - x); u++) {
        const q = at + v * width + u;
        const source = from[q]!;
        if (source < 0) continue;
        const k = weight[q]!;
        const s = (source - v * width - u) * 4;
        r += k * colours[s]!;
        g += k * colours[s + 1]!;
        b += k * colours[s + 2]!;
        total += k;
      }
    }
    voted[n * 3] = r / total;
    voted[n * 3 + 1] = g / total;
    voted[n * 3 + 2] = b / total;
  }
  for (let n = 0; n < wanted.length; n++) {
    for (let c = 0; c < 3; c++) colours[wanted[n]! * 4 + c] = voted[n * 3 + c]!;
  }
}
