import type { Vec3 } from '../../base/vectors.ts';
import { type BoneName, boneNames, type Skeleton } from '../people/rig.ts';

/**
 * A plain skeleton of average proportions for any height: stands in for creatures, whose named parts are then
 * driven by it, and for trying motion without a wardrobe.
 * @param height metres, crown over the floor
 * @example mannequin(1.75).rest['hand.l']
 */
export function mannequin(height: number): Skeleton {
  const k = height / 1.75;
  const s = Math.sin(0.698);
  const c = Math.cos(0.698);
  const middle: Partial<Record<BoneName, Vec3>> = {
    hips: [0, 0.9, 0],
    spine: [0, 1.01, -0.006],
    chest: [0, 1.16, -0.01],
    neck: [0, 1.37, -0.012],
    head: [0, 1.46, -0.006],
    jaw: [0, 1.53, 0.01],
  };
  const arm = (d: number): Vec3 => [0.17 + s * d, 1.315 - c * d, 0];
  const left: Record<string, Vec3> = {
    clavicle: [0.028, 1.34, -0.004],
    upperArm: arm(0),
    foreArm: arm(0.285),
    hand: arm(0.545),
    fingers: arm(0.64),
    fingertips: arm(0.69),
    thumb: [arm(0.575)[0], arm(0.575)[1], 0.03],
    thigh: [0.088, 0.888, 0],
    shin: [0.089, 0.478, 0.012],
    foot: [0.09, 0.085, -0.012],
    toe: [0.09, 0.026, 0.17],
  };
  const rest = { ...middle } as Record<BoneName, Vec3>;
  const parents = {
    hips: undefined,
    spine: 'hips',
    chest: 'spine',
    neck: 'chest',
    head: 'neck',
    jaw: 'head',
  } as Record<BoneName, BoneName | undefined>;
  const chain: Record<string, string> = {
    upperArm: 'clavicle',
    foreArm: 'upperArm',
    hand: 'foreArm',
    fingers: 'hand',
    fingertips: 'fingers',
    thumb: 'hand',
    shin: 'thigh',
    foot: 'shin',
    toe: 'foot',
  };
  for (const side of ['l', 'r'] as const)
    for (const [name, at] of Object.entries(left)) {
      const bone = `${name}.${side}` as BoneName;
      rest[bone] = side === 'l' ? at : [-at[0], at[1], at[2]];
      parents[bone] =
        name === 'clavicle' ? 'chest' : name === 'thigh' ? 'hips' : (`${chain[name]}.${side}` as BoneName);
    }
  for (const bone of boneNames) rest[bone] = [rest[bone][0] * k, rest[bone][1] * k, rest[bone][2] * k];
  const tip = (v: Vec3): Vec3 => [v[0] * k, v[1] * k, v[2] * k];
  return {
    height,
    headHeight: 0.33 * k,
    parents,
    rest,
    tips: {
      head: tip([0, 1.75, 0]),
      jaw: tip([0, 1.42, 0.11]),
      'fingertips.l': tip(arm(0.735)),
      'fingertips.r': tip([-arm(0.735)[0], arm(0.735)[1], 0]),
      'toe.l': tip([0.09, 0.02, 0.26]),
      'toe.r': tip([-0.09, 0.02, 0.26]),
    },
  };
}
