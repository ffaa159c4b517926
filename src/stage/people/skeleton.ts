import { add, scale, type Vec3 } from '../../base/vectors.ts';
import type { Cast } from '../../direct/plan.ts';
import { type Proportions, proportionsOf } from './proportions.ts';
import type { BoneName, Skeleton } from './rig.ts';

const parentOf: Record<BoneName, BoneName | undefined> = {
  hips: undefined,
  spine: 'hips',
  chest: 'spine',
  neck: 'chest',
  head: 'neck',
  jaw: 'head',
  'clavicle.l': 'chest',
  'upperArm.l': 'clavicle.l',
  'foreArm.l': 'upperArm.l',
  'hand.l': 'foreArm.l',
  'fingers.l': 'hand.l',
  'fingertips.l': 'fingers.l',
  'thumb.l': 'hand.l',
  'clavicle.r': 'chest',
  'upperArm.r': 'clavicle.r',
  'foreArm.r': 'upperArm.r',
  'hand.r': 'foreArm.r',
  'fingers.r': 'hand.r',
  'fingertips.r': 'fingers.r',
  'thumb.r': 'hand.r',
  'thigh.l': 'hips',
  'shin.l': 'thigh.l',
  'foot.l': 'shin.l',
  'toe.l': 'foot.l',
  'thigh.r': 'hips',
  'shin.r': 'thigh.r',
  'foot.r': 'shin.r',
  'toe.r': 'foot.r',
};

/** How far arms hang out from the body at rest, radians. */
export const restArmAngle = (40 * Math.PI) / 180;

/** Along the arm at rest, on the +x side. */
export const armDirection: Vec3 = [Math.sin(restArmAngle), -Math.cos(restArmAngle), 0];
/** Out of the palm at rest, on the +x side: towards the thigh. */
export const palmDirection: Vec3 = [-Math.cos(restArmAngle), -Math.sin(restArmAngle), 0];

/** The left half of the limbs; the right half mirrors it. */
function limbs(p: Proportions): Record<string, Vec3> {
  const shoulder: Vec3 = [p.shoulderX, p.neckBase - p.shoulderDrop, -0.004 * p.k];
  const elbow = add(shoulder, scale(armDirection, p.upperArm));
  // A slight bend forward at elbow and knee tells inverse kinematics which way they fold.
  const wrist = add(elbow, add(scale(armDirection, p.foreArm), [0, 0, 0.012 * p.k]));
  const knuckles = add(wrist, scale(armDirection, p.hand * 0.5));
  const ankle: Vec3 = [p.hipX * 1.02, p.ankle, -0.012 * p.k];
  const hip: Vec3 = [p.hipX, p.pelvis - 0.012 * p.k, 0];
  const knee: Vec3 = [p.hipX * 1.01, p.ankle + (hip[1] - p.ankle) * 0.49, 0.012 * p.k];
  return {
    clavicle: [0.028 * p.k, p.neckBase - 0.03 * p.k, -0.004 * p.k],
    upperArm: shoulder,
    foreArm: elbow,
    hand: wrist,
    fingers: knuckles,
    fingertips: add(knuckles, scale(armDirection, p.hand * 0.24)),
    thumb: add(wrist, add(scale(armDirection, p.hand * 0.16), [0, 0, p.hand * 0.17])),
    thigh: hip,
    shin: knee,
    foot: ankle,
    toe: [ankle[0], 0.026 * p.k, ankle[2] + p.foot * 0.72],
  };
}

/**
 * The skeleton of a person at rest (A-pose, facing +z, floor at 0), without making a mesh. All rest
 * rotations are the identity: a bone's axes are the puppet's own axes, so the elbow of either arm bends
 * about the axis perpendicular to the arm, and fingers of the left hand curl by a positive turn about −z
 * (right hand: about +z) towards the palm.
 * @example skeletonOf(cast).rest['hand.l'] // the left wrist, metres
 */
export function skeletonOf(cast: Cast): Skeleton {
  const p = proportionsOf(cast);
  const torso = p.neckBase - p.pelvis;
  const trunk: Partial<Record<BoneName, Vec3>> = {
    hips: [0, p.pelvis, 0],
    spine: [0, p.pelvis + torso * 0.24, -0.006 * p.k],
    chest: [0, p.pelvis + torso * 0.56, -0.01 * p.k],
    neck: [0, p.neckBase, -0.012 * p.k],
    head: [0, p.height - p.headHeight * 0.88, -0.006 * p.k],
    jaw: [0, p.height - p.headHeight * 0.66, 0.01 * p.k],
  };
  const rest = { ...trunk } as Record<BoneName, Vec3>;
  for (const [name, at] of Object.entries(limbs(p))) {
    rest[`${name}.l` as BoneName] = at;
    rest[`${name}.r` as BoneName] = [-at[0], at[1], at[2]];
  }
  const tips: Partial<Record<BoneName, Vec3>> = {
    head: [0, p.height, 0],
    jaw: [0, p.height - p.headHeight, p.headHeight * 0.33],
  };
  for (const [side, sign] of [
    ['l', 1],
    ['r', -1],
  ] as const) {
    const d: Vec3 = [armDirection[0] * sign, armDirection[1], 0];
    tips[`fingertips.${side}`] = add(rest[`fingertips.${side}`], scale(d, p.hand * 0.22));
    tips[`thumb.${side}`] = add(rest[`thumb.${side}`], add(scale(d, p.hand * 0.27), [0, 0, p.hand * 0.17]));
    tips[`toe.${side}`] = add(rest[`toe.${side}`], [0, -0.006 * p.k, p.foot * 0.36]);
  }
  return { height: p.height, headHeight: p.headHeight, parents: parentOf, rest, tips };
}
