import { boxMean } from '../filters.ts';
import { distanceTo } from './distance.ts';
import type { Guide } from './matte.ts';

/** What the colours on both sides of a matte's edge say of it. Planes have the guide's size. */
export interface Edge {
  /** 1 where something just outside the matte is unlike the background farther out: a rim, a hair, a shadow's line. */
  readonly stray: Uint8Array;
  /** 0 to 1 in a ring about the matte: how far the two sides differ. Low where the edge cuts through one thing. */
  readonly proof: Float32Array;
  /** Distance to the matte in pixels. */
  readonly away: Float32Array;
}

/** Pixels about a matte within which it may have lost something. */
const RING = 6;
/** Half width of the windows in which each side's colour is measured. */
const WINDOW = 10;
/** Difference of colour (0 to 1 a channel) under which two sides are the same thing, and above which they are not. */
const ALIKE = 0.05;
const UNLIKE = 0.16;

/**
 * Judge a matte's edge by the picture's colours.
 * @param covered the matte at the guide's size, not 0 where it covers anything
 */
export function edgeOf({ width, height, planes }: Guide, covered: Uint8Array): Edge {
  const n = width * height;
  const away = distanceTo(covered, width, height);
  const rest = covered.map((v) => (v ? 0 : 1));
  const deep = distanceTo(rest, width, height);
  const back = sideOf(planes, width, height, (i) => away[i]! > RING);
  const front = sideOf(planes, width, height, (i) => deep[i]! > 2);
  const stray = new Uint8Array(n);
  const proof = new Float32Array(n).fill(1);
  for (let i = 0; i < n; i++) {
    if (away[i]! > RING || away[i] === 0 || back.share[i]! < 0.02) continue;
    let own = 0;
    let sides = 0;
    let spread = back.square[i]!;
    for (let c = 0; c < 3; c++) {
      const mean = back.means[c]![i]!;
      own += (planes[c]![i]! - mean) ** 2;
      sides += (front.means[c]![i]! - mean) ** 2;
      spread -= mean * mean;
    }
    // Three deviations of the background, and no less than what an eye takes for another colour.
    if (own > Math.max(0.12 ** 2, 9 * Math.max(0, spread))) stray[i] = 1;
    if (front.share[i]! > 0.02) {
      proof[i] = Math.min(1, Math.max(0, (Math.sqrt(sides) - ALIKE) / (UNLIKE - ALIKE)));
    }
  }
  return { stray, proof, away };
}

interface Side {
  readonly share: Float32Array;
  readonly means: readonly Float32Array[];
  /** Mean of the squared colour, all channels together. */
  readonly square: Float32Array;
}

/** Local colours of one side of an edge. */
function sideOf(
  planes: Guide['planes'],
  width: number,
  height: number,
  inside: (i: number) => boolean,
): Side {
  const n = width * height;
  const [red, green, blue] = planes;
  const belongs = new Float32Array(n);
  for (let i = 0; i < n; i++) belongs[i] = inside(i) ? 1 : 0;
  const share = boxMean(belongs, width, height, WINDOW);
  const work = new Float32Array(n);
  const local = (value: (i: number) => number) => {
    for (let i = 0; i < n; i++) work[i] = belongs[i] ? value(i) : 0;
    const mean = boxMean(work, width, height, WINDOW);
    for (let i = 0; i < n; i++) mean[i]! /= Math.max(1e-6, share[i]!);
    return mean;
  };
  return {
    share,
    means: planes.map((p) => local((i) => p[i]!)),
    square: local((i) => red[i]! ** 2 + green[i]! ** 2 + blue[i]! ** 2),
  };
}
