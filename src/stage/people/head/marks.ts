import type { Rgb } from '../../../base/colour.ts';
import type { Random } from '../../../base/random.ts';
import { lerp, type Vec3 } from '../../../base/vectors.ts';
import type { PuppetMesh } from '../mesh.ts';
import { tube } from '../tube.ts';
import { type HeadFrame, place } from './grid.ts';
import { type Distance, type FaceShape, gradient, march } from './shape.ts';
import { type Complexion, flushed } from './skin.ts';

/** Lines of age engraved in the resin: across the forehead and at the outer corners of the eyes. */
export function wrinkles(mesh: PuppetMesh, frame: HeadFrame, f: FaceShape, d: Distance, c: Complexion): void {
  const red = flushed(c.skin);
  const colour: Rgb = [
    lerp(c.skin[0], red[0], 0.25) * 0.86,
    lerp(c.skin[1], red[1], 0.25) * 0.86,
    lerp(c.skin[2], red[2], 0.25) * 0.86,
  ];
  const line = (points: readonly (readonly [number, number])[]): void => {
    const path = points.map(([x, y]): Vec3 => {
      const p = march(d, [x, y, 0.66], [0, 0, -1]);
      const n = gradient(d, p);
      return place(frame, [p[0] + n[0] * 0.0015, p[1] + n[1] * 0.0015, p[2] + n[2] * 0.0015]);
    });
    const r = 0.005 * frame.scale * Math.max(0.6, f.age);
    tube(mesh, 'skin', path, [r * 0.25, r, r * 1.1, r, r * 0.25], {
      sides: 4,
      steps: 10,
      colour: () => colour,
      bind: () => [['head', 1]],
    });
  };
  const top = f.eyeY + f.eyeRadius * 1.5 + 0.075;
  for (const [i, wide] of [0.13, 0.17].entries())
    line([-1, -0.5, 0, 0.5, 1].map((u) => [u * wide, top + i * 0.045 + 0.006 * Math.cos(u * 2.2)] as const));
  for (const s of [-1, 1])
    for (const i of [-1, 0, 1])
      line(
        [0, 0.35, 0.7, 1].map(
          (u) => [s * (f.eyeX + f.eyeRadius * 1.12 + u * 0.045), f.eyeY + i * 0.016 + u * i * 0.028] as const,
        ),
      );
}

/** Painted dots over nose and cheeks. */
export function freckles(
  mesh: PuppetMesh,
  frame: HeadFrame,
  f: FaceShape,
  d: Distance,
  c: Complexion,
  random: Random,
): void {
  const red = flushed(c.skin);
  const colour: Rgb = [
    lerp(c.skin[0], red[0], 0.4) * 0.72,
    lerp(c.skin[1], red[1], 0.62) * 0.72,
    lerp(c.skin[2], red[2], 0.7) * 0.72,
  ];
  for (let i = 0; i < 30; i++) {
    const x = random.range(-1, 1) * 0.235;
    const y = f.eyeY - f.eyeRadius * 0.9 - random.range(0, 0.065) - 0.06 * Math.abs(x);
    const p = march(d, [x, y, 0.66], [0, 0, -1]);
    const n = gradient(d, p);
    const r = random.range(0.0036, 0.0066);
    mesh.grid(
      'skin',
      6,
      1,
      (u, v) => {
        const a = u * 2 * Math.PI;
        return {
          at: place(frame, [
            p[0] + n[0] * 0.0022 + Math.cos(a) * r * v,
            p[1] + n[1] * 0.0022 + Math.sin(a) * r * v,
            p[2] +
              n[2] * 0.0022 -
              ((Math.cos(a) * n[0] + Math.sin(a) * n[1]) * (r * v)) / Math.max(0.3, n[2]),
          ]),
          normal: n,
          colour,
          bind: [['head', 1]],
        };
      },
      { wrap: true, awayFrom: place(frame, [p[0] - n[0], p[1] - n[1], p[2] - n[2]]) },
    );
  }
}

/** An old cut down a cheek, paler than the skin. */
export function scar(
  mesh: PuppetMesh,
  frame: HeadFrame,
  f: FaceShape,
  d: Distance,
  c: Complexion,
  random: Random,
): void {
  const side = random.chance(0.5) ? 1 : -1;
  const pale: Rgb = [
    lerp(c.skin[0], 0.86, 0.45),
    lerp(c.skin[1], 0.5, 0.45) * 0.9,
    lerp(c.skin[2], 0.44, 0.45) * 0.9,
  ];
  const from = [f.eyeX + 0.03, f.eyeY - f.eyeRadius * 1.08] as const;
  const to = [f.eyeX - 0.01 + random.range(0, 0.05), f.mouthY + 0.045] as const;
  const path = [0, 0.33, 0.66, 1].map((u) => {
    const x = side * (lerp(from[0], to[0], u) + 0.012 * Math.sin(u * 5));
    const p = march(d, [x, lerp(from[1], to[1], u), 0.66], [0, 0, -1]);
    return place(frame, p);
  });
  const r = 0.0085 * frame.scale;
  tube(mesh, 'skin', path, [r * 0.3, r, r, r * 0.9, r * 0.25], {
    sides: 5,
    steps: 10,
    colour: () => pale,
    bind: () => [['head', 1]],
  });
}
