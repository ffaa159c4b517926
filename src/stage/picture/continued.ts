import { smoothstep } from '../../base/vectors.ts';
import { distanceTo } from '../../vision/fill/distance.ts';
import { lumaOfPlanes } from '../../vision/luma.ts';
import { blurred, filled } from './weights.ts';

/** A sky on a grid whose rows close into rings: what leaves on one side comes in on the other. */
export interface Ring {
  readonly width: number;
  readonly height: number;
  /** Three planes of 0–255; what is not known is of no account. */
  readonly planes: readonly Float32Array[];
  /** 0 to 1. */
  readonly known: Float32Array;
}

/** How each place of a ring that is not known is filled. */
export interface Continued {
  /** Colour at the grid's own size, known places as they are. */
  readonly planes: readonly Float32Array[];
  /** Smooth colours to begin from. */
  readonly base: readonly Float32Array[];
  /** The large shapes alone: a copy is less these where it is taken from, and on the base where it is laid. */
  readonly smooth: readonly Float32Array[];
  /** How far a copy counts, 0 to 1: far from what is known the base is enough. */
  readonly copied: Float32Array;
  /** Two shifts for each cell (numbers in `shifts`) and the share of the first. */
  readonly first: Uint8Array;
  readonly second: Uint8Array;
  readonly share: Float32Array;
  readonly shifts: readonly (readonly [number, number])[];
}

/** Shifts from which a sky is continued, shares of its width and height: sideways before downwards. */
const SHIFTS = [
  [-0.45, 0],
  [-0.3, 0],
  [-0.18, 0],
  [0.18, 0],
  [0.3, 0],
  [0.45, 0],
  [-0.22, -0.14],
  [0.22, -0.14],
  [0.02, -0.24],
  [-0.14, -0.36],
  [0.14, -0.36],
  [-0.16, 0.15],
  [0.16, 0.15],
] as const;

/** Shares of the height: how far copies reach, what of the known is looked at, and how softly copies begin and meet. */
const REACH = 0.34;
const BAND = 0.05;
const JOINT = 0.035;

/** What a copy from another height has to fit better by, and one from close to an edge, of 255. */
const ASIDE = 12;
const SHALLOW = 30;

/** What is larger than about this share of the height comes from what is around, only what is smaller from a copy. */
const SOFT = 0.06;

/** Known well enough to be copied. */
const SURE = 0.9;

/** `filled` on a ring; what is known counts for so much that its own edge is met. */
function around(value: Float32Array, known: Float32Array, width: number, height: number): Float32Array {
  const twice = (from: Float32Array): Float32Array =>
    unrolled(
      from.map((v) => 4 * v),
      width,
      height,
    );
  return rolled(filled(twice(value), twice(known), 2 * width, height), width, height);
}

function unrolled(from: Float32Array, width: number, height: number): Float32Array {
  const out = new Float32Array(2 * from.length);
  for (let y = 0; y < height; y++) {
    const row = from.subarray(y * width, (y + 1) * width);
    out.set(row, 2 * y * width);
    out.set(row, (2 * y + 1) * width);
  }
  return out;
}

/** The middle of an unrolled ring, where both neighbours of every place are there. */
function rolled(from: Float32Array, width: number, height: number): Float32Array {
  const out = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++)
      out[y * width + x] = from[2 * y * width + (x < width / 2 ? x + width : x)]!;
  }
  return out;
}

/** Distance on a ring to a set. */
function away(set: Float32Array, width: number, height: number): Float32Array {
  return rolled(distanceTo(unrolled(set, width, height), 2 * width, height), width, height);
}

/**
 * Continue a sky where it is not known: smoothly on from what is known, with the detail of other parts of it, each
 * place from where it fits best what is known beside it. Nothing is mirrored, and nothing ends at an edge.
 */
