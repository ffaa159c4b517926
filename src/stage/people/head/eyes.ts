import type { Rgb } from '../../../base/colour.ts';
import { lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import type { JointName } from '../joints.ts';
import type { PuppetMesh } from '../mesh.ts';
import { tube } from '../tube.ts';
import { type HeadFrame, place } from './grid.ts';
import { type Distance, type FaceShape, march } from './shape.ts';
import { type Complexion, flushed, shade } from './skin.ts';

/** Where the eyes sit, in heads: middles of the balls. */
export function eyeCentre(f: FaceShape, d: Distance): Vec3 {
  const front = march(d, [f.eyeX, f.eyeY, 0.62], [0, 0, -1]);
  return [f.eyeX, f.eyeY, front[2] - f.eyeRadius * 0.46];
}

/** How one wears eyes. */
export interface EyeStyle {
  readonly iris: Rgb;
  /** Thickness of the line of lashes in heads. */
  readonly lash: number;
  /** How far single lashes reach beyond the line at the outer corner, heads; 0 for none. */
  readonly flutter: number;
  /** How far the line is drawn past the outer corner, in eye radii. */
  readonly wing: number;
  /** Outer corner up, radians. */
  readonly slant: number;
  readonly lidShadow: Rgb | undefined;
}

/**
 * Rest angles of the lid edges over and under the horizon of the eye, radians: both touch the iris, so that
 * no white shows above or below it, which would stare.
 */
export const lidRest = { upper: 0.6, lower: -0.62 } as const;

/** Half angle of the iris, radians: larger than life, or nobody would see where a puppet looks. */
const iris = 0.69;

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
  ball(mesh, frame, e, f.eyeRadius, style.iris, c, fine);
  lids(mesh, frame, e, f.eyeRadius, c, style, fine);
  if (style.lash > 0) lashes(mesh, frame, e, f.eyeRadius, style, fine);
  mesh.mirror(mark);
  highlights(mesh, frame, e, f.eyeRadius);
}

function ball(
  mesh: PuppetMesh,
  frame: HeadFrame,
  e: Vec3,
  r: number,
  colour: Rgb,
  c: Complexion,
  fine: boolean,
): void {
  // The socket shades the ball: whites as bright as paper would stare out of any face.
  // In a dark face the same white would read from afar as goggles.
  const level = lerp(0.66, 1, smoothstep(0.05, 0.5, (c.skin[0] + c.skin[1] + c.skin[2]) / 3));
  const white: Rgb = [0.57 * level, 0.54 * level, 0.5 * level];
  const black: Rgb = [0.005, 0.005, 0.007];
  const rim: Rgb = [colour[0] * 0.16, colour[1] * 0.16, colour[2] * 0.16];
  // Dark irises need light to be read as brown; light ones do not.
  const glowing = lerp(2.5, 0.9, smoothstep(0.04, 0.28, colour[1]));
  const lit = (by: number): Rgb => [colour[0] * by, colour[1] * by, colour[2] * by];
  // Rings of the ball from the pupil outwards; doubled rings give painted edges.
  const rings: readonly (readonly [number, Rgb])[] = [
    [0, black],
    [0.35, black],
    [0.37, lit(glowing * 0.62)],
    [0.45, lit(glowing)],
    [iris - 0.15, lit(glowing * 0.8)],
    [iris - 0.12, rim],
    [iris - 0.015, rim],
    [iris + 0.01, white],
    [0.86, white],
    [1.15, [0.46 * level, 0.39 * level, 0.36 * level]],
    [1.6, [0.36 * level, 0.27 * level, 0.24 * level]],
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
        angle > 0.36 && angle < iris - 0.13
          ? 1 - (0.5 * n[1]) / Math.sin(iris)
          : 1 - 0.45 * smoothstep(0, 0.8, n[1]);
      const lens = angle < iris ? 1 + 0.03 * (1 - (angle / iris) ** 2) : 1;
      return {
        at: place(frame, [e[0] + n[0] * r * lens, e[1] + n[1] * r * lens, e[2] + n[2] * r * lens]),
        normal: n,
        colour: [rgb[0] * glow, rgb[1] * glow, rgb[2] * glow],
        bind: [['eye.l', 1]],
      };
    },
    { wrap: true, awayFrom: place(frame, e) },
  );
}

/** A point of a shell about the eye, tilted by the slant of the eyes: `across` from the inner to the outer corner. */
function shell(e: Vec3, slant: number, across: number, angle: number, radius: number): Vec3 {
  const x = -Math.cos(across) * radius;
  const y = Math.sin(across) * Math.sin(angle) * radius;
  return [
    e[0] + x * Math.cos(slant) - y * Math.sin(slant),
    e[1] + x * Math.sin(slant) + y * Math.cos(slant),
    e[2] + Math.sin(across) * Math.cos(angle) * radius,
  ];
}

