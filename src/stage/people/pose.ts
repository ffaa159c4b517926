import type { Quat, Vec3 } from '../../base/vectors.ts';
import type { PuppetData } from './data.ts';
import { browMove, eyeTurn, lidTurns, morphWeights } from './head/expression.ts';
import { morphNames } from './head/mouth.ts';
import { type JointName, jointIndex, jointNames } from './joints.ts';
import { type BoneName, boneNames, type Pose } from './rig.ts';

const identity: Quat = [0, 0, 0, 1];

const multiply = (a: Quat, b: Quat): Quat => [
  a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
  a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
  a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
  a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
];
const turn = (q: Quat, v: Vec3): Vec3 => {
  const [x, y, z, w] = q;
  const tx = 2 * (y * v[2] - z * v[1]),
    ty = 2 * (z * v[0] - x * v[2]),
    tz = 2 * (x * v[1] - y * v[0]);
  return [v[0] + w * tx + y * tz - z * ty, v[1] + w * ty + z * tx - x * tz, v[2] + w * tz + x * ty - y * tx];
};
const about = (x: number, y: number, z: number, angle: number): Quat => {
  const s = Math.sin(angle / 2);
  return [x * s, y * s, z * s, Math.cos(angle / 2)];
};
/** Halfway from no turn to this one. */
const half = (q: Quat): Quat => {
  const s = q[3] < 0 ? -1 : 1;
  const w = q[3] * s + 1;
  const l = Math.hypot(q[0], q[1], q[2], w) || 1;
  return [(q[0] * s) / l, (q[1] * s) / l, (q[2] * s) / l, w / l];
};
/** The part of a turn that goes about an axis. */
const twist = (q: Quat, axis: Vec3): Quat => {
  const d = q[0] * axis[0] + q[1] * axis[1] + q[2] * axis[2];
  const l = Math.hypot(d, q[3]) || 1;
  return [(axis[0] * d) / l, (axis[1] * d) / l, (axis[2] * d) / l, q[3] / l];
};
const between = (a: Vec3, b: Vec3): Quat => {
  const x = a[1] * b[2] - a[2] * b[1],
    y = a[2] * b[0] - a[0] * b[2],
    z = a[0] * b[1] - a[1] * b[0];
  const w = 1 + a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const l = Math.hypot(x, y, z, w);
  return l < 1e-6 ? [1, 0, 0, 0] : [x / l, y / l, z / l, w / l];
};

/** Eyes of a miniature meet a little nearer than what they look at, radians each: straight ones read as blank. */
const convergence = 0.062;

/**
 * Where every joint is in a pose: for each a quaternion and a position (7 numbers), such that a vertex at
 * rest goes to position + turn(vertex − rest). World coordinates, metres.
 */
