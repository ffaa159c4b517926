import { fromHex, type Rgb } from '../../../base/colour.ts';
import { lerp, type Vec3 } from '../../../base/vectors.ts';
import { place } from '../head/grid.ts';
import { march } from '../head/shape.ts';
import type { Binding } from '../joints.ts';
import { tube } from '../tube.ts';
import type { HairKit } from './kit.ts';

/** Colours of ribbons and ties. */
export const ribbons: readonly Rgb[] = ['#d8415a', '#e8b13a', '#3f8fc4', '#e27fa6', '#7a58b5', '#3aa487'].map(
  fromHex,
);

const onHead: Binding = [['head', 1]];

/** A tie round a tail: a ring of ruched cloth about an axis. */
export function tie(
  kit: HairKit,
  at: Vec3,
  axis: Vec3,
  radius: number,
  colour: Rgb,
  bind: Binding = onHead,
): void {
  const { frame } = kit.head;
  const l = Math.hypot(...axis) || 1;
  const n: Vec3 = [axis[0] / l, axis[1] / l, axis[2] / l];
  const side: Vec3 = Math.abs(n[1]) < 0.9 ? [n[2], 0, -n[0]] : [1, 0, 0];
  const s = Math.hypot(...side) || 1;
  const x: Vec3 = [side[0] / s, side[1] / s, side[2] / s];
  const y: Vec3 = [n[1] * x[2] - n[2] * x[1], n[2] * x[0] - n[0] * x[2], n[0] * x[1] - n[1] * x[0]];
  const ring: Vec3[] = [];
  for (let i = 0; i <= 12; i++) {
    const a = (i / 12) * 2 * Math.PI;
    const [c, q] = [Math.cos(a) * radius, Math.sin(a) * radius];
    ring.push(
      place(frame, [at[0] + x[0] * c + y[0] * q, at[1] + x[1] * c + y[1] * q, at[2] + x[2] * c + y[2] * q]),
    );
  }
  tube(kit.mesh, 'felt', ring, [radius * 0.42 * frame.scale], {
    sides: 6,
    steps: 18,
    ripple: (_, v) => 1 + 0.16 * Math.sin(v * 50),
    colour: (_, v) => [0, 1, 2].map((i) => colour[i]! * (0.85 + 0.15 * Math.sin(v * 50))) as unknown as Rgb,
    bind: () => bind,
    open: true,
  });
}

/** A bow of ribbon that faces away from the middle of the head. */
export function bow(kit: HairKit, at: Vec3, size: number, colour: Rgb): void {
  const { frame } = kit.head;
  const yaw = Math.atan2(at[0], at[2]);
  const turn = (x: number, y: number, z: number): Vec3 => [
    at[0] + x * Math.cos(yaw) + z * Math.sin(yaw),
    at[1] + y,
    at[2] - x * Math.sin(yaw) + z * Math.cos(yaw),
  ];
  for (const s of [-1, 1]) {
    // A loop, and an end that hangs from the knot.
    const loop: Vec3[] = [
      turn(0, 0, 0.02),
      turn(s * size * 0.55, size * 0.42, 0.04),
      turn(s * size, size * 0.2, 0.02),
      turn(s * size, -size * 0.16, 0.02),
      turn(s * size * 0.5, -size * 0.14, 0.03),
      turn(0, 0, 0.02),
    ];
    tube(
      kit.mesh,
      'felt',
      loop.map((p) => place(frame, p)),
      [0.3, 1, 1.15, 1.1, 0.9, 0.3].map((r) => r * size * 0.26 * frame.scale),
      {
        sides: 6,
        steps: 12,
        colour: () => colour,
        bind: () => onHead,
        open: true,
      },
    );
    tube(
      kit.mesh,
      'felt',
      [turn(0, 0, 0.01), turn(s * size * 0.3, -size * 0.5, 0.02), turn(s * size * 0.52, -size, 0.0)].map(
        (p) => place(frame, p),
      ),
      [0.1, 0.18, 0.24].map((r) => r * size * frame.scale),
      {
        sides: 6,
        steps: 6,
        flat: 0.3,
        flatAxis: [Math.sin(yaw), 0, Math.cos(yaw)],
        colour: () => colour,
        bind: () => onHead,
      },
    );
  }
  kit.bead(turn(0, 0, 0.035), size * 0.24, 'felt', colour, onHead);
}

/** A band over the hair from ear to ear, with a bow at one side (−1 or 1), or without (0). */
export function hairband(kit: HairKit, lift: number, colour: Rgb, side: -1 | 0 | 1): void {
  const { frame } = kit.head;
  const path: Vec3[] = [];
  for (let i = 0; i <= 14; i++) {
    const polar = lerp(-1.5, 1.5, i / 14);
    // A little before the crown.
    path.push(kit.scalp(polar < 0 ? -1.28 : 1.28, Math.max(0.02, Math.abs(polar)), lift));
  }
  tube(
    kit.mesh,
    'felt',
    path.map((p) => place(frame, p)),
    [0.034 * frame.scale],
    {
      sides: 6,
      steps: 24,
      flat: 0.5,
      colour: () => colour,
      bind: () => onHead,
    },
  );
  if (side !== 0) bow(kit, kit.scalp(side * 1.28, 0.72, lift + 0.03), 0.13, colour);
}

/** Studs or drops on the lobes. */
export function earrings(kit: HairKit, colour: Rgb, drop: boolean): void {
  const { face, distance } = kit.head;
  const y = face.eyeY - 0.05 - 0.085 * face.ear;
  const root = march(distance, [0.8, y, -0.02], [-1, 0, 0]);
  for (const s of [-1, 1]) {
    const x = s * (root[0] + 0.03);
    kit.bead([x, y - 0.012, -0.015], 0.02, 'metal', colour, onHead);
    if (drop) kit.bead([x, y - 0.07, -0.015], 0.027, 'metal', colour, onHead);
  }
}