function lids(
  mesh: PuppetMesh,
  frame: HeadFrame,
  e: Vec3,
  r: number,
  c: Complexion,
  style: EyeStyle,
  fine: boolean,
): void {
  const both: readonly [JointName, number, number][] = [
    ['lidUpper.l', lidRest.upper, 1],
    ['lidLower.l', lidRest.lower, -1],
  ];
  const red = flushed(c.skin);
  for (const [joint, edge, sign] of both) {
    const rows = 7;
    const tint = sign > 0 ? 0.18 : 0.08;
    const skin: Rgb = [
      lerp(c.skin[0], red[0], tint),
      lerp(c.skin[1], red[1], tint),
      lerp(c.skin[2], red[2], tint),
    ];
    mesh.grid(
      'skin',
      fine ? 16 : 10,
      rows,
      (u, v) => {
        const across = Math.PI * (0.02 + 0.96 * u);
        // The first row folds under the edge, so that the lid has thickness.
        const fold = v < 0.5 / rows;
        const sweep = fold ? 0 : (v - 1 / rows) / (1 - 1 / rows);
        const thick = (sign > 0 ? 1.08 : 1.045) + 0.014 * (1 - smoothstep(0, 0.25, sweep));
        let rgb = skin;
        if (style.lidShadow && sign > 0) {
          const s = 0.34 * (1 - smoothstep(0.25, 0.7, sweep));
          rgb = [
            lerp(rgb[0], style.lidShadow[0], s),
            lerp(rgb[1], style.lidShadow[1], s),
            lerp(rgb[2], style.lidShadow[2], s),
          ];
        }
        return {
          at: place(frame, shell(e, style.slant, across, edge + sign * sweep * 1.75, r * (fold ? 1 : thick))),
          colour: shade(rgb, fold ? 0.6 : sign > 0 ? lerp(1, 0.74, smoothstep(0.15, 0.6, sweep)) : 0.94),
          bind: [[joint, 1]],
        };
      },
      { awayFrom: place(frame, [e[0], e[1], e[2] - r * 0.6]) },
    );
  }
}

const ink: Rgb = [0.012, 0.009, 0.008];

/** The dark line on the edge of the upper lid, and a few lashes that fan out of its outer half. */
function lashes(
  mesh: PuppetMesh,
  frame: HeadFrame,
  e: Vec3,
  r: number,
  style: EyeStyle,
  fine: boolean,
): void {
  const at = (u: number, out: number, up: number): Vec3 => {
    const across = Math.PI * (0.06 + 0.9 * u);
    const p = shell(e, style.slant, across, lidRest.upper + up, r * (1.1 + out));
    const past = Math.max(0, u - 0.78) * style.wing * r;
    return [p[0] + past * 2.4, p[1] + past * 2.2, p[2]];
  };
  const path: Vec3[] = [];
  const radii: number[] = [];
  for (let i = 0; i <= 10; i++) {
    const u = i / 10;
    path.push(place(frame, at(u, 0, 0)));
    radii.push(
      style.lash * frame.scale * (0.3 + 0.7 * Math.sin(Math.PI * Math.min(0.97, u * 0.72 + 0.16)) ** 1.2),
    );
  }
  tube(mesh, 'hair', path, radii, {
    sides: 6,
    steps: 14,
    colour: () => ink,
    bind: () => [['lidUpper.l', 1]],
  });
  if (style.flutter <= 0) return;
  const many = fine ? 5 : 3;
  for (let i = 0; i < many; i++) {
    const u = lerp(0.56, 0.97, i / (many - 1));
    const long = style.flutter * lerp(0.7, 1.15, i / (many - 1));
    const root = at(u, 0, 0);
    // Out, up, and towards the temple the nearer they stand to it.
    const tip: Vec3 = [
      root[0] + long * lerp(0.3, 0.95, i / (many - 1)),
      root[1] + long * lerp(0.75, 0.5, i / (many - 1)),
      root[2] + long * 0.5,
    ];
    const bow: Vec3 = [
      (root[0] + tip[0]) / 2,
      (root[1] + tip[1]) / 2 - long * 0.13,
      (root[2] + tip[2]) / 2 + long * 0.12,
    ];
    tube(
      mesh,
      'hair',
      [root, bow, tip].map((p) => place(frame, p)),
      [style.lash * 0.62, style.lash * 0.5, style.lash * 0.12].map((x) => x * frame.scale),
      { sides: 4, steps: 3, colour: () => ink, bind: () => [['lidUpper.l', 1]], open: true },
    );
  }
}

/** Highlights that hardly follow the gaze: without them a face is dead. On the same side of both eyes. */
function highlights(mesh: PuppetMesh, frame: HeadFrame, e: Vec3, r: number): void {
  for (const [side, sign] of [
    ['l', 1],
    ['r', -1],
  ] as const)
    for (const [dx, dy, size, light] of [
      [-0.25, 0.27, 0.165, 3.4],
      [0.24, -0.26, 0.07, 1.7],
    ] as const) {
      const dz = Math.sqrt(1.035 ** 2 - dx ** 2 - dy ** 2);
      const g: Vec3 = [sign * e[0] + dx * r, e[1] + dy * r, e[2] + dz * r];
      mesh.grid(
        'eye',
        8,
        3,
        (u, v) => {
          const a = u * 2 * Math.PI;
          const s = Math.sin((v * Math.PI) / 2) * r * size;
          const x = Math.cos(a) * s;
          const y = Math.sin(a) * s;
          // A drop that lies on the ball.
          return {
            at: place(frame, [
              g[0] + x,
              g[1] + y,
              g[2] - (dx * x + dy * y) / dz + Math.cos((v * Math.PI) / 2) * r * 0.03,
            ]),
            colour: [light, light, light],
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
