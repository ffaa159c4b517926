import type { Random } from '../../base/random.ts';

/** What a search for patches works on. All planes have width × height entries, rows from the top. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Colours, and how much a pixel tells when patches are compared; in what is wanted the present guess. */
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
  const { trials } = options;
  const climb = new Float64Array(height);
  const compared = (2 * options.radius + 1) ** 2;
  for (let y = 0; y < height; y++) climb[y] = options.climb(y) * compared;
  const cost = new Float64Array(width * height);
  for (let n = 0; n < wanted.length; n++) {
    const at = wanted[n]!;
    cost[at] = difference(canvas, options, climb, at, from[at]!, Number.POSITIVE_INFINITY);
  }
  const span = Math.max(width, height);
  for (let pass = 0; pass < options.passes; pass++) {
    const back = pass % 2 === 1;
    const next = back ? 1 : -1;
    const row = next * width;
    for (let n = 0; n < wanted.length; n++) {
      const at = wanted[back ? wanted.length - 1 - n : n]!;
      let best = cost[at]!;
      let found = from[at]!;
      const x = at % width;
      const y = (at / width) | 0;
      let range = span;
      // The neighbours' sources moved along with the pixel, then trials about the best so far, closer and closer.
      for (let k = -2; k < trials; k++) {
        let source = -1;
        if (k === -2) {
          if (x + next >= 0 && x + next < width && from[at + next]! >= 0) source = from[at + next]! - next;
        } else if (k === -1) {
          if (y + next >= 0 && y + next < height && from[at + row]! >= 0) source = from[at + row]! - row;
        } else {
          const sx = (found % width) + Math.round((random.next() * 2 - 1) * range);
          const sy = ((found / width) | 0) + Math.round((random.next() * 2 - 1) * range);
          range *= 0.35;
          if (sx >= 0 && sx < width && sy >= 0 && sy < height) source = sy * width + sx;
        }
        if (source < 0 || source === found || usable[source] !== 1) continue;
        const c = difference(canvas, options, climb, at, source, best);
        if (c < best) {
          best = c;
          found = source;
        }
      }
      cost[at] = best;
      from[at] = found;
    }
  }
}

/** Sum of squared differences of two patches and the cost of the climb between them; stops when it is past `best`. */
function difference(
  canvas: Canvas,
  options: SearchOptions,
  climb: Float64Array,
  at: number,
  source: number,
  best: number,
): number {
  const width = canvas.width;
  const colours = canvas.colours;
  const radius = options.radius;
  const x = at % width;
  const y = (at / width) | 0;
  let sum = climb[Math.abs(y - ((source / width) | 0))]!;
  if (sum >= best) return sum;
  const left = -Math.min(radius, x);
  const right = Math.min(radius, width - 1 - x);
  const top = Math.max(-radius, -y);
  const bottom = Math.min(radius, canvas.height - 1 - y);
  for (let v = top; v <= bottom; v++) {
    let p = (at + v * width + left) * 4;
    let q = (source + v * width + left) * 4;
    for (let u = left; u <= right; u++) {
      const r = colours[p]! - colours[q]!;
      const g = colours[p + 1]! - colours[q + 1]!;
      const b = colours[p + 2]! - colours[q + 2]!;
      sum += colours[p + 3]! * (r * r + g * g + b * b);
      p += 4;
      q += 4;
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
    let r = 0;
    let g = 0;
    let b = 0;
    let total = 0;
    const left = Math.max(-radius, -x);
    const right = Math.min(radius, width - 1 - x);
    const bottom = Math.min(radius, height - 1 - y);
    for (let v = Math.max(-radius, -y); v <= bottom; v++) {
      for (let u = left; u <= right; u++) {
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
