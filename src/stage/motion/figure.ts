import {
  add,
  clamp,
  cross,
  dot,
  length,
  lerp,
  mix,
  normalize,
  type Quat,
  scale,
  smoothstep,
  subtract,
  type Vec3,
} from '../../base/vectors.ts';
import { type BoneName, boneNames, type Face, type Pose, type Skeleton } from '../people/rig.ts';
import { solveLimb } from './limb.ts';
import {
  about,
  aboutX,
  align,
  angleOf,
  blend,
  conjugate,
  identity,
  multiply,
  perpendicular,
  rotate,
} from './quaternion.ts';
import type { Trunk } from './trunk.ts';

/** Where a hand should be, in the world. */
export interface HandGoal {
  /** Middle of the palm. */
  readonly palm: Vec3;
  /** Directions of fingers and palm; `turned` is how far they count (0 leaves the hand in line with the arm). */
  readonly fingers: Vec3;
  readonly faces: Vec3;
  readonly turned: number;
  readonly curl: number;
  /** −1 in … 1 out. */
  readonly elbow: number;
}

/** A solved hand. */
export interface HandFrame {
  readonly palm: Vec3;
  readonly turn: Quat;
  readonly fingers: Vec3;
  readonly faces: Vec3;
  /** Metres by which the goal was out of reach. */
  readonly short: number;
}

/** Limits: wrist away from the forearm's line, and twist of the hand about it. */
export const handLimits = { swing: 1.25, twist: 1.9 } as const;

const sides = ['l', 'r'] as const;
const palmShare = 0.8;

/** Rest directions of a hand: fingers, where the palm faces, and the offset of the palm's middle from the wrist. */
export function restHand(s: Skeleton, side: 'l' | 'r'): { fingers: Vec3; faces: Vec3; palm: Vec3 } {
  const wrist = s.rest[`hand.${side}`];
  const along = subtract(s.rest[`fingers.${side}`], wrist);
  const fingers = normalize(along);
  const faces = perpendicular([side === 'l' ? -1 : 1, 0, 0], fingers);
  return { fingers, faces, palm: add(scale(along, palmShare), scale(faces, 0.018 * (s.height / 1.75))) };
}

/** Shoulder joint and clavicle turn for a trunk, with the clavicle following a raised arm. */
export function shoulderOf(
  s: Skeleton,
  trunk: Trunk,
  side: 'l' | 'r',
  towards: Vec3 | undefined,
): { joint: Vec3; clavicle: Quat } {
  const inner = add(
    trunk.joints.chest,
    rotate(trunk.turns.chest, subtract(s.rest[`clavicle.${side}`], s.rest.chest)),
  );
  const bone = subtract(s.rest[`upperArm.${side}`], s.rest[`clavicle.${side}`]);
  const reach = Math.max(0.05, length(bone));
  let up = clamp(trunk.shrug / reach, -0.25, 0.45);
  let forward = 0;
  if (towards) {
    const local = normalize(
      rotate(conjugate(trunk.turns.chest), subtract(towards, add(inner, rotate(trunk.turns.chest, bone)))),
    );
    up += 0.42 * clamp((local[1] + 0.15) / 1.15, 0, 1);
    forward = 0.22 * clamp(local[2], -0.4, 1) - 0.16 * clamp(-local[0] * (side === 'l' ? -1 : 1), -0.2, 0);
  }
  const sign = side === 'l' ? 1 : -1;
  const local = multiply(about([0, 0, 1], sign * clamp(up, -0.25, 0.6)), about([0, 1, 0], -sign * forward));
  const clavicle = multiply(trunk.turns.chest, local);
  return { joint: add(inner, rotate(clavicle, bone)), clavicle };
}

/** One solved arm, world turns. */
export interface Arm {
  readonly clavicle: Quat;
  readonly upper: Quat;
  readonly lower: Quat;
  readonly hand: HandFrame;
  readonly curl: number;
}

