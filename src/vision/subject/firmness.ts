import { distanceTo } from '../fill/distance.ts';
import { boxMean } from '../filters.ts';
import type { Lab } from '../lab.ts';
import type { Mask } from '../raster.ts';
import type { Region } from '../sight/sight.ts';
import { fits, surrounds } from './parts.ts';

/**
 * A thing of which less of the outline than this is seen is no sheet of its own: where a wrong outline moves, a piece
 * slides off what it belongs to.
 */
export const FIRM = 0.85;

/** May a region be cut out and moved against what is behind it? */
export const isFirm = (region: Region): boolean => (region.firmness ?? 1) >= FIRM;

/** Where a mask's outline runs and what the picture says of it. */
export interface Outline {
  /** Pixels just inside the mask. The picture's own border is no outline. */
  readonly at: Int32Array;
  /** For each of them how plainly the two sides differ, 0 to 1. */
  readonly proof: Float32Array;
}

/** Two views of an outline's sides, in pixels of a picture whose longer side is 640. */
const NEAR: View = { half: 5, step: 1, from: 2, to: 4.5 };
const WIDE: View = { half: 12, step: 2, from: 3, to: 12 };

interface View {
  /** Half side of the window and distance of its samples. */
  readonly half: number;
  readonly step: number;
  /** Distances from the outline that are looked at. */
  readonly from: number;
  readonly to: number;
}

/** Fewer samples than this on a side tell nothing of it. */
const FEWEST = 4;
/** Difference of colour (Lab units) that is none, and one that is plain. */
const COLOUR = [5, 12] as const;
/** The same in deviations of the colours on either side: stripes of one fur differ from each other too. */
const SPREAD = [0.7, 1.5] as const;
/** How many times more fine detail the one side has: a sharp thing before what is out of focus. */
const DETAIL = [Math.log(2), Math.log(3.5)] as const;
/** Noise of a colour and of fine detail, Lab units. */
const NOISE = 3;
const GRAIN = 0.4;

const scaled = ({ half, step, from, to }: View, unit: number): View => ({
  half: Math.max(2, Math.round(half * unit)),
  step: Math.max(1, Math.round(step * unit)),
  from: Math.max(1, from * unit),
  to: Math.max(2.4, to * unit),
});

/**
 * Ask the picture for a mask's outline: a thing's edge shows in colour or focus both close by and farther off, an edge
 * that was guessed runs through one and the same thing.
 * @param lab the picture at the mask's size
 * @param mask not 0 inside
 */
export function outlineOf({ width, height, l, a, b }: Lab, mask: Uint8Array): Outline {
  const unit = Math.max(width, height) / 640;
  const near = scaled(NEAR, unit);
  const wide = scaled(WIDE, unit);
  const inside = mask.map((v) => (v ? 1 : 0));
  const out = distanceTo(inside, width, height);
  const deep = distanceTo(
    inside.map((v) => 1 - v),
    width,
    height,
  );
  const smooth = boxMean(l, width, height, 1);
  const at: number[] = [];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      if (!inside[i]) continue;
      if (!inside[i - 1] || !inside[i + 1] || !inside[i - width] || !inside[i + width]) at.push(i);
    }
  }
  const sums = [new Float64Array(6), new Float64Array(6)] as const;
  const look = (i: number, { half, step, from, to }: View): number => {
    const x = i % width;
    const y = (i / width) | 0;
    for (const side of sums) side.fill(0);
    for (let v = Math.max(0, y - half); v <= Math.min(height - 1, y + half); v += step) {
      for (let u = Math.max(0, x - half); u <= Math.min(width - 1, x + half); u += step) {
        const j = v * width + u;
        const away = inside[j] ? deep[j]! : out[j]!;
        if (away < from || away > to) continue;
        const side = sums[inside[j]! as 0 | 1];
        side[0]!++;
        side[1]! += l[j]!;
        side[2]! += a[j]!;
        side[3]! += b[j]!;
        side[4]! += l[j]! ** 2 + a[j]! ** 2 + b[j]! ** 2;
        side[5]! += Math.abs(l[j]! - smooth[j]!);
      }
    }
    return unlike(...sums);
  };
  const proof = Float32Array.from(at, (i) => Math.min(look(i, near), look(i, wide)));
  return { at: Int32Array.from(at), proof };
}

