import type { Random } from '../../base/random.ts';
import { boxMean } from '../filters.ts';
import { distanceTo } from './distance.ts';
import { type Canvas, search, vote } from './patches.ts';

/** A picture with something missing. Planes have width × height entries, rows from the top. */
export interface Blank {
  readonly width: number;
  readonly height: number;
  /** Colours, four bytes a pixel (the fourth is not read); where not known a first guess. */
  readonly colours: Uint8ClampedArray;
  /** 1 where the colours are the picture's own: what is filled is taken from there. */
  readonly known: Uint8Array;
  /** 1 where the picture is to be filled. */
  readonly wanted: Uint8Array;
  /** 1 where nothing is taken from, known or not. */
  readonly odd?: Uint8Array;
}

/** Half width of the patches that are compared. */
const RADIUS = 3;
/** The coarsest level's longest side is at most this, so that one patch spans a tenth of the picture. */
const COARSEST = 72;
/** How much a known pixel tells of a patch's likeness, and a guessed one: what is filled goes on from its border. */
const TOLD = 4;
const GUESSED = 1;
/** Fewer places than this to take patches from give no texture. */
const FEWEST = 48;
/** What a patch from the other end of the picture's height costs, in steps of colour: far and near differ in scale. */
const CLIMB = 70;

/**
 * Fill what is wanted from what is known, coarse to fine, so that large shapes go on and fine grain stays sharp
 * (space-time completion, Wexler et al. 2007, with PatchMatch).
 * @returns for every wanted pixel the known one that it is taken from, −1 elsewhere; undefined when too little is known.
 *   Changes `colours` where wanted.
 */
export function sourcesOf(blank: Blank, random: Random): Int32Array | undefined {
  const levels = [blank];
  const sources = [usableOf(blank)];
  if (sources[0]!.count < FEWEST || !blank.wanted.includes(1)) return undefined;
  for (;;) {
    const last = levels.at(-1)!;
    if (Math.max(last.width, last.height) <= COARSEST) break;
    const next = halved(last);
    const usable = usableOf(next);
    if (usable.count < FEWEST) break;
    levels.push(next);
    sources.push(usable);
  }
  let from: Int32Array | undefined;
  let before: Blank | undefined;
  for (let k = levels.length - 1; k >= 0; k--) {
    const level = levels[k]!;
    const usable = sources[k]!;
    for (let i = 0; i < level.known.length; i++) level.colours[i * 4 + 3] = level.known[i] ? TOLD : GUESSED;
    const canvas: Canvas = {
      ...level,
      usable: usable.at,
      wanted: indices(level.wanted),
      from: new Int32Array(level.width * level.height).fill(-1),
    };
    const stream = random.stream(`level ${k}`);
    for (const at of canvas.wanted) canvas.from[at] = inherited(at, level, before, from, usable, stream);
    const coarsest = k === levels.length - 1;
    // The finest level takes what was found before it: a search there costs most and is not seen.
    if (k > 0 || coarsest) {
      const weight = loudness(level);
      const climb = (rows: number) => 6 * ((CLIMB * rows) / level.height) ** 2;
      if (!coarsest) vote(canvas, 2, weight);
      for (let round = 0; round < (coarsest ? 6 : k === 1 ? 1 : 2); round++) {
        search(canvas, { radius: RADIUS, climb, passes: 2, trials: 4 }, stream);
        vote(canvas, 2, weight);
      }
    }
    from = canvas.from;
    before = level;
  }
  return from;
}

/** Where patches may be taken from: wholly known and inside; as plane and as list. */
function usableOf(blank: Blank): { at: Uint8Array; list: Int32Array; count: number } {
  const { width, height, odd } = blank;
  const known = odd ? blank.known.map((k, i) => (odd[i] ? 0 : k)) : blank.known;
  const share = boxMean(known, width, height, RADIUS);
  const at = new Uint8Array(width * height);
  for (let y = RADIUS; y < height - RADIUS; y++) {
    for (let x = RADIUS; x < width - RADIUS; x++) {
      if (share[y * width + x]! > 0.999) at[y * width + x] = 1;
    }
  }
  const list = indices(at);
  return { at, list, count: list.length };
}

function indices(plane: Uint8Array): Int32Array {
  let count = 0;
  for (const v of plane) count += v;
  const list = new Int32Array(count);
  for (let i = 0, n = 0; i < plane.length; i++) if (plane[i]) list[n++] = i;
  return list;
}

/** Half the size; known only where all four are, wanted where one is. */
function halved(blank: Blank): Blank {
  const { width, height } = blank;
  const w = (width + 1) >> 1;
  const h = (height + 1) >> 1;
  const colours = new Uint8ClampedArray(w * h * 4);
  const known = new Uint8Array(w * h);
  const wanted = new Uint8Array(w * h);
  const odd = blank.odd && new Uint8Array(w * h);
  for (let y = 0, j = 0; y < h; y++) {
    for (let x = 0; x < w; x++, j++) {
      const i = 2 * y * width + 2 * x;
      const right = 2 * x + 1 < width ? 1 : 0;
      const down = 2 * y + 1 < height ? width : 0;
      const j1 = i + right;
      const j2 = i + down;
      const j3 = j2 + right;
      for (let c = 0; c < 3; c++) {
        colours[j * 4 + c] =
          (blank.colours[i * 4 + c]! +
            blank.colours[j1 * 4 + c]! +
            blank.colours[j2 * 4 + c]! +
            blank.colours[j3 * 4 + c]!) /
          4;
      }
      known[j] = blank.known[i]! & blank.known[j1]! & blank.known[j2]! & blank.known[j3]!;
      const any = blank.wanted[i]! | blank.wanted[j1]! | blank.wanted[j2]! | blank.wanted[j3]!;
      wanted[j] = any & (1 - known[j]!);
      if (odd) odd[j] = blank.odd![i]! | blank.odd![j1]! | blank.odd![j2]! | blank.odd![j3]!;
    }
  }
  return { width: w, height: h, colours, known, wanted, ...(odd ? { odd } : {}) };
}

/** The coarser level's find at twice the scale, or anywhere usable. */
function inherited(
  at: number,
  level: Blank,
  before: Blank | undefined,
  from: Int32Array | undefined,
  usable: { at: Uint8Array; list: Int32Array },
  random: Random,
): number {
  if (before && from) {
    const x = at % level.width;
    const y = (at / level.width) | 0;
    const source = from[(y >> 1) * before.width + (x >> 1)]!;
    if (source >= 0) {
      const sx = 2 * (source % before.width) + (x & 1);
      const sy = 2 * ((source / before.width) | 0) + (y & 1);
      if (usable.at[sy * level.width + sx]) return sy * level.width + sx;
    }
  }
  return random.pick(usable.list as unknown as readonly number[]);
}

/** Patches near what is known are surer: each pixel inwards says a quarter less. */
function loudness(blank: Blank): Float32Array {
  const weight = distanceTo(blank.known, blank.width, blank.height);
  const by = Float32Array.from({ length: 27 }, (_, d) => 1.3 ** -d);
  for (let i = 0; i < weight.length; i++) weight[i] = by[Math.min(26, Math.round(weight[i]!))]!;
  return weight;
}