/** Solve an arm so that its palm meets the goal. */
export function solveArm(s: Skeleton, trunk: Trunk, side: 'l' | 'r', goal: HandGoal): Arm {
  const sign = side === 'l' ? 1 : -1;
  const rest = restHand(s, side);
  const { joint, clavicle } = shoulderOf(s, trunk, side, goal.palm);
  const chest = trunk.turns.chest;
  const fingers0 = normalize(goal.fingers);
  const faces0 = perpendicular(goal.faces, fingers0);
  const restLimb = {
    root: s.rest[`upperArm.${side}`],
    middle: s.rest[`foreArm.${side}`],
    end: s.rest[`hand.${side}`],
    folds: [0, 0, 1] as Vec3,
  };
  // The elbow hangs down, back and a little outward; for low and rear goals more backward.
  const local = rotate(conjugate(chest), normalize(subtract(goal.palm, joint)));
  const high = clamp(local[1], -1, 1);
  const pole = rotate(
    chest,
    normalize([
      sign * (0.42 + 0.75 * goal.elbow + Math.max(0, high) * 0.55),
      lerp(-0.75, -0.35, Math.max(0, high)),
      lerp(-0.75, 0.05, clamp((high + 0.35) / 1.1, 0, 1)),
    ]),
  );
  const wristFor = (fingers: Vec3, faces: Vec3): Vec3 => {
    const along = dot(rest.palm, rest.fingers);
    const off = dot(rest.palm, rest.faces);
    return subtract(goal.palm, add(scale(fingers, along), scale(faces, off)));
  };
  // First the arm without a wish for the hand, to know what is natural; then with it.
  let limb = solveLimb(restLimb, joint, wristFor(normalize(subtract(goal.palm, joint)), faces0), pole);
  let natural = multiply(limb.lower, identity);
  const wished = align(rest.fingers, rest.faces, fingers0, faces0);
  let hand = limitHand(natural, blend(natural, wished, goal.turned), rotate(limb.lower, rest.fingers));
  for (let i = 0; i < 3; i++) {
    limb = solveLimb(restLimb, joint, subtract(goal.palm, rotate(hand, rest.palm)), pole);
    natural = limb.lower;
    hand = limitHand(natural, blend(natural, wished, goal.turned), rotate(limb.lower, rest.fingers));
  }
  const palm = add(limb.end, rotate(hand, rest.palm));
  return {
    clavicle,
    upper: limb.upper,
    // The wrist carries the whole turn; the wearer's skin spreads it along the forearm.
    lower: limb.lower,
    hand: {
      palm,
      turn: hand,
      fingers: rotate(hand, rest.fingers),
      faces: rotate(hand, rest.faces),
      short: limb.short,
    },
    curl: clamp(goal.curl, 0, 1),
  };
}

/** Keep a hand within what wrist and forearm can do: swing off the forearm's line and twist about it, apart. */
function limitHand(lower: Quat, hand: Quat, line: Vec3): Quat {
  let relative = multiply(hand, conjugate(lower));
  if (relative[3] < 0) relative = [-relative[0], -relative[1], -relative[2], -relative[3]];
  const along = dot([relative[0], relative[1], relative[2]], line);
  const n = Math.hypot(along, relative[3]);
  if (n < 1e-9) return lower;
  const twist: Quat = [(line[0] * along) / n, (line[1] * along) / n, (line[2] * along) / n, relative[3] / n];
  const swing = multiply(relative, conjugate(twist));
  return multiply(clampAngle(swing, handLimits.swing), multiply(clampAngle(twist, handLimits.twist), lower));
}

function clampAngle(q: Quat, most: number): Quat {
  const angle = angleOf(q);
  return angle <= most
    ? q
    : blend(identity, q[3] < 0 ? [-q[0], -q[1], -q[2], -q[3]] : q, slerpShare(angle, most));
}
/** Share of a normalised blend that gives the wanted angle. */
function slerpShare(angle: number, wanted: number): number {
  const a = Math.sin(wanted / 2);
  const b = Math.sin((angle - wanted) / 2);
  return a / (a + b);
}

