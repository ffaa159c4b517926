import type { Rgb } from '../../../base/colour.ts';
import type { Random } from '../../../base/random.ts';
import { lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import type { JointName } from '../joints.ts';
import type { PuppetMesh, Vertex } from '../mesh.ts';
import { tube } from '../tube.ts';
import { type HeadFrame, place } from './grid.ts';
import { type Distance, type FaceShape, gradient, march } from './shape.ts';
import { type Complexion, flushed, shade } from './skin.ts';

/** Where the eyes sit, in heads: middles of the balls. */
export function eyeCentre(f: FaceShape, d: Distance): Vec3 {
  const front = march(d, [f.eyeX, f.eyeY, 0.62], [0, 0, -1]);
  return [f.eyeX, f.eyeY, front[2] - f.eyeRadius * 0.5];
}

/** How one wears eyes. */
export interface EyeStyle {
  readonly iris: Rgb;
  /** Lash thickness in heads. */
  readonly lash: number;
  readonly wing: number;
  /** Outer corner up, radians. */
  readonly slant: number;
  readonly lidShadow: Rgb | undefined;
}

/** Rest angles of the lid edges over and under the horizon of the eye, radians. */
export const lidRest = { upper: 0.52, lower: -0.56 } as const;

/** Eyeballs with painted irises, lids that turn about the eye, lashes; the left eye, mirrored to the right. */
export function eyes(
  mesh: PuppetMesh,
  frame: HeadFrame,
  f: FaceShape,
  d: Distance,
  c: Complexion,
  style: EyeStyle,
  fine: boolean,
): void {
  const mark = mesh.mark();
  const e = eyeCentre(f, d);
  const r = f.eyeRadius;
  const white: Rgb = [0.8, 0.77, 0.72];
  const dark: Rgb = [style.iris[0] * 0.3, style.iris[1] * 0.3, style.iris[2] * 0.3];
  // Dark irises need light to be read as brown; light ones do not.
  const glowing = lerp(2, 1.05, smoothstep(0.05, 0.3, style.iris[1]));
  // Rings of the ball from the pupil outwards; doubled rings give painted edges.
  const rings: readonly (readonly [number, Rgb])[] = [
    [0, [0.006, 0.006, 0.008]],
    [0.225, [0.006, 0.006, 0.008]],
    [0.24, dark],
    [0.37, [style.iris[0] * glowing, style.iris[1] * glowing, style.iris[2] * glowing]],
    [0.52, [style.iris[0] * glowing * 0.72, style.iris[1] * glowing * 0.72, style.iris[2] * glowing * 0.72]],
    [0.535, dark],
    [0.595, dark],
    [0.61, white],
    [0.85, white],
    [1.2, [0.72, 0.62, 0.57]],
    [1.7, [0.6, 0.45, 0.4]],
  ];
  mesh.grid(
    'eye',
    fine ? 22 : 14,
    rings.length - 1,
    (u, v) => {
      const [angle, rgb] = rings[Math.round(v * (rings.length - 1))] as readonly [number, Rgb];
      const a = u * 2 * Math.PI;
      const n: Vec3 = [Math.sin(angle) * Math.cos(a), Math.sin(angle) * Math.sin(a), Math.cos(angle)];
      // The iris catches light from below, the ball is shaded by the upper lid.
      const glow =
        angle > 0.25 && angle < 0.53
          ? 1 - (0.45 * n[1]) / Math.sin(0.5)
          : 1 - 0.3 * smoothstep(0.1, 0.9, n[1]);
      const lens = angle < 0.61 ? 1 + 0.03 * (1 - (angle / 0.61) ** 2) : 1;
      return {
        at: place(frame, [e[0] + n[0] * r * lens, e[1] + n[1] * r * lens, e[2] + n[2] * r * lens]),
        normal: n,
        colour: [rgb[0] * glow, rgb[1] * glow, rgb[2] * glow],
        bind: [['eye.l', 1]],
      };
    },
    { wrap: true, awayFrom: place(frame, e) },
  );
  // A highlight that hardly follows the gaze: without it the face is dead. The same side on both eyes.
  const lids: readonly [JointName, number, number][] = [
    ['lidUpper.l', lidRest.upper, 1],
    ['lidLower.l', lidRest.lower, -1],
  ];
  for (const [joint, edge, sign] of lids) {
    const rows = 7;
    mesh.grid(
      'skin',
      fine ? 16 : 10,
      rows,
      (u, v) => {
        const across = Math.PI * (0.02 + 0.96 * u);
        // The first row folds under the edge, so that the lid has thickness.
        const sweep = v < 0.5 / rows ? 0 : (v - 1 / rows) / (1 - 1 / rows);
        const angle = edge + sign * sweep * 1.75;
        const radius =
          r * (v < 0.5 / rows ? 1.0 : (sign > 0 ? 1.075 : 1.045) + 0.012 * (1 - smoothstep(0, 0.25, sweep)));
        const x = -Math.cos(across) * radius;
        const y = Math.sin(across) * Math.sin(angle) * radius;
        const z = Math.sin(across) * Math.cos(angle) * radius;
        const red = flushed(c.skin);
        const tint = sign > 0 ? 0.16 : 0.08;
        let rgb: Rgb = [
          lerp(c.skin[0], red[0], tint),
          lerp(c.skin[1], red[1], tint),
          lerp(c.skin[2], red[2], tint),
        ];
        if (style.lidShadow && sign > 0) {
          const s = 0.2 * (1 - smoothstep(0.2, 0.6, sweep));
          rgb = [
            lerp(rgb[0], style.lidShadow[0], s),
            lerp(rgb[1], style.lidShadow[1], s),
            lerp(rgb[2], style.lidShadow[2], s),
          ];
        }
        const roll = style.slant;
        return {
          at: place(frame, [
            e[0] + x * Math.cos(roll) - y * Math.sin(roll),
            e[1] + x * Math.sin(roll) + y * Math.cos(roll),
            e[2] + z,
          ]),
          colour: shade(
            rgb,
            v < 0.5 / rows ? 0.72 : sign > 0 ? lerp(0.98, 0.72, smoothstep(0.15, 0.6, sweep)) : 0.92,
          ),
          bind: [[joint, 1]],
        };
      },
      { awayFrom: place(frame, [e[0], e[1], e[2] - r * 0.6]) },
    );
  }
  if (style.lash > 0) {
    const path: Vec3[] = [];
    const radii: number[] = [];
    for (let i = 0; i <= 10; i++) {
      const u = i / 10;
      const across = Math.PI * (0.08 + (0.87 + style.wing) * u);
      const x = -Math.cos(across) * r * 1.1;
      const y =
        Math.sin(across) * Math.sin(lidRest.upper) * r * 1.1 + style.wing * Math.max(0, u - 0.8) * r * 1.4;
      const z = Math.sin(across) * Math.cos(lidRest.upper) * r * 1.1;
      path.push([
        e[0] + x * Math.cos(style.slant) - y * Math.sin(style.slant),
        e[1] + x * Math.sin(style.slant) + y * Math.cos(style.slant),
        e[2] + z,
      ]);
      radii.push(style.lash * (0.35 + 0.65 * Math.sin(Math.PI * Math.min(0.96, u * 0.8 + 0.12))));
    }
    tube(
      mesh,
      'hair',
      path.map((p) => place(frame, p)),
      radii.map((x) => x * frame.scale),
      { sides: 6, steps: 14, colour: () => [0.012, 0.009, 0.008], bind: () => [['lidUpper.l', 1]] },
    );
  }
  mesh.mirror(mark);
  for (const [side, sign] of [
    ['l', 1],
    ['r', -1],
  ] as const) {
    const g: Vec3 = [sign * e[0] - r * 0.22, e[1] + r * 0.3, e[2] + r * 0.935];
    mesh.grid(
      'eye',
      8,
      4,
      (u, v) => {
        const a = u * 2 * Math.PI;
        const s = Math.sin((v * Math.PI) / 2) * r * 0.13;
        return {
          at: place(frame, [
            g[0] + Math.cos(a) * s,
            g[1] + Math.sin(a) * s,
            g[2] + Math.cos((v * Math.PI) / 2) * r * 0.03,
          ]),
          colour: [3, 3, 3],
          bind: [
            [`eye.${side}`, 0.75],
            ['head', 0.25],
          ],
        };
      },
      { wrap: true, awayFrom: place(frame, [g[0], g[1], g[2] - 0.2]) },
    );
  }
}

/** Brows that tilt and rise by themselves. */
export function brows(
  mesh: PuppetMesh,
  frame: HeadFrame,
  f: FaceShape,
  d: Distance,
  colour: Rgb,
  thickness: number,
  arch: number,
): void {
  const mark = mesh.mark();
  const path: Vec3[] = [];
  const radii: number[] = [];
  for (let i = 0; i <= 8; i++) {
    const u = i / 8;
    const x = f.eyeX + lerp(-0.098, 0.108, u);
    const y =
      f.eyeY + f.eyeRadius * 1.5 + 0.012 + arch * Math.sin(Math.PI * (u * 0.92) ** 1.2) - 0.03 * u + 0.016;
    const p = march(d, [x, y, 0.62], [0, 0, -1]);
    const n = gradient(d, p);
    path.push(place(frame, [p[0] + n[0] * 0.004, p[1] + n[1] * 0.004, p[2] + n[2] * 0.004]));
    radii.push(
      thickness *
        frame.scale *
        (0.5 + 0.62 * Math.sin(Math.PI * (0.16 + 0.68 * (1 - u) ** 0.8)) - 0.45 * smoothstep(0.7, 1, u)),
    );
  }
  tube(mesh, 'hair', path, radii, {
    sides: 8,
    steps: 16,
    flat: 0.62,
    flatAxis: [0, 0.25, 1],
    colour: () => colour,
    bind: () => [['brow.l', 1]],
  });
  mesh.mirror(mark);
}

/** Lines of age engraved in the resin: across the forehead and at the outer corners of the eyes. */
export function wrinkles(mesh: PuppetMesh, frame: HeadFrame, f: FaceShape, d: Distance, c: Complexion): void {
  const red = flushed(c.skin);
  const colour: Rgb = [
    lerp(c.skin[0], red[0], 0.25) * 0.8,
    lerp(c.skin[1], red[1], 0.25) * 0.8,
    lerp(c.skin[2], red[2], 0.25) * 0.8,
  ];
  const line = (points: readonly (readonly [number, number])[]): void => {
    const path = points.map(([x, y]): Vec3 => place(frame, march(d, [x, y, 0.66], [0, 0, -1])));
    const r = 0.005 * frame.scale * f.age;
    tube(mesh, 'skin', path, [r * 0.25, r, r * 1.1, r, r * 0.25], {
      sides: 4,
      steps: 10,
      colour: () => colour,
      bind: () => [['head', 1]],
    });
  };
  const top = f.eyeY + f.eyeRadius * 1.5 + 0.075;
  for (const [i, wide] of [0.13, 0.17].entries())
    line([-1, -0.5, 0, 0.5, 1].map((u) => [u * wide, top + i * 0.045 + 0.008 * Math.cos(u * 4)] as const));
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

/** Ears: a bowl with a rim, turned a little to the front. */
export function ears(mesh: PuppetMesh, frame: HeadFrame, f: FaceShape, d: Distance, c: Complexion): void {
  const mark = mesh.mark();
  const y0 = f.eyeY - 0.05;
  const root = march(d, [0.8, y0, -0.035], [-1, 0, 0]);
  const rgb = flushed(c.skin);
  mesh.grid(
    'skin',
    16,
    7,
    (u, v): Vertex => {
      const a = u * 2 * Math.PI;
      const back = v > 0.8 ? (v - 0.8) / 0.2 : 0;
      const q = Math.min(1, v / 0.8);
      const egg = 1 + 0.16 * Math.sin(a);
      const along = Math.cos(a) * 0.056 * f.ear * q * egg * (1 - 0.5 * back);
      const high = Math.sin(a) * 0.093 * f.ear * q * (1 - 0.3 * back) + (Math.sin(a) < 0 ? 0.006 : 0);
      const rim = smoothstep(0.45, 0.85, q) * (Math.sin(a + 0.5) > -0.9 ? 1 : 0.4);
      const out = 0.012 + 0.024 * rim - 0.04 * back - Math.cos(a) * 0.022 * q;
      const blush = 0.28 + 0.2 * (1 - q);
      return {
        at: place(frame, [root[0] + out, y0 + high, -0.035 + along]),
        colour: shade(
          [lerp(c.skin[0], rgb[0], blush), lerp(c.skin[1], rgb[1], blush), lerp(c.skin[2], rgb[2], blush)],
          lerp(0.6, 1, rim),
        ),
        bind: [['head', 1]],
      };
    },
    { wrap: true, awayFrom: place(frame, [root[0] - 0.1, y0, -0.035]) },
  );
  mesh.mirror(mark);
}

/** One band of teeth above, one on the jaw, and a tongue. */
export function teeth(mesh: PuppetMesh, frame: HeadFrame, f: FaceShape, d: Distance): void {
  const front = march(d, [0, f.mouthY, 0.62], [0, 0, -1])[2] - 0.03;
  const cream: Rgb = [0.86, 0.8, 0.7];
  for (const [joint, low, high, inset] of [
    ['head', 0.004, 0.042, 0],
    ['jaw', -0.05, -0.016, 0.012],
  ] as const) {
    mesh.grid(
      'eye',
      12,
      2,
      (u, v) => {
        const a = (u - 0.5) * 2.3;
        const radius = f.mouthWidth * 0.95 - inset * 0.5;
        return {
          at: place(frame, [
            Math.sin(a) * radius,
            f.mouthY + lerp(low, high, v) + 0.004,
            front - inset - radius * 0.9 * (1 - Math.cos(a)),
          ]),
          colour: shade(cream, lerp(1, 0.55, Math.abs(u - 0.5) * 2)),
          bind: [[joint, 1]],
        };
      },
      { awayFrom: place(frame, [0, f.mouthY, front - 0.3]) },
    );
  }
  mesh.grid(
    'skin',
    10,
    6,
    (u, v) => {
      const a = u * 2 * Math.PI;
      const t = v * Math.PI;
      return {
        at: place(frame, [
          Math.sin(t) * Math.cos(a) * 0.055,
          f.mouthY - 0.046 + Math.sin(t) * Math.sin(a) * 0.018,
          front - 0.075 + Math.cos(t) * 0.06,
        ]),
        colour: [0.42, 0.09, 0.08],
        bind: [['jaw', 1]],
      };
    },
    { wrap: true, awayFrom: place(frame, [0, f.mouthY - 0.046, front - 0.075]) },
  );
}
