import {
  add,
  clamp,
  cross,
  dot,
  length,
  normalize,
  type Quat,
  scale,
  subtract,
  type Vec3,
} from '../../base/vectors.ts';
import { align, perpendicular } from './quaternion.ts';

/** A limb of two bones: where its parts point when solved. */
export interface Limb {
  readonly middle: Vec3;
  readonly end: Vec3;
  /** World turns of the upper and lower bone relative to rest. */
  readonly upper: Quat;
  readonly lower: Quat;
  /** Radians between the bones: 0 straight. */
  readonly bend: number;
  /** Metres by which the goal was out of reach. */
  readonly short: number;
}

/** The limb at rest. */
export interface RestLimb {
  readonly root: Vec3;
  readonly middle: Vec3;
  readonly end: Vec3;
  /** Direction that the end moves to when the joint bends: forward for arms, back for legs. */
  readonly folds: Vec3;
}

/** Most that an elbow or knee bends, radians (about 150°). */
export const maxBend = 2.62;
/** A limb is never quite straight, so that the joint keeps its side. */
const minBend = 0.06;

/**
 * Two-bone inverse kinematics with a one-way hinge: the joint lies on the pole's side of the line from root to
 * goal, and the goal is pulled into what the joint's limits allow.
 */
export function solveLimb(rest: RestLimb, root: Vec3, goal: Vec3, pole: Vec3): Limb {
  const a = length(subtract(rest.middle, rest.root));
  const b = length(subtract(rest.end, rest.middle));
  const longest = Math.sqrt(a * a + b * b + 2 * a * b * Math.cos(minBend));
  const shortest = Math.sqrt(a * a + b * b + 2 * a * b * Math.cos(maxBend));
  const to = subtract(goal, root);
  const wanted = length(to);
  const d = clamp(wanted, shortest, longest);
  const axis = wanted > 1e-6 ? scale(to, 1 / wanted) : ([0, -1, 0] as const);
  const out = perpendicular(pole, axis);
  const cos = clamp((a * a + d * d - b * b) / (2 * a * d), -1, 1);
  const sin = Math.sqrt(1 - cos * cos);
  const middle = add(root, add(scale(axis, a * cos), scale(out, a * sin)));
  const end = add(root, scale(axis, d));
  const up = normalize(subtract(middle, root));
  const low = normalize(subtract(end, middle));
  // The hinge: turning about it moves the end from straight to folded, away from the pole.
  const hinge = perpendicular(cross(out, axis), up);
  const restUp = normalize(subtract(rest.middle, rest.root));
  const restLow = normalize(subtract(rest.end, rest.middle));
  const restHinge = normalize(cross(restUp, rest.folds));
  return {
    middle,
    end,
    upper: align(restUp, restHinge, up, hinge),
    lower: align(restLow, restHinge, low, hinge),
    bend: Math.acos(clamp(dot(up, low), -1, 1)),
    short: Math.max(0, wanted - longest),
  };
}
