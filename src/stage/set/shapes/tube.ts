import { cross, distance, dot, normalize, scale, subtract, type Vec3 } from '../../../base/vectors.ts';
import { type Mesh, MeshMaker } from '../mesh.ts';

/** A point of the Catmull-Rom curve through the path, u in whole path points. */
function curve(path: readonly Vec3[], closed: boolean, u: number): Vec3 {
  const n = path.length;
  const i = Math.min(closed ? n - 1 : n - 2, Math.floor(u));
  const t = u - i;
  const at = (k: number): Vec3 =>
    closed ? path[((k % n) + n) % n]! : path[Math.min(n - 1, Math.max(0, k))]!;
  const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
  const f = (k: number): number =>
    0.5 *
    (2 * b[k]! +
      (c[k]! - a[k]!) * t +
      (2 * a[k]! - 5 * b[k]! + 4 * c[k]! - d[k]!) * t * t +
      (3 * b[k]! - a[k]! - 3 * c[k]! + d[k]!) * t ** 3);
  return [f(0), f(1), f(2)];
}

/** A round tube along a smooth path, ends closed; radii spread evenly over the path. */
export function tube(
  path: readonly Vec3[],
  radius: number | readonly number[],
  sides = 8,
  closed = false,
  steps?: number,
): Mesh {
  const spans = closed ? path.length : path.length - 1;
  const n = Math.max(1, steps ?? (path.length === 2 ? 1 : spans * 4));
  const count = closed ? n : n + 1;
  const points = Array.from({ length: count }, (_, i) => curve(path, closed, (spans * i) / n));
  const radii = typeof radius === 'number' ? [radius] : radius;
  const radiusAt = (u: number): number => {
    const x = u * (radii.length - 1);
    const i = Math.min(radii.length - 1, Math.floor(x));
    return radii[i]! + ((radii[i + 1] ?? radii[i]!) - radii[i]!) * (x - i);
  };
  const tangents = points.map((_, i) => {
    const before = points[i - 1] ?? (closed ? points[count - 1]! : points[i]!);
    const after = points[i + 1] ?? (closed ? points[0]! : points[i]!);
    return normalize(subtract(after, before));
  });
  const start = tangents[0]!;
  let side = normalize(cross(Math.abs(start[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0], start));
  const maker = new MeshMaker();
  let along = 0;
  const rows = Array.from({ length: closed ? count + 1 : count }, (_, k) => {
    const i = k % count;
    const t = tangents[i]!;
    side = normalize(subtract(side, scale(t, dot(side, t))));
    const up = cross(t, side);
    const p = points[i]!;
    const r = radiusAt(k / n);
    if (k > 0) along += distance(p, points[(k - 1) % count]!);
    return Array.from({ length: sides + 1 }, (_, j) => {
      const a = (2 * Math.PI * j) / sides;
      const [c, s] = [Math.cos(a), Math.sin(a)];
      const out: Vec3 = [side[0] * c + up[0] * s, side[1] * c + up[1] * s, side[2] * c + up[2] * s];
      return maker.vertex([p[0] + out[0] * r, p[1] + out[1] * r, p[2] + out[2] * r], out, a * r, along);
    });
  });
  for (let i = 0; i + 1 < rows.length; i++)
    for (let j = 0; j < sides; j++)
      maker.quad(rows[i]![j]!, rows[i]![j + 1]!, rows[i + 1]![j + 1]!, rows[i + 1]![j]!);
  if (!closed)
    for (const end of [0, count - 1]) {
      const n: Vec3 = end === 0 ? scale(tangents[0]!, -1) : tangents[count - 1]!;
      const rim = rows[end]!.map((v, j) =>
        maker.vertex([0, 1, 2].map((k) => maker.positions[3 * v + k]!) as unknown as Vec3, n, j * 0.01, 0),
      );
      for (let j = 1; j + 1 < sides; j++) {
        if (end === 0) maker.triangle(rim[0]!, rim[j + 1]!, rim[j]!);
        else maker.triangle(rim[0]!, rim[j]!, rim[j + 1]!);
      }
    }
  return maker.done();
}
