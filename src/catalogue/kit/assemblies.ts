import type { Vec3 } from '../../base/vectors.ts';
import { circle } from './outlines.ts';
import type { SetKit, Shape } from './set-kit.ts';

/** Pieces that several kinds are made of. Pure functions of the kit; metres. */

/** A thin curved sheet with two sides: `at` gives its point for u, v from 0 to 1 (u to the right, v up, front towards the eye). */
export function sheet(
  kit: SetKit,
  nu: number,
  nv: number,
  at: (u: number, v: number) => Vec3,
  thickness = 0.002,
): Shape {
  const positions: number[] = [];
  const indices: number[] = [];
  const e = 1e-3;
  const normal = (u: number, v: number): Vec3 => {
    const d = (f: (s: number) => Vec3, x: number): Vec3 => {
      const [a, b] = [f(Math.max(0, x - e)), f(Math.min(1, x + e))];
      return [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    };
    const [x, y] = [d((s) => at(s, v), u), d((s) => at(u, s), v)];
    const n: Vec3 = [x[1] * y[2] - x[2] * y[1], x[2] * y[0] - x[0] * y[2], x[0] * y[1] - x[1] * y[0]];
    const l = Math.hypot(...n) || 1;
    return [n[0] / l, n[1] / l, n[2] / l];
  };
  for (const side of [0, 1])
    for (let j = 0; j <= nv; j++)
      for (let i = 0; i <= nu; i++) {
        const p = at(i / nu, j / nv);
        const n = side ? normal(i / nu, j / nv) : ([0, 0, 0] as const);
        positions.push(p[0] - n[0] * thickness, p[1] - n[1] * thickness, p[2] - n[2] * thickness);
      }
  const half = (nu + 1) * (nv + 1);
  for (let j = 0; j < nv; j++)
    for (let i = 0; i < nu; i++) {
      const a = j * (nu + 1) + i;
      const [b, c, d] = [a + 1, a + nu + 2, a + nu + 1];
      indices.push(a, b, c, a, c, d, half + a, half + c, half + b, half + a, half + d, half + c);
    }
  return kit.mesh(positions, indices);
}

/** A wheel that stands in the y/z plane, axle along x, middle at the origin. */
export function wheel(
  kit: SetKit,
  radius: number,
  width: number,
  options: { rim?: string; spokes?: number; colour?: string } = {},
): Shape {
  const r = radius;
  const tyre = kit
    .lathe(
      [
        [r * 0.66, -width / 2],
        [r * 0.93, -width / 2],
        [r, -width * 0.28],
        [r, width * 0.28],
        [r * 0.93, width / 2],
        [r * 0.66, width / 2],
        [r * 0.66, -width / 2],
      ],
      { sides: 20 },
    )
    .as('rubber', { colour: options.colour ?? '#232325' });
  const rim = kit
    .cylinder(r * 0.67, width * 0.8, { sides: 18, bevel: width * 0.1 })
    .as('metal', { colour: options.rim ?? '#b9bec4' });
  const hub = kit.cylinder(r * 0.2, width * 1.02, { sides: 12 }).as('metal', { colour: '#6c7076' });
  const holes = Array.from({ length: options.spokes ?? 5 }, (_, i) => {
    const a = (2 * Math.PI * i) / (options.spokes ?? 5);
    return kit
      .cylinder(r * 0.12, width * 0.86, { sides: 8, bevel: 0 })
      .at(r * 0.42 * Math.sin(a), 0, r * 0.42 * Math.cos(a))
      .as('metal', { colour: '#33363a' });
  });
  return kit.group(tyre, rim, hub, ...holes).turn(0, 0, Math.PI / 2);
}

/** Four bars around an opening, front to +z, middle at the origin. */
export function frame(
  kit: SetKit,
  width: number,
  height: number,
  bar: number,
  depth: number,
  bevel = Math.min(0.006, bar / 5),
): Shape {
  const options = bevel > 0 ? { bevel } : { bevel, cells: 1 };
  const side = kit.box(bar, height, depth, options);
  const flat = kit.box(width - bar * 2, bar, depth, options);
  const [x, y] = [(width - bar) / 2, (height - bar) / 2];
  return kit.group(side.at(-x, 0, 0), side.at(x, 0, 0), flat.at(0, -y, 0), flat.at(0, y, 0));
}

/** A window with bars and a sill, front to +z, its back at z = 0. A glow colour lights its panes. */
export function windowOf(
  kit: SetKit,
  width: number,
  height: number,
  options: {
    bars?: readonly [number, number];
    frame?: string;
    glow?: string;
    strength?: number;
    sill?: boolean;
    material?: string;
    /** Edges are left sharp: windows of house fronts, seen from across a street. */
    sharp?: boolean;
  } = {},
): Shape {
  const [nx, ny] = options.bars ?? [2, 2];
  const material = options.material ?? 'wood';
  const paint = { colour: options.frame ?? '#e6e0d2', vary: 0.06 };
  const b = Math.max(0.03, Math.min(0.07, width * 0.06));
  const pane = kit
    .panel(width - b, height - b, { cells: 2 })
    .at(0, 0, 0.02)
    .as('glass', { colour: '#2a3238', roughness: 0.08 });
  const parts = [
    options.glow ? pane.glow(options.glow, options.strength ?? 1) : pane,
    frame(kit, width, height, b, 0.07, options.sharp ? 0 : undefined)
      .at(0, 0, 0.035)
      .as(material, paint),
  ];
  for (let i = 1; i < nx; i++)
    parts.push(
      kit
        .box(b * 0.45, height - b, 0.04, { bevel: 0, cells: 1 })
        .at(-width / 2 + (width * i) / nx, 0, 0.03)
        .as(material, paint),
    );
  for (let i = 1; i < ny; i++)
    parts.push(
      kit
        .box(width - b, b * 0.45, 0.04, { bevel: 0, cells: 1 })
        .at(0, -height / 2 + (height * i) / ny, 0.03)
        .as(material, paint),
    );
  if (options.sill ?? true)
    parts.push(
      kit
        .box(width + 0.12, 0.05, 0.16, options.sharp ? { bevel: 0, cells: 1 } : {})
        .at(0, -height / 2 - 0.025, 0.08)
        .as(material, paint),
    );
  return kit.group(...parts);
}

/** Upright legs at the corners of a rectangle, feet on y = 0. */
export function legs(
  kit: SetKit,
  width: number,
  depth: number,
  height: number,
  thick: number,
  round = false,
): Shape {
  const leg = round
    ? kit.cylinder(thick * 0.38, height, { top: thick * 0.55, sides: 10 })
    : kit.box(thick, height, thick);
  const [x, z] = [(width - thick) / 2, (depth - thick) / 2];
  return kit.group(
    ...[
      [-x, -z],
      [x, -z],
      [x, z],
      [-x, z],
    ].map(([a, b]) => leg.at(a!, height / 2, b!)),
  );
}

/** A pitched roof, ridge along x, eaves at y = 0, middle at the origin. */
export function gable(
  kit: SetKit,
  width: number,
  depth: number,
  rise: number,
  thickness = 0.12,
  overhang = 0.3,
  cells = 4,
): Shape {
  const run = depth / 2 + overhang;
  const slope = Math.atan2(rise, depth / 2);
  const length = run / Math.cos(slope);
  const slab = kit.box(width + overhang * 2, thickness, length, { bevel: 0.02, cells });
  const drop = Math.tan(slope) * overhang;
  const y = (rise - drop) / 2 + thickness / 2;
  return kit.group(slab.turn(slope, 0, 0).at(0, y, run / 2), slab.turn(-slope, 0, 0).at(0, y, -run / 2));
}

/** The triangle of wall under a pitched roof, facing +z. */
export const gableWall = (kit: SetKit, width: number, rise: number, thickness = 0.1): Shape =>
  kit.extrude(
    [
      [-width / 2, 0],
      [width / 2, 0],
      [0, rise],
    ],
    thickness,
    { bevel: 0 },
  );

/** Points of a cable that sags between two ends. */
export const sagging = (a: Vec3, b: Vec3, sag: number, n = 8): Vec3[] =>
  Array.from({ length: n + 1 }, (_, i) => {
    const u = i / n;
    return [
      a[0] + (b[0] - a[0]) * u,
      a[1] + (b[1] - a[1]) * u - sag * 4 * u * (1 - u),
      a[2] + (b[2] - a[2]) * u,
    ] as const;
  });

/** A cable that sags between two ends. */
export const cable = (kit: SetKit, a: Vec3, b: Vec3, sag: number, radius = 0.012): Shape =>
  kit.tube(sagging(a, b, sag), radius, { sides: 5, steps: 10 }).as('rubber', { colour: '#1c1c1f' });

/** A thin disc lying level, its top at y = 0. */
export const disc = (kit: SetKit, radius: number, thickness = 0.01): Shape =>
  kit.cylinder(radius, thickness, { bevel: thickness * 0.3 }).at(0, -thickness / 2, 0);

/** A flat ring standing upright, facing +z. */
export const ring = (kit: SetKit, outer: number, inner: number, depth: number, sides = 28): Shape =>
  kit.extrude(circle(outer, sides), depth, { holes: [circle(inner, sides)] });

/** A cone with a torn lower edge that droops: one tier of a fir. */
export function tier(kit: SetKit, radius: number, height: number, tips: number, droop = 0.25): Shape {
  const positions: number[] = [0, height, 0];
  const indices: number[] = [];
  const n = tips * 2;
  for (let i = 0; i < n; i++) {
    const a = (2 * Math.PI * i) / n + kit.random.range(-0.08, 0.08);
    const r = i % 2 === 0 ? radius * kit.random.range(0.85, 1.1) : radius * 0.62;
    const m = r * 0.5;
    positions.push(m * Math.sin(a), height * 0.42, m * Math.cos(a));
    positions.push(
      r * Math.sin(a),
      i % 2 === 0 ? -height * droop * kit.random.range(0.7, 1.3) : height * 0.06,
      r * Math.cos(a),
    );
  }
  positions.push(0, height * 0.25, 0);
  const last = positions.length / 3 - 1;
  for (let i = 0; i < n; i++) {
    const [a, b] = [1 + 2 * i, 1 + 2 * ((i + 1) % n)];
    indices.push(0, a, b, a, a + 1, b + 1, a, b + 1, b, last, b + 1, a + 1);
  }
  return kit.mesh(positions, indices);
}
