import {
  add,
  clamp,
  length,
  type Quat,
  scale,
  smoothstep,
  subtract,
  turnY,
  type Vec3,
} from '../../base/vectors.ts';
import type { BoneName, Skeleton } from '../people/rig.ts';
import { C, type Controls } from './controls.ts';
import { aboutX, aboutY, aboutZ, conjugate, multiply, rotate } from './quaternion.ts';

/** Where a performer stands and faces. */
export interface Root {
  readonly at: Vec3;
  readonly yaw: number;
}

/** A foot's goal in the world: it rolls about its ball (heel up) or its heel (toes up). */
export interface FootGoal {
  /** Ball of the foot as if flat on the floor. */
  readonly ball: Vec3;
  readonly yaw: number;
  /** Heel up when positive, toes up when negative, radians. */
  readonly pitch: number;
}

/** What the eyes look at. */
export interface Aim {
  readonly at: Vec3;
  /** Where the eyes already are when the head is still on its way. */
  readonly eyes?: Vec3;
  /** Share of the turn that the head takes, the eyes take the rest. */
  readonly head: number;
  /** 0 … 1. */
  readonly weight: number;
  /** Where the camera is: a head that would show it no more than its profile leaves the rest to the eyes. */
  readonly viewer?: Vec3;
}

/** Pelvis, spine, head and feet, solved in the world. */
export interface Trunk {
  readonly root: Root;
  readonly hips: Vec3;
  readonly turns: Readonly<Record<'hips' | 'spine' | 'chest' | 'neck' | 'head', Quat>>;
  readonly joints: Readonly<Record<'hips' | 'spine' | 'chest' | 'neck' | 'head', Vec3>>;
  readonly ankles: readonly [Vec3, Vec3];
  readonly soles: readonly [Quat, Quat];
  readonly footPitch: readonly [number, number];
  readonly gaze: readonly [number, number];
  /** Shoulder lift in metres. */
  readonly shrug: number;
}

/** Limits of the head against the chest and of the eyes against the head, radians. */
export const limits = { headYaw: 1.25, headPitch: 0.75, headRoll: 0.6, eyeYaw: 0.6, eyePitch: 0.42 } as const;

/** Furthest that a face is turned from the camera when its eyes can do the rest: a three-quarter view. */
const threeQuarter = 0.84;
/** What is asked of the eyes for it, and most that the head turns back over the shoulder's line. */
const sidelong = 0.56;
const most = 0.4;

/**
 * Players cheat: who talks to somebody beside them turns the head so far that the camera still sees the face, and
 * the eyes go on to the other one. Not for what is too near (a kiss) or behind.
 * @param wish yaw of the target, and `head` what the head would take of it, both against the chest
 * @param viewer the camera, in the chest's axes
 */
function cheated(wish: number, head: number, viewer: Vec3, near: number): number {
  const seen = Math.atan2(viewer[0], viewer[2]);
  const target = wish - seen;
  const side = Math.sign(target);
  const now = (head - seen) * side;
  const least = Math.max(threeQuarter, Math.abs(target) - sidelong);
  if (now <= least) return head;
  const w = smoothstep(0.24, 0.42, near) * (1 - smoothstep(1.65, 2, Math.abs(target)));
  // No further back than a neck likes to, seen from where the chest faces.
  const back = seen + side * least;
  const limit = head === 0 ? 0 : Math.sign(head) === Math.sign(back) ? back : clamp(back, -most, most);
  return head + (limit - head) * w;
}

const turnsOf = (x: number, y: number, z: number): Quat =>
  multiply(aboutY(y), multiply(aboutX(x), aboutZ(z)));

/** The ankle of a foot goal and the foot's world turn. */
export function ankleOf(s: Skeleton, side: 'l' | 'r', goal: FootGoal): { ankle: Vec3; turn: Quat } {
  const ankle = s.rest[`foot.${side}`];
  const ball = s.rest[`toe.${side}`];
  const yaw = aboutY(goal.yaw);
  const turn = multiply(yaw, aboutX(goal.pitch));
  if (goal.pitch >= 0) return { ankle: add(goal.ball, rotate(turn, subtract(ankle, ball))), turn };
  const heel: Vec3 = [ankle[0], 0, ankle[2] - 0.04 * s.height * 0.571];
  const heelAt = add(goal.ball, rotate(yaw, subtract(heel, ball)));
  return { ankle: add(heelAt, rotate(turn, subtract(ankle, heel))), turn };
}

/**
 * Solve the trunk: pelvis from its controls, lowered until both feet are within reach of the legs; spine and
 * head by shares; head and eyes aimed.
 */
