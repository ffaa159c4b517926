import { add, scale, subtract, turnY, type Vec3 } from '../../base/vectors.ts';
import type { HandGoal } from './figure.ts';
import type { Body } from './item.ts';
import type { Performer } from './performer.ts';
import { rotate } from './quaternion.ts';
import type { Trunk } from './trunk.ts';

/** Where hands go by themselves: out of the own body, and to what they carry. */

/** Palms never go inside the own trunk: they are pushed out of an ellipse round the spine. */
export function keepOut(p: Performer, trunk: Trunk, side: 0 | 1, goal: HandGoal): HandGoal {
  const k = p.k;
  const low = trunk.joints.hips;
  const high = trunk.joints.neck;
  const axis = subtract(high, low);
  const l2 = axis[0] ** 2 + axis[1] ** 2 + axis[2] ** 2;
  const rel = subtract(goal.palm, low);
  const u = (rel[0] * axis[0] + rel[1] * axis[1] + rel[2] * axis[2]) / l2;
  if (u < -0.15 || u > 1) return goal;
  const middle = add(low, scale(axis, u));
  const turn = trunk.turns.chest;
  const out = rotate([-turn[0], -turn[1], -turn[2], turn[3]], subtract(goal.palm, middle));
  const a = 0.18 * k;
  const b = 0.145 * k;
  const r = Math.hypot(out[0] / a, out[2] / b);
  if (r >= 1) return goal;
  const flat: Vec3 = r > 0.05 ? [out[0] / r, out[1], out[2] / r] : [side === 0 ? a : -a, out[1], out[2]];
  return { ...goal, palm: add(middle, rotate(turn, flat)) };
}

/** How a thing is carried when nothing else is asked of the hand. */
export function carrying(
  p: Performer,
  side: 0 | 1,
  held: { body: Body; sides: readonly (0 | 1)[] },
  s: number,
): HandGoal {
  const { size, anchors } = held.body.info;
  const grip = anchors?.grip?.at;
  const goal = (at: Vec3, fingers: Vec3, faces: Vec3, curl: number, elbow = 0): HandGoal => {
    const yaw = p.root.at(s).yaw;
    const sign = side === 0 ? 1 : -1;
    const own = (v: Vec3): Vec3 => turnY([v[0] * sign, v[1], v[2]], yaw);
    return { palm: p.place(at, side, s), fingers: own(fingers), faces: own(faces), turned: 1, curl, elbow };
  };
  // A creature that is mostly head holds things beside its face, not before it.
  const build = p.build;
  if (build && held.sides.length === 1) {
    const [w, h, d] = scale(build.size, 1 / p.k);
    return goal([w * 0.52, h * 0.56, d * 0.45], [-0.2, 0.2, 1], [-1, 0.1, 0], 0.55);
  }
  if (held.sides.length === 2) {
    const half = Math.min(0.3, Math.max(size[0], 0.06) / 2 / p.k);
    const low = size[1] / p.k > 0.5 ? 0.95 : 1.06;
    return goal([half, low, 0.2 + Math.min(0.25, size[2] / 2 / p.k)], [-0.1, 0.15, 1], [-1, 0.1, 0], 0.25);
  }
  // A pole gripped near its foot: upright before the shoulder, fingers level, thumb up.
  if (size[1] / p.k > 0.55 && (!grip || grip[1] < size[1] * 0.5))
    return goal([0.1, 1.2, 0.27], [-0.35, 0.1, 0.95], [-0.95, 0, -0.35], 0.72, -0.1);
  // A handle at the top: the arm hangs.
  if (grip && grip[1] > size[1] * 0.75 && size[1] / p.k > 0.12)
    return goal([0.27, 0.74, 0.04], [0, -1, 0.05], [-1, 0, 0], 0.8);
  return goal([0.16, 1.06, 0.33], [-0.25, 0.12, 1], [-1, 0.05, -0.2], 0.55);
}
