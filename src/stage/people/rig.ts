import type { Quat, Vec3 } from '../../base/vectors.ts';

/** The skeleton and the pose: plain data between motion/ (which solves it) and people/ (which wears it). */

/** Bones, parents before children; `.l` is the puppet's own left (+x when it faces +z). */
export const boneNames = [
  'hips',
  'spine',
  'chest',
  'neck',
  'head',
  'jaw',
  'clavicle.l',
  'upperArm.l',
  'foreArm.l',
  'hand.l',
  'fingers.l',
  'fingertips.l',
  'thumb.l',
  'clavicle.r',
  'upperArm.r',
  'foreArm.r',
  'hand.r',
  'fingers.r',
  'fingertips.r',
  'thumb.r',
  'thigh.l',
  'shin.l',
  'foot.l',
  'toe.l',
  'thigh.r',
  'shin.r',
  'foot.r',
  'toe.r',
] as const;

/** One of the bones. */
export type BoneName = (typeof boneNames)[number];

/** A skeleton at rest: arms hang 40° out from the body (A-pose), palms in, feet forward, facing +z. */
export interface Skeleton {
  /** Metres, crown above the floor. */
  readonly height: number;
  /** Metres, chin to crown. */
  readonly headHeight: number;
  readonly parents: Readonly<Record<BoneName, BoneName | undefined>>;
  /** Joint positions at rest, metres, floor at 0. All rest rotations are the identity. */
  readonly rest: Readonly<Record<BoneName, Vec3>>;
  /** End of chains that have no child: fingertips, toes, crown. */
  readonly tips: Readonly<Partial<Record<BoneName, Vec3>>>;
}

/** Mouth shapes that speech drives, each 0–1. */
export interface Mouth {
  readonly A: number;
  readonly E: number;
  readonly O: number;
  readonly U: number;
  readonly F: number;
  readonly M: number;
}

/** What a face does. */
export interface Face {
  readonly mouth: Mouth;
  /** −1 sad … 1 a wide smile. */
  readonly smile: number;
  /** 0 open … 1 shut; negative widens (surprise). */
  readonly blink: number;
  /** −1 angry … 0 … 1 worried (inner ends up). */
  readonly browTilt: number;
  /** −1 low … 1 raised. */
  readonly browRaise: number;
  /** Eyes relative to the head: yaw (positive to its own left), pitch (positive up), radians. */
  readonly gaze: readonly [number, number];
}

/** One posed moment of one puppet. */
export interface Pose {
  /** Where the puppet stands (floor point) and where it faces. */
  readonly at: Vec3;
  readonly yaw: number;
  /** Offset of the hips from their rest position, metres, in the puppet's own axes. */
  readonly hips: Vec3;
  /** Local rotations relative to rest; absent is the identity. */
  readonly rotations: Readonly<Partial<Record<BoneName, Quat>>>;
  readonly face: Face;
}

/** A face at rest. */
export const restFace: Face = {
  mouth: { A: 0, E: 0, O: 0, U: 0, F: 0, M: 0 },
  smile: 0,
  blink: 0,
  browTilt: 0,
  browRaise: 0,
  gaze: [0, 0],
};