/** How plainly two sides differ, 0 to 1, from their sums: count, colour, squares, fine detail. */
function unlike(outside: Float64Array, inside: Float64Array): number {
  // Next to the border or in a hair's width there is nothing to compare with.
  if (outside[0]! < FEWEST || inside[0]! < FEWEST) return 1;
  let squares = 0;
  let variance = 0;
  for (const side of [outside, inside]) variance += side[4]! / side[0]! / 2;
  for (let c = 1; c < 4; c++) {
    const [p, q] = [outside[c]! / outside[0]!, inside[c]! / inside[0]!];
    squares += (p - q) ** 2;
    variance -= (p * p + q * q) / 2;
  }
  const apart = Math.sqrt(squares);
  const spread = Math.sqrt(Math.max(0, variance)) + NOISE;
  const detail = Math.abs(Math.log((outside[5]! / outside[0]! + GRAIN) / (inside[5]! / inside[0]! + GRAIN)));
  return Math.max(ramp(COLOUR, apart) * ramp(SPREAD, apart / spread), ramp(DETAIL, detail));
}

const ramp = ([low, high]: readonly [number, number], v: number): number =>
  Math.min(1, Math.max(0, (v - low) / (high - low)));

/** Share of an outline that is seen, 0 to 1. @param mask not 0 inside */
export function shownOf(lab: Lab, mask: Uint8Array): number {
  return seenOf(outlineOf(lab, mask));
}

/** Share of an outline that is seen, 0 to 1. */
export function seenOf({ proof }: Outline): number {
  let seen = 0;
  for (const p of proof) if (p > 0.5) seen++;
  return proof.length > 0 ? seen / proof.length : 1;
}

/** Share of a mask's outline that the picture shows, 0 to 1. @param lab the picture at the mask's size */
export const firmnessOf = (lab: Lab, { data }: Mask): number =>
  shownOf(
    lab,
    data.map((v) => (v > 127 ? 1 : 0)),
  );

/** What two things have that are one, which no mask takes whole. */
const TORN = 0.5;

/** Of two outlines of one thing the one is better seen that is firmer by this. */
const BETTER = 0.03;

/** Does a mask reach from one side of the picture to the other, as a ridge or a field does? */
function spans({ width, height, data }: Mask): boolean {
  let [left, right] = [false, false];
  for (let y = 0; y < height; y++) {
    left ||= data[y * width]! > 127;
    right ||= data[y * width + width - 1]! > 127;
  }
  return left && right;
}

/**
 * Things and persons with how firm their outlines are; parts of them stay as they are. A thing from which land was
 * taken has its own outline back where that was firm and what is left is ragged: leaves and petals are told by colour.
 * @param given the same things before anything was taken from them
 */
export function withFirmness(
  lab: Lab,
  regions: readonly Region[],
  given: readonly Region[] = regions,
): Region[] {
  const firm = (r: Region): Region => ({ ...r, firmness: firmnessOf(lab, r.mask) });
  const things = regions.map((r) => {
    if (r.of !== undefined) return r;
    const left = firm(r);
    const before = given.find((g) => g.id === r.id);
    if (!before || before.mask === r.mask || spans(before.mask)) return left;
    const whole = firm(before);
    return isFirm(whole) && (!isFirm(left) || whole.firmness! > left.firmness! + BETTER) ? whole : left;
  });
  // What lies between a thing and another inside it belongs to both: the cut of neither is whole.
  const alone = (r: Region): boolean =>
    things.every(
      (o) =>
        o === r ||
        o.of !== undefined ||
        !(surrounds(o, r) || surrounds(r, o)) ||
        fits(...(o.share > r.share ? ([o, r] as const) : ([r, o] as const))),
    );
  return things.map((r) =>
    r.of !== undefined || alone(r) ? r : { ...r, firmness: Math.min(TORN, r.firmness!) },
  );
}
