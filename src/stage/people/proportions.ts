import { clamp, lerp } from '../../base/vectors.ts';
import { garments } from '../../catalogue/garments/index.generated.ts';
import type { Cast } from '../../direct/plan.ts';

/** What shapes a body: a few weights from 0 to 1 and lengths in metres, all read off the cast entry. */
export interface Proportions {
  /** Crown above the floor, metres. */
  readonly height: number;
  /** Size relative to a 1.75 m grown-up. */
  readonly k: number;
  /** Chin to crown, metres. */
  readonly headHeight: number;
  /** 0 male … 1 female build; 0.5 for neutral. */
  readonly feminine: number;
  /** 0 grown up … 1 small child. */
  readonly childlike: number;
  /** 0 … 1 old. */
  readonly aged: number;
  /** −1 slim … 1 stout. */
  readonly weight: number;
  /** 0 … 1 trained. */
  readonly athletic: number;
  /** 0 … 1 with child. */
  readonly expecting: number;
  /** Joint heights and offsets, metres. */
  readonly pelvis: number;
  readonly neckBase: number;
  readonly shoulderX: number;
  readonly shoulderDrop: number;
  readonly hipX: number;
  readonly upperArm: number;
  readonly foreArm: number;
  readonly hand: number;
  readonly ankle: number;
  readonly foot: number;
  /** Extra height of the heel over the ball of the foot, metres. */
  readonly heel: number;
}

const childhood: Record<Cast['age'], number> = {
  child: 1,
  teen: 0.35,
  young: 0,
  adult: 0,
  'middle-aged': 0,
  old: 0,
};
const ageing: Record<Cast['age'], number> = {
  child: 0,
  teen: 0,
  young: 0,
  adult: 0.12,
  'middle-aged': 0.5,
  old: 1,
};

/** How far the shoes lift the heel over the ball of the foot, metres at full size. */
function heelOf(cast: Cast): number {
  let heel = 0;
  for (const worn of cast.wardrobe) {
    for (const cut of garments.find((g) => g.id === worn.kind)?.facts.cut ?? []) {
      if (cut.piece === 'shoe' && cut.heel > 0.04) heel = Math.max(heel, cut.heel * 0.72);
    }
  }
  return heel;
}

/**
 * Proportions of a miniature person: five heads tall where life has seven and a half, with hands and feet
 * to match, because faces and hands act. Depends on the cast entry alone, never on a seed, so that a pose
 * can be solved without a mesh.
 * @example proportionsOf({ ...woman, height: 1.68 }).headHeight // 0.33
 */
export function proportionsOf(cast: Cast): Proportions {
  const height = cast.height;
  const k = height / 1.75;
  const feminine = cast.sex === 'female' ? 1 : cast.sex === 'male' ? 0 : 0.5;
  // A short "child" is younger: 0.8 m reads as a toddler.
  const childlike =
    cast.age === 'child' ? clamp(1.35 - (height - 0.75) * 0.9, 0.55, 1.35) : childhood[cast.age];
  const says = (...words: string[]): boolean => words.some((w) => cast.state.includes(w));
  const athletic = says('muscular', 'burly', 'brawny') ? 1.7 : cast.build === 'athletic' ? 1 : 0;
  const expecting = feminine > 0 && says('pregnant', 'expecting', 'heavily pregnant') ? 1 : 0;
  const weight = cast.build === 'stout' ? 1 : cast.build === 'slim' ? -1 : 0;
  const grown = lerp(5.15, 4.92, feminine) + athletic * 0.15;
  const heads = lerp(grown, 4.05, clamp(childlike, 0, 1)) - Math.max(0, childlike - 1) * 1.4;
  const headHeight = height / heads;
  const heel = heelOf(cast) * k;
  const young = clamp(childlike, 0, 1);
  const pelvis = lerp(0.9, 0.84, young) * k * (1 - 0.05 * Math.max(0, childlike - 1));
  const neckBase = height - headHeight - 0.05 * k;
  const broad = 1 + athletic * lerp(0.08, 0.03, feminine) + weight * 0.03;
  return {
    height,
    k,
    headHeight,
    feminine,
    childlike,
    aged: ageing[cast.age],
    weight,
    athletic,
    expecting,
    pelvis,
    neckBase,
    heel,
    shoulderX: lerp(lerp(0.172, 0.137, feminine), 0.13, young) * k * broad,
    shoulderDrop: 0.06 * k,
    hipX: lerp(lerp(0.086, 0.091, feminine), 0.085, young) * k,
    upperArm: lerp(0.285, 0.25, young) * k,
    foreArm: lerp(0.26, 0.225, young) * k,
    hand: 0.19 * k * lerp(lerp(1.12, 0.99, feminine), 1.06, young),
    ankle: 0.085 * k + heel,
    foot: 0.17 * k * lerp(1.04, 0.95, feminine),
  };
}