export function continued({ width, height, planes, known }: Ring): Continued {
  const n = width * height;
  const light = lumaOfPlanes(planes);
  const base = planes.map((p) =>
    around(
      p.map((v, i) => v * known[i]!),
      known,
      width,
      height,
    ),
  );
  const sure = known.map((k) => (k > SURE ? 1 : 0));
  const out = away(sure, width, height);
  const inward = away(
    sure.map((s) => 1 - s),
    width,
    height,
  );
  const joint = Math.max(1, Math.round(JOINT * height));
  const deep = inward.map((d) => smoothstep(0.5, joint, d));
  // Small gaps and the first step past an edge are plain.
  const copied = out.map(
    (d) => smoothstep(REACH * height, 0.6 * REACH * height, d) * smoothstep(0.5, joint, d),
  );
  const band = inward.map((d, i) => (sure[i]! && d <= Math.max(2, BAND * height) ? 1 : 0));
  const shifts = SHIFTS.map(
    ([x, y]) => [Math.round(x * width), Math.round(y * height)] as readonly [number, number],
  );
  const from = (i: number, k: number): number => {
    const [dx, dy] = shifts[k]!;
    const y = Math.floor(i / width) + dy;
    const x = ((((i % width) + dx) % width) + width) % width;
    return y < 0 || y >= height ? -1 : y * width + x;
  };
  const best = new Float32Array(n).fill(Number.POSITIVE_INFINITY);
  const label = new Uint8Array(n).fill(255);
  for (let k = 0; k < shifts.length; k++) {
    const [off, valid] = [new Float32Array(n), new Float32Array(n)];
    for (let i = 0; i < n; i++) {
      const j = band[i]! ? from(i, k) : -1;
      if (j < 0 || !sure[j]!) continue;
      off[i] = Math.abs(light[i]! - light[j]!);
      valid[i] = 1;
    }
    const cost = filled(off, valid, width, height);
    for (let i = 0; i < n; i++) {
      if (out[i]! > REACH * height || (sure[i]! && !band[i]!)) continue;
      const j = from(i, k);
      if (j < 0 || !sure[j]!) continue;
      const much = cost[i]! + SHALLOW * (1 - deep[j]!) + (shifts[k]![1] === 0 ? 0 : ASIDE);
      if (much >= best[i]!) continue;
      best[i] = much;
      label[i] = k;
    }
  }
  const [first, second] = [new Uint8Array(n).fill(255), new Uint8Array(n).fill(255)];
  const [most, next] = [new Float32Array(n), new Float32Array(n)];
  const any = blurred(
    Float32Array.from(label, (l) => (l < 255 ? 1 : 0)),
    width,
    height,
    joint,
  );
  for (let k = 0; k < shifts.length; k++) {
    const own = Float32Array.from(label, (l) => (l === k ? 1 : 0));
    if (!own.includes(1)) continue;
    const soft = blurred(own, width, height, joint);
    for (let i = 0; i < n; i++) {
      const j = soft[i]! > next[i]! ? from(i, k) : -1;
      const much = j < 0 ? 0 : soft[i]! * deep[j]!;
      if (much <= next[i]!) continue;
      if (much > most[i]!) {
        [second[i], next[i]] = [first[i]!, most[i]!];
        [first[i], most[i]] = [k, much];
      } else [second[i], next[i]] = [k, much];
    }
  }
  const share = most.map((m, i) => (m > 0 ? m / (m + next[i]!) : 1));
  for (let i = 0; i < n; i++)
    copied[i]! *= smoothstep(0, 0.55, (most[i]! + next[i]!) / Math.max(0.05, any[i]!));
  const blend = (plane: Float32Array, i: number): number => {
    const a = plane[from(i, first[i]!)]!;
    return second[i] === 255 ? a : share[i]! * a + (1 - share[i]!) * plane[from(i, second[i]!)]!;
  };
  const soft = Math.max(1, Math.round(SOFT * height));
  const smooth = planes.map((plane, c) => {
    const seen = plane.map((v, i) => known[i]! * v + (1 - known[i]!) * base[c]![i]!);
    return blurred(blurred(seen, width, height, soft), width, height, soft);
  });
  const whole = planes.map((plane, c) =>
    plane.map((v, i) => {
      const fill = base[c]![i]!;
      const detail = copied[i]! > 0 ? blend(plane, i) - blend(smooth[c]!, i) : 0;
      return known[i]! * v + (1 - known[i]!) * (fill + copied[i]! * detail);
    }),
  );
  return { planes: whole, base, smooth, copied, first, second, share, shifts };
}
