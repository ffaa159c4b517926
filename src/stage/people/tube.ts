import type { Rgb } from '../../base/colour.ts';
import { add, cross, dot, normalize, scale, subtract, type Vec3 } from '../../base/vectors.ts';
import type { Binding } from './joints.ts';
import type { PuppetMesh, Surface } from './mesh.ts';

/** How a tube is swept. */
export interface TubeOptions {
  readonly sides: number;
  readonly steps: number;
  /** Thickness across `flatAxis` relative to the radius. */
  readonly flat?: number;
  readonly flatAxis?: Vec3;
  /** Factor on the radius at an angle round the tube (0–1) and along it (0–1). */
  readonly ripple?: (u: number, v: number) => number;
  readonly colour: (u: number, v: number) => Rgb;
  readonly bind: (v: number, at: Vec3) => Binding;
  /** Close the ends with round caps (default) or leave them open. */
  readonly open?: boolean;
}

/** A point on a Catmull-Rom curve through the points, u from 0 to 1. */
export function curve(points: readonly Vec3[], u: number): Vec3 {
  const n = points.length - 1;
  const x = Math.min(n - 1e-6, Math.max(0, u * n));
  const i = Math.floor(x);
  const t = x - i;
  const p = (k: number): Vec3 => points[Math.min(n, Math.max(0, k))] as Vec3;
  const [a, b, c, d] = [p(i - 1), p(i), p(i + 1), p(i + 2)];
  const blend = (k: 0 | 1 | 2): number =>
    0.5 *
    (2 * b[k] +
      (c[k] - a[k]) * t +
      (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
      (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t ** 3);
  return [blend(0), blend(1), blend(2)];
}

/** A number along a list by straight steps, u from 0 to 1. */
export function ramp(values: readonly number[], u: number): number {
  if (values.length === 1) return values[0] as number;
  const x = Math.min(1, Math.max(0, u)) * (values.length - 1);
  const i = Math.min(values.length - 2, Math.floor(x));
  return (values[i] as number) + ((values[i + 1] as number) - (values[i] as number)) * (x - i);
}

/** Sweep a tube along a smooth path; radii in metres are spread over its length. */
export function tube(
  mesh: PuppetMesh,
  surface: Surface,
  path: readonly Vec3[],
  radii: readonly number[],
  o: TubeOptions,
): void {
  const rings: { at: Vec3; x: Vec3; y: Vec3; r: number; length: number; v: number }[] = [];
  let normal: Vec3 | undefined;
  let length = 0;
  let last: Vec3 | undefined;
  for (let j = 0; j <= o.steps; j++) {
    const v = j / o.steps;
    const at = curve(path, v);
    const t = normalize(subtract(curve(path, Math.min(1, v + 0.02)), curve(path, Math.max(0, v - 0.02))));
    // Carry the frame along, or keep it to the flat axis.
    const seed: Vec3 = o.flatAxis ?? normal ?? (Math.abs(t[1]) < 0.9 ? [0, 1, 0] : [0, 0, 1]);
    normal = normalize(subtract(seed, scale(t, dot(seed, t))));
    if (last) length += Math.hypot(at[0] - last[0], at[1] - last[1], at[2] - last[2]);
    last = at;
    rings.push({ at, x: cross(t, normal), y: normal, r: ramp(radii, v), length, v });
  }
  const caps = o.open ? 0 : 2;
  const rows = o.steps + caps * 2;
  mesh.grid(
    surface,
    o.sides,
    rows,
    (u, row) => {
      const j = Math.round(row * rows) - caps;
      const k = Math.min(o.steps, Math.max(0, j));
      const ring = rings[k] as (typeof rings)[number];
      // Cap rows shrink to the middle while moving out: a dome.
      const over = j < 0 ? -j / caps : j > o.steps ? (j - o.steps) / caps : 0;
      const shrink = over === 0 ? 1 : Math.cos((over * Math.PI) / 2);
      const t = cross(ring.y, ring.x);
      const out =
        over === 0 ? 0 : Math.sin((over * Math.PI) / 2) * ring.r * (o.flat ?? 1) * 0.8 * (j < 0 ? -1 : 1);
      const a = u * 2 * Math.PI;
      const r = ring.r * shrink * (o.ripple?.(u, ring.v) ?? 1);
      const at = add(
        add(add(ring.at, scale(ring.x, Math.cos(a) * r)), scale(ring.y, Math.sin(a) * r * (o.flat ?? 1))),
        scale(t, out),
      );
      return {
        at,
        uv: [u * 2 * Math.PI * ring.r, ring.length],
        colour: o.colour(u, ring.v),
        bind: o.bind(ring.v, ring.at),
      };
    },
    { wrap: true },
  );
}
