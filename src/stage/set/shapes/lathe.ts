import { type Mesh, MeshMaker } from '../mesh.ts';

/** A profile point: radius and height, metres. */
export type ProfilePoint = readonly [number, number];

/** Two pieces of the profile that turn by less than this share one smooth normal. */
const CREASE = Math.cos((50 * Math.PI) / 180);

/** Twice the area to the left of a path of points. */
function turning(points: readonly ProfilePoint[]): number {
  let sum = 0;
  for (let i = 0; i < points.length; i++) {
    const [a, b] = [points[i]!, points[(i + 1) % points.length]!];
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum;
}

/**
 * A profile turned about the up axis. A profile that closes (both ends on the axis, or first point equal
 * to the last) is turned outward whichever way it was written; an open one faces right of its direction upward.
 */
export function lathe(given: readonly ProfilePoint[], sides = 24, from = 0, sweep = 2 * Math.PI): Mesh {
  const first = given[0]!;
  const last = given[given.length - 1]!;
  const closes =
    (first[0] < 1e-6 && last[0] < 1e-6) || Math.hypot(first[0] - last[0], first[1] - last[1]) < 1e-6;
  const ring = closes && first[0] >= 1e-6;
  const profile = closes && turning(given) < 0 ? [...given].reverse() : [...given];
  const segments = profile.slice(1).map((p, i) => {
    const q = profile[i]!;
    const [dr, dy] = [p[0] - q[0], p[1] - q[1]];
    const length = Math.hypot(dr, dy);
    return { nr: dy, ny: -dr, length };
  });
  const blend = (
    a: (typeof segments)[number] | undefined,
    b: (typeof segments)[number],
  ): readonly [number, number] => {
    if (!a || a.length < 1e-9) return [b.nr, b.ny];
    const cos = (a.nr * b.nr + a.ny * b.ny) / (a.length * b.length || 1);
    return cos > CREASE ? [a.nr + b.nr, a.ny + b.ny] : [b.nr, b.ny];
  };
  const maker = new MeshMaker();
  const widest = Math.max(...profile.map((p) => p[0]));
  let travelled = 0;
  segments.forEach((segment, i) => {
    if (segment.length < 1e-9) return;
    const before = segments[i - 1] ?? (ring ? segments[segments.length - 1] : undefined);
    const after = segments[i + 1] ?? (ring ? segments[0] : undefined);
    const low = blend(before, segment);
    const high = blend(after, segment);
    const rows = [
      { p: profile[i]!, n: low, v: travelled },
      { p: profile[i + 1]!, n: high, v: travelled + segment.length },
    ].map(({ p, n, v }) =>
      Array.from({ length: sides + 1 }, (_, j) => {
        const a = from + (sweep * j) / sides;
        const [s, c] = [Math.sin(a), Math.cos(a)];
        return maker.vertex(
          [p[0] * s, p[1], p[0] * c],
          [n[0] * s, n[1], n[0] * c],
          ((sweep * j) / sides) * widest,
          v,
        );
      }),
    );
    travelled += segment.length;
    for (let j = 0; j < sides; j++)
      maker.quad(rows[0]![j]!, rows[0]![j + 1]!, rows[1]![j + 1]!, rows[1]![j]!);
  });
  return maker.done();
}

/** The profile of a cylinder or cone with rounded rims. */
export function cylinderProfile(
  radius: number,
  height: number,
  top: number,
  bevel: number,
  open: boolean,
): ProfilePoint[] {
  const h = height / 2;
  if (open)
    return [
      [radius, -h],
      [top, h],
    ];
  const b = Math.max(0, Math.min(bevel, height * 0.4, Math.max(radius, top) * 0.4));
  const end = (r: number, y: number, s: number): ProfilePoint[] =>
    r < 1e-6
      ? [[0, y]]
      : b > 0 && r > b
        ? [
            [0, y],
            [r - b, y],
            [r, y - s * b],
          ]
        : [
            [0, y],
            [r, y],
          ];
  return [...end(radius, -h, -1), ...end(top, h, 1).reverse()];
}
