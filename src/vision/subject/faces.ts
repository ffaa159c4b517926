import type { Lab } from '../lab.ts';
import { type EyePair, pairsOf, spotsOf } from './eyes.ts';
import { type Measures, measure } from './measures.ts';
import { skinOf } from './skin.ts';
import { lookAt, mightBe, type Planes, placer, planesOf } from './template.ts';

/** Two eyes and what is about them. */
export interface Likely {
  readonly pair: EyePair;
  readonly measures: Measures;
  /** About −5 for anything, 0 for what is as often a face as not, 4 for a clear face. */
  readonly score: number;
}

/** Mean distance from grey under which a picture is taken to be without colours. */
const GREY = 3;
/** Score from which on a pair of spots is looked at closely. */
const CLOSE = -1;

/**
 * How like a face the measures are. The weights were set by hand near what parts photographs of faces from
 * landscapes and things best; each measure can only say so much, so that none alone makes a face.
 */
export function scoreOf(m: Measures, { left, right }: EyePair, grey: boolean): number {
  const dx = right.x - left.x;
  const dy = right.y - left.y;
  const roll = Math.atan2(dy, dx);
  return (
    0.45 * Math.min(2.6, m.bridge) +
    0.9 * m.mirror +
    1.5 * Math.min(1.5, m.mouth) +
    4.6 * (grey ? 0.66 : m.skin) +
    6 * (grey ? 0.18 : Math.min(0.6, Math.max(0, m.oval))) +
    5.4 * m.likeness +
    2.2 * Math.min(1.6, m.alone) +
    3.6 * Math.min(0.85, m.pupil) +
    1.4 * Math.min(0.8, m.even) -
    0.5 * Math.min(6, m.rough) -
    // Without any mouth it is no face.
    8 * Math.max(0, 0.35 - m.mouth) -
    // What the picture's border cuts is seen too little of.
    8 * Math.max(0, 0.9 - m.within) -
    4 * roll * roll +
    1.8 * Math.max(-1.5, Math.min(0.3, Math.log(Math.hypot(dx, dy) / 30))) -
    13.95
  );
}

/** Move both eyes to where the whole face fits best. */
function settle(planes: Planes, start: Likely, grey: boolean): Likely {
  let best = start;
  for (const share of [0.09, 0.045]) {
    for (let round = 0; round < 3; round++) {
      const from = best;
      const { left, right } = from.pair;
      const d = Math.hypot(right.x - left.x, right.y - left.y) * share;
      const moves: EyePair[] = [];
      for (const [dx, dy] of [
        [d, 0],
        [-d, 0],
        [0, d],
        [0, -d],
      ] as const) {
        moves.push({ left: { ...left, x: left.x + dx, y: left.y + dy }, right });
        moves.push({ left, right: { ...right, x: right.x + dx, y: right.y + dy } });
        moves.push({
          left: { ...left, x: left.x + dx, y: left.y + dy },
          right: { ...right, x: right.x + dx, y: right.y + dy },
        });
      }
      for (const pair of moves) {
        const measures = measure(lookAt(planes, pair));
        const score = scoreOf(measures, pair, grey);
        if (score > best.score + 0.02) best = { pair, measures, score };
      }
      if (best === from) break;
    }
  }
  return best;
}

/**
 * Faces seen from the front or nearly, best first: pairs of dark spots that lie as eyes do, over cheeks, nose and a
 * mouth, upright or tilted by up to 40 degrees.
 * @param full the picture
 * @param half the same at about half the size, where large eyes are looked for
 */
export function likelyFaces(full: Lab, half: Lab): { readonly likely: Likely[]; readonly planes: Planes } {
  const skin = skinOf(full);
  let chroma = 0;
  for (let i = 0; i < half.l.length; i++) chroma += Math.hypot(half.a[i]!, half.b[i]!);
  const grey = chroma / half.l.length < GREY;
  const planes = planesOf(full);
  const all: Likely[] = [];
  for (const pair of pairsOf(spotsOf(full, skin, half, skinOf(half)))) {
    if (!mightBe(planes, pair, grey)) continue;
    const measures = measure(lookAt(planes, pair));
    if (measures.within < 0.6) continue;
    const score = scoreOf(measures, pair, grey);
    if (score > CLOSE) all.push({ pair, measures, score });
  }
  all.sort((p, q) => q.score - p.score);
  // The best of those that lie on each other, looked at closely.
  const kept: Likely[] = [];
  for (const one of all.slice(0, 60)) {
    if (kept.length < 12 && !kept.some((k) => overlaps(k, one, 0.35))) kept.push(one);
  }
  const settled = kept.map((k) => settle(planes, k, grey)).sort((p, q) => q.score - p.score);
  const likely: Likely[] = [];
  for (const one of settled) if (!likely.some((k) => overlaps(k, one, 1.1))) likely.push(one);
  return { likely, planes };
}

/** Do two faces lie on each other? */
function overlaps(p: Likely, q: Likely, share: number): boolean {
  const [px, py] = placer(p.pair)(0, 0.5);
  const [qx, qy] = placer(q.pair)(0, 0.5);
  const size = (k: Likely): number =>
    Math.hypot(k.pair.right.x - k.pair.left.x, k.pair.right.y - k.pair.left.y);
  return Math.hypot(px - qx, py - qy) < share * Math.max(size(p), size(q));
}