export function solveTrunk(
  s: Skeleton,
  root: Root,
  c: Controls,
  feet: readonly [FootGoal, FootGoal],
  aim: Aim | undefined,
): Trunk {
  const k = s.height / 1.75;
  const yaw = aboutY(root.yaw);
  const own = (v: Vec3): Vec3 => add(root.at, turnY(v, root.yaw));
  const hipsTurn = multiply(
    yaw,
    multiply(aboutY(c[C.twist]!), multiply(aboutX(c[C.lean]!), aboutZ(-c[C.tilt]!))),
  );
  let hips = own(add(s.rest.hips, scale([c[C.hipsX]!, c[C.hipsY]!, c[C.hipsZ]!], k)));

  const solved = (['l', 'r'] as const).map((side, i) => ankleOf(s, side, feet[i]!)) as [
    { ankle: Vec3; turn: Quat },
    { ankle: Vec3; turn: Quat },
  ];
  // Never pull a planted foot: the pelvis comes down instead.
  for (let pass = 0; pass < 2; pass++)
    (['l', 'r'] as const).forEach((side, i) => {
      const thigh = s.rest[`thigh.${side}`];
      const shin = s.rest[`shin.${side}`];
      const foot = s.rest[`foot.${side}`];
      const reach = (length(subtract(shin, thigh)) + length(subtract(foot, shin))) * 0.9985;
      const joint = add(hips, rotate(hipsTurn, subtract(thigh, s.rest.hips)));
      const to = subtract(solved[i]!.ankle, joint);
      const flat = Math.hypot(to[0], to[2]);
      if (Math.hypot(flat, to[1]) > reach && flat < reach && to[1] < 0) {
        const drop = -to[1] - Math.sqrt(reach * reach - flat * flat);
        hips = [hips[0], hips[1] - drop, hips[2]];
      }
    });
  // Flesh keeps the pelvis above the ground.
  const lowest = root.at[1] + 0.1 * k;
  if (hips[1] < lowest) hips = [hips[0], lowest, hips[2]];

  const bend = c[C.bend]!;
  const side = -c[C.side]!;
  const turn = c[C.turn]!;
  const spineTurn = multiply(hipsTurn, turnsOf(bend * 0.45, turn * 0.4, side * 0.5));
  const chestTurn = multiply(spineTurn, turnsOf(bend * 0.55, turn * 0.6, side * 0.5));
  const joint = (bone: BoneName, parent: BoneName, at: Vec3, q: Quat): Vec3 =>
    add(at, rotate(q, subtract(s.rest[bone], s.rest[parent])));
  const spine = joint('spine', 'hips', hips, hipsTurn);
  const chest = joint('chest', 'spine', spine, spineTurn);
  const neck = joint('neck', 'chest', chest, chestTurn);

  let yawOff = c[C.headYaw]!;
  let pitchOff = c[C.headPitch]!;
  // The head keeps its level while the trunk bends: half of the bend is taken back.
  const level = rotate(chestTurn, [0, 0, 1]);
  pitchOff -= Math.asin(clamp(level[1], -1, 1)) * 0.55;
  let gaze: [number, number] = [0, 0];
  const headAt0 = joint('head', 'neck', neck, chestTurn);
  if (aim && aim.weight > 0) {
    const eyes = add(headAt0, rotate(chestTurn, [0, s.headHeight * 0.45, s.headHeight * 0.35]));
    const d = rotate(conjugate(chestTurn), subtract(aim.at, eyes));
    const flat = Math.hypot(d[0], d[2]);
    const aimYaw = Math.atan2(d[0], d[2]);
    // Beyond what neck and eyes can turn, the wish is let go smoothly rather than flipping sides.
    const yawWish = clamp(aimYaw, -2.1, 2.1) * (1 - smoothstep(2.5, Math.PI, Math.abs(aimYaw)));
    const pitchWish = clamp(Math.atan2(d[1], flat), -1, 1);
    const turned = aim.viewer
      ? cheated(
          yawWish,
          yawWish * aim.head,
          rotate(conjugate(chestTurn), subtract(aim.viewer, eyes)),
          length(d),
        )
      : yawWish * aim.head;
    const headYaw = clamp(turned, -limits.headYaw, limits.headYaw);
    const headPitch = clamp(pitchWish * aim.head * 0.8, -limits.headPitch, limits.headPitch);
    yawOff += headYaw * aim.weight;
    pitchOff += (headPitch - pitchOff * 0.6) * aim.weight;
    const e = rotate(conjugate(chestTurn), subtract(aim.eyes ?? aim.at, eyes));
    gaze = [Math.atan2(e[0], e[2]), Math.atan2(e[1], Math.hypot(e[0], e[2]))];
  }
  const y = clamp(yawOff, -limits.headYaw, limits.headYaw);
  const p = clamp(pitchOff, -limits.headPitch, limits.headPitch);
  const r = clamp(-c[C.headRoll]!, -limits.headRoll, limits.headRoll);
  const neckTurn = multiply(chestTurn, turnsOf(-p * 0.4, y * 0.4, r * 0.4));
  const headTurn = multiply(neckTurn, turnsOf(-p * 0.6, y * 0.6, r * 0.6));
  const head = joint('head', 'neck', neck, neckTurn);
  const w = aim?.weight ?? 0;
  return {
    root,
    hips,
    turns: { hips: hipsTurn, spine: spineTurn, chest: chestTurn, neck: neckTurn, head: headTurn },
    joints: { hips, spine, chest, neck, head },
    ankles: [solved[0].ankle, solved[1].ankle],
    soles: [solved[0].turn, solved[1].turn],
    footPitch: [feet[0].pitch, feet[1].pitch],
    gaze: [
      clamp((gaze[0] - y) * w, -limits.eyeYaw, limits.eyeYaw),
      clamp((gaze[1] - p) * w, -limits.eyePitch, limits.eyePitch),
    ],
    shrug: c[C.shrug]! * k,
  };
}