/** Trunk, arms and legs as a pose of the rig. */
export function poseOf(s: Skeleton, trunk: Trunk, arms: readonly [Arm, Arm], face: Face): Pose {
  const world: Partial<Record<BoneName, Quat>> = { ...trunk.turns };
  sides.forEach((side, i) => {
    const arm = arms[i]!;
    const rest = restHand(s, side);
    world[`clavicle.${side}`] = arm.clavicle;
    world[`upperArm.${side}`] = arm.upper;
    world[`foreArm.${side}`] = arm.lower;
    world[`hand.${side}`] = arm.hand.turn;
    const bendAxis = normalize(cross(rest.fingers, rest.faces));
    world[`fingers.${side}`] = multiply(arm.hand.turn, about(bendAxis, 0.12 + arm.curl * 1.25));
    world[`fingertips.${side}`] = multiply(world[`fingers.${side}`]!, about(bendAxis, 0.1 + arm.curl * 1.3));
    world[`thumb.${side}`] = multiply(arm.hand.turn, about(bendAxis, arm.curl * 0.5));

    const limb = solveLimb(
      {
        root: s.rest[`thigh.${side}`],
        middle: s.rest[`shin.${side}`],
        end: s.rest[`foot.${side}`],
        folds: [0, 0, -1],
      },
      add(trunk.hips, rotate(trunk.turns.hips, subtract(s.rest[`thigh.${side}`], s.rest.hips))),
      trunk.ankles[i]!,
      kneePole(trunk, i, side === 'l' ? 1 : -1),
    );
    world[`thigh.${side}`] = limb.upper;
    world[`shin.${side}`] = limb.lower;
    world[`foot.${side}`] = trunk.soles[i]!;
    // Toes stay flat while the heel is up.
    world[`toe.${side}`] = multiply(trunk.soles[i]!, aboutX(-clamp(trunk.footPitch[i]!, 0, 1.1)));
  });
  const rotations: Partial<Record<BoneName, Quat>> = {};
  for (const bone of boneNames) {
    const q = world[bone];
    if (!q) continue;
    const parent = s.parents[bone];
    const p = parent ? world[parent] : undefined;
    const rootTurn = about([0, 1, 0], trunk.root.yaw);
    const local = multiply(conjugate(parent ? (p ?? identity) : rootTurn), q);
    rotations[bone] = local[3] < 0 ? [-local[0], -local[1], -local[2], -local[3]] : local;
  }
  const offset = rotate(about([0, 1, 0], -trunk.root.yaw), subtract(trunk.hips, trunk.root.at));
  return { at: trunk.root.at, yaw: trunk.root.yaw, hips: subtract(offset, s.rest.hips), rotations, face };
}

/** Knees point where the foot and the pelvis point, a little outward, and up for lifted thighs. */
function kneePole(trunk: Trunk, i: number, sign: number): Vec3 {
  const foot = rotate(trunk.soles[i]!, [0, 0.25, 1]);
  const pelvis = rotate(trunk.turns.hips, [sign * 0.14, 0.1, 1]);
  // A leg that is opened to the side takes its knee along.
  const aligned = (foot[0] * pelvis[0] + foot[2] * pelvis[2]) / (length(foot) * length(pelvis));
  return mix(foot, pelvis, 0.55 * smoothstep(0.35, 0.8, aligned));
}

/** World positions of all joints of a pose (forward kinematics). */
export function jointsOf(s: Skeleton, pose: Pose): Record<BoneName, Vec3> {
  const turns: Partial<Record<BoneName, Quat>> = {};
  const at: Partial<Record<BoneName, Vec3>> = {};
  const yaw = about([0, 1, 0], pose.yaw);
  for (const bone of boneNames) {
    const parent = s.parents[bone];
    const local = pose.rotations[bone] ?? identity;
    if (!parent) {
      at[bone] = add(pose.at, rotate(yaw, add(s.rest[bone], pose.hips)));
      turns[bone] = multiply(yaw, local);
    } else {
      const q = turns[parent] as Quat;
      at[bone] = add(at[parent] as Vec3, rotate(q, subtract(s.rest[bone], s.rest[parent])));
      turns[bone] = multiply(q, local);
    }
  }
  return at as Record<BoneName, Vec3>;
}