export function jointFrames(
  data: PuppetData,
  pose: Pose,
  out = new Float64Array(jointNames.length * 7),
): Float64Array {
  const { rest, parents, headHeight } = data.skeleton;
  const q: Quat[] = [];
  const p: Vec3[] = [];
  const yaw = about(0, 1, 0, pose.yaw);
  for (const [i, name] of boneNames.entries()) {
    const local = pose.rotations[name] ?? identity;
    const parent = parents[name];
    if (parent === undefined) {
      q[i] = multiply(yaw, local);
      const from = turn(yaw, [
        rest[name][0] + pose.hips[0],
        rest[name][1] + pose.hips[1],
        rest[name][2] + pose.hips[2],
      ]);
      p[i] = [from[0] + pose.at[0], from[1] + pose.at[1], from[2] + pose.at[2]];
      continue;
    }
    const k = jointIndex[parent];
    const a = rest[name];
    const b = rest[parent];
    const o = turn(q[k] as Quat, [a[0] - b[0], a[1] - b[1], a[2] - b[2]]);
    p[i] = [p[k]![0] + o[0], p[k]![1] + o[1], p[k]![2] + o[2]];
    q[i] = multiply(q[k] as Quat, local);
  }
  const set = (name: JointName, turnBy: Quat, at: Vec3): void => {
    q[jointIndex[name]] = turnBy;
    p[jointIndex[name]] = at;
  };
  const halves: readonly [string, string][] = [
    ['shoulder', 'upperArm'],
    ['elbow', 'foreArm'],
    ['knuckle', 'fingers'],
    ['hip', 'thigh'],
    ['knee', 'shin'],
  ];
  for (const side of ['l', 'r'] as const) {
    for (const [helper, joint] of halves) {
      const bone = `${joint}.${side}` as BoneName;
      const local = pose.rotations[bone] ?? identity;
      set(
        `${helper}.${side}` as JointName,
        multiply(q[jointIndex[parents[bone] as BoneName]] as Quat, half(local)),
        p[jointIndex[bone]] as Vec3,
      );
    }
    const fore: BoneName = `foreArm.${side}`;
    const wrist: BoneName = `hand.${side}`;
    const a = rest[fore];
    const b = rest[wrist];
    const l = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
    const axis: Vec3 = [(b[0] - a[0]) / l, (b[1] - a[1]) / l, (b[2] - a[2]) / l];
    set(
      `foreArmTwist.${side}`,
      multiply(q[jointIndex[fore]] as Quat, half(twist(pose.rotations[wrist] ?? identity, axis))),
      p[jointIndex[fore]] as Vec3,
    );
  }
  const head = q[jointIndex.head] as Quat;
  const headAt = p[jointIndex.head] as Vec3;
  const onHead = (index: number, shift: Vec3 = [0, 0, 0]): Vec3 => {
    const o = turn(head, [
      data.joints[index * 3]! - rest.head[0] + shift[0],
      data.joints[index * 3 + 1]! - rest.head[1] + shift[1],
      data.joints[index * 3 + 2]! - rest.head[2] + shift[2],
    ]);
    return [headAt[0] + o[0], headAt[1] + o[1], headAt[2] + o[2]];
  };
  const face = pose.face;
  const jawTurn = 2 * Math.asin(Math.max(-1, Math.min(1, pose.rotations.jaw?.[0] ?? 0)));
  const weights = morphWeights(face, jawTurn);
  const drop = morphNames.reduce((sum, name, i) => sum + data.jawDrops[name] * (weights[i] as number), 0);
  set('jaw', head, onHead(jointIndex.jaw, [0, -drop, -drop * 0.25]));
  const [yawOfEyes, pitchOfEyes] = eyeTurn(face.gaze);
  const lids = lidTurns(face);
  const brow = browMove(face);
  for (const [side, sign] of [
    ['l', 1],
    ['r', -1],
  ] as const) {
    const at = onHead(jointIndex[`eye.${side}`]);
    const look = multiply(about(0, 1, 0, yawOfEyes - sign * convergence), about(1, 0, 0, -pitchOfEyes));
    set(`eye.${side}`, multiply(head, look), at);
    const upper = multiply(about(0, 0, 1, sign * lids.roll), about(1, 0, 0, lids.upper));
    set(`lidUpper.${side}`, multiply(head, upper), at);
    set(`lidLower.${side}`, multiply(head, about(1, 0, 0, lids.lower)), at);
    const [x, y, z] = brow.shift;
    set(
      `brow.${side}`,
      multiply(head, about(0, 0, 1, sign * brow.turn)),
      onHead(jointIndex[`brow.${side}`], [sign * x * headHeight, y * headHeight, z * headHeight]),
    );
  }
  // Hair hangs: between the way the head points and the way down.
  const inverse: Quat = [-head[0], -head[1], -head[2], head[3]];
  const down = turn(inverse, [0, -1, 0]);
  const hang = (share: number): Quat => {
    // Not into the neck, not over the crown.
    const x = down[0] * share,
      y = Math.min(-0.12, -1 + share * (down[1] + 1)),
      z = Math.min(0.08, down[2] * share);
    const l = Math.hypot(x, y, z);
    return between([0, -1, 0], [x / l, y / l, z / l]);
  };
  const first = multiply(head, hang(0.6));
  set('hair1', first, onHead(jointIndex.hair1));
  const h1 = jointIndex.hair1 * 3;
  const h2 = jointIndex.hair2 * 3;
  const o = turn(first, [
    data.joints[h2]! - data.joints[h1]!,
    data.joints[h2 + 1]! - data.joints[h1 + 1]!,
    data.joints[h2 + 2]! - data.joints[h1 + 2]!,
  ]);
  const at1 = p[jointIndex.hair1] as Vec3;
  set('hair2', multiply(head, hang(0.95)), [at1[0] + o[0], at1[1] + o[1], at1[2] + o[2]]);
  for (let i = 0; i < jointNames.length; i++) {
    const a = q[i] as Quat;
    const b = p[i] as Vec3;
    out.set([a[0], a[1], a[2], a[3], b[0], b[1], b[2]], i * 7);
  }
  return out;
}
