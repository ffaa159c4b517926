import type { Vec3 } from '../../base/vectors.ts';
import type { Form } from './body/form.ts';
import type { Head } from './head/index.ts';
import { jointIndex } from './joints.ts';
import type { PuppetMesh } from './mesh.ts';
import type { Skeleton } from './rig.ts';

interface Ball {
  readonly at: Vec3;
  readonly r: number;
  /** Vertices bound mostly to these joints are not darkened by it. */
  readonly own: ReadonlySet<number>;
}

/**
 * Darken what the body itself shades at rest (under the chin, between arm and chest, inside the legs) by the
 * share of the sky that a handful of balls takes. Skin goes warm in the dark.
 */
export function occlude(mesh: PuppetMesh, form: Form, skeleton: Skeleton, head: Head): void {
  const { rest } = skeleton;
  const { k, headHeight } = form.p;
  const o = head.frame.origin;
  const set = (...names: (keyof typeof jointIndex)[]): Set<number> =>
    new Set(names.map((n) => jointIndex[n]));
  const headJoints = set(
    'head',
    'jaw',
    'eye.l',
    'eye.r',
    'lidUpper.l',
    'lidUpper.r',
    'lidLower.l',
    'lidLower.r',
    'brow.l',
    'brow.r',
    'hair1',
    'hair2',
  );
  const balls: Ball[] = [
    { at: [o[0], o[1] - 0.12 * headHeight, o[2] + 0.02], r: 0.34 * headHeight, own: headJoints },
    { at: [o[0], o[1] - 0.36 * headHeight, o[2] + 0.12 * headHeight], r: 0.17 * headHeight, own: headJoints },
  ];
  const trunk = set(
    'hips',
    'spine',
    'chest',
    'neck',
    'clavicle.l',
    'clavicle.r',
    'shoulder.l',
    'shoulder.r',
    'hip.l',
    'hip.r',
  );
  for (const y of [0.02, 0.3, 0.55, 0.78])
    balls.push({ at: [0, rest.hips[1] + (rest.neck[1] - rest.hips[1]) * y, 0], r: 0.115 * k, own: trunk });
  for (const side of ['l', 'r'] as const) {
    const leg = set(
      `thigh.${side}`,
      `shin.${side}`,
      `knee.${side}`,
      `hip.${side}`,
      `foot.${side}`,
      `toe.${side}`,
    );
    const arm = set(
      `upperArm.${side}`,
      `foreArm.${side}`,
      `elbow.${side}`,
      `shoulder.${side}`,
      `foreArmTwist.${side}`,
      `hand.${side}`,
      `clavicle.${side}`,
    );
    const sign = side === 'l' ? 1 : -1;
    for (const s of [0.1, 0.3, 0.5, 0.75]) {
      const c = form.leg.centre(s * form.leg.length);
      balls.push({ at: [c[0] * sign, c[1], c[2]], r: form.leg.radius(s * form.leg.length) * 1.1, own: leg });
    }
    for (const s of [0.15, 0.4, 0.7]) {
      const c = form.arm.centre(s * form.arm.length);
      balls.push({ at: [c[0] * sign, c[1], c[2]], r: form.arm.radius(s * form.arm.length) * 1.15, own: arm });
    }
  }
  for (const [surface, part] of mesh.parts) {
    for (let v = 0; v < part.count; v++) {
      const x = part.positions[v * 3]!,
        y = part.positions[v * 3 + 1]!,
        z = part.positions[v * 3 + 2]!;
      const nx = part.normals[v * 3]!,
        ny = part.normals[v * 3 + 1]!,
        nz = part.normals[v * 3 + 2]!;
      let main = 0;
      for (let a = 1; a < 4; a++) if (part.weights[v * 4 + a]! > part.weights[v * 4 + main]!) main = a;
      const joint = part.joints[v * 4 + main]!;
      let shut = 0;
      for (const ball of balls) {
        if (ball.own.has(joint)) continue;
        const dx = ball.at[0] - x,
          dy = ball.at[1] - y,
          dz = ball.at[2] - z;
        const d = Math.hypot(dx, dy, dz) || 1e-6;
        const facing = (dx * nx + dy * ny + dz * nz) / d - 0.12;
        if (facing <= 0) continue;
        shut += facing * Math.min(0.75, (ball.r / d) ** 2);
      }
      // The floor takes a little of the light from below.
      shut += Math.max(0, -ny) * 0.22;
      const open = 1 - Math.min(0.6, shut * 0.75);
      part.colours[v * 3]! *= surface === 'skin' ? open ** 0.72 : open;
      part.colours[v * 3 + 1]! *= open;
      part.colours[v * 3 + 2]! *= open;
    }
  }
}
