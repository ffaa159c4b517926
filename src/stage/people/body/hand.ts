import type { Rgb } from '../../../base/colour.ts';
import { add, scale, type Vec3 } from '../../../base/vectors.ts';
import { flushed, shade } from '../head/skin.ts';
import { along, type Binding, type JointName } from '../joints.ts';
import type { PuppetMesh, Surface } from '../mesh.ts';
import type { Skeleton } from '../rig.ts';
import { armDirection, palmDirection } from '../skeleton.ts';
import { tube } from '../tube.ts';
import { table } from './form.ts';

/**
 * The left hand at rest: a palm, four fingers that curl together at knuckles and middle joints, a thumb.
 * @param ease metres outside the skin: a glove is a bigger hand
 */
export function hand(
  mesh: PuppetMesh,
  surface: Surface,
  skeleton: Skeleton,
  size: number,
  colour: Rgb,
  wrist: number,
  ease: number,
  fine: boolean,
): void {
  const d = armDirection;
  const n = palmDirection;
  const root = skeleton.rest['hand.l'];
  const at = (along_: number, front: number, palm: number): Vec3 =>
    add(add(root, add(scale(d, along_ * size), [0, 0, front * size])), scale(n, palm * size));
  const red = flushed(colour);
  const tint = (u: number): Rgb =>
    surface === 'skin'
      ? [
          colour[0] + (red[0] - colour[0]) * u,
          colour[1] + (red[1] - colour[1]) * u,
          colour[2] + (red[2] - colour[2]) * u,
        ]
      : colour;
  const e = ease / size;
  // Along, half width, half thickness, shift to the front, shift to the palm.
  const rows: number[][] = [
    [-0.14, wrist / size, wrist / size, 0, 0],
    [0, 0.165, 0.125, 0, 0],
    [0.16, 0.215, 0.125, 0.01, 0.012],
    [0.34, 0.235, 0.115, 0.012, 0.016],
    [0.48, 0.225, 0.09, 0.008, 0.006],
    [0.56, 0.16, 0.05, 0, 0],
  ];
  const palmBind = (x: number): Binding =>
    along(x, [
      [-0.06, 'foreArmTwist.l'],
      [0.06, 'hand.l'],
      [0.46, 'hand.l'],
      [0.6, 'knuckle.l'],
    ]);
  mesh.grid(
    surface,
    fine ? 14 : 8,
    fine ? 9 : 6,
    (u, v) => {
      const x = -0.14 + v * 0.7;
      const [w, t, front, palm] = table(rows, x) as [number, number, number, number];
      const a = u * 2 * Math.PI;
      const c = Math.cos(a);
      const s = Math.sin(a);
      const shut = v > 0.99 ? 0.3 : 1;
      return {
        at: at(
          x,
          front + (w + e) * Math.sign(c) * Math.abs(c) ** 0.8 * shut,
          palm + (t + e) * Math.sign(s) * Math.abs(s) ** 0.85 * shut,
        ),
        colour: shade(tint(0.1 + 0.12 * v), 1),
        bind: palmBind(x),
        uv: [a * w * size, x * size],
      };
    },
    { wrap: true },
  );
  // Place across the palm, knuckle, length, thickness, curl: a hand at ease closes towards the little finger.
  const fingers: readonly (readonly [number, number, number, number, number])[] = [
    [0.168, 0.45, 0.44, 0.056, 0.045],
    [0.058, 0.48, 0.49, 0.058, 0.065],
    [-0.054, 0.47, 0.45, 0.055, 0.09],
    [-0.16, 0.43, 0.36, 0.048, 0.115],
  ];
  for (const [front, knuckle, long, thick, curl] of fingers) {
    const path = [0, 0.25, 0.5, 0.75, 1].map((u) =>
      at(knuckle - 0.06 + u * (long + 0.06), front * (1 + 0.24 * u), 0.008 + curl * u * u),
    );
    const bind = (v: number): Binding => {
      const x = knuckle - 0.06 + v * (long + 0.06);
      return along(x, [
        [0.44, 'hand.l'],
        [0.5, 'knuckle.l'],
        [0.58, 'fingers.l'],
        [0.68, 'fingers.l'],
        [0.8, 'fingertips.l'],
      ] as readonly (readonly [number, JointName])[]);
    };
    tube(
      mesh,
      surface,
      path,
      [thick * 1.06, thick, thick * 1.03, thick * 0.9, thick * 0.78].map((r) => (r + e * 0.8) * size),
      {
        sides: fine ? 8 : 5,
        steps: fine ? 9 : 6,
        colour: (_, v) => shade(tint(0.16 + 0.24 * v), 0.84 + 0.16 * Math.min(1, v * 4)),
        bind,
      },
    );
  }
  const thumb = [at(0.06, 0.1, 0.02), at(0.2, 0.2, 0.035), at(0.34, 0.265, 0.045), at(0.47, 0.275, 0.05)];
  tube(
    mesh,
    surface,
    thumb,
    [0.085, 0.078, 0.067, 0.056].map((r) => (r + e * 0.8) * size),
    {
      sides: fine ? 8 : 5,
      steps: fine ? 7 : 5,
      colour: (_, v) => shade(tint(0.14 + 0.24 * v), 0.9),
      bind: (v) =>
        along(v, [
          [0.15, 'hand.l'],
          [0.5, 'thumb.l'],
        ]),
    },
  );
}
