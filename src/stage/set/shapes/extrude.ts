import { Earcut } from 'three/src/extras/Earcut.js';
import { type Mesh, MeshMaker } from '../mesh.ts';

/** A point of an outline, metres. */
export type Point = readonly [number, number];

/** Twice the signed area; positive counter-clockwise. */
export function area(outline: readonly Point[]): number {
  let sum = 0;
  for (let i = 0; i < outline.length; i++) {
    const [a, b] = [outline[i]!, outline[(i + 1) % outline.length]!];
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum;
}

/** Drops repeated points and turns the outline the way asked. */
function tidy(outline: readonly Point[], counterClockwise: boolean): Point[] {
  const kept = outline.filter((p, i) => {
    const q = outline[(i + 1) % outline.length]!;
    return Math.hypot(p[0] - q[0], p[1] - q[1]) > 1e-7;
  });
  return area(kept) > 0 === counterClockwise ? kept : kept.reverse();
}

/** The outline moved inward by a distance at every corner (to the left of its direction). */
function inset(outline: readonly Point[], by: number): Point[] {
  const n = outline.length;
  return outline.map((p, i) => {
    const [a, b] = [outline[(i + n - 1) % n]!, outline[(i + 1) % n]!];
    const left = (q: Point, r: Point): Point => {
      const l = Math.hypot(r[0] - q[0], r[1] - q[1]) || 1;
      return [-(r[1] - q[1]) / l, (r[0] - q[0]) / l];
    };
    const [m, k] = [left(a, p), left(p, b)];
    const s = by / Math.max(0.4, 1 + m[0] * k[0] + m[1] * k[1]);
    return [p[0] + (m[0] + k[0]) * s, p[1] + (m[1] + k[1]) * s];
  });
}

/** An outline with holes pushed along z; its rims carry the normals of both sides, so they shade round. */
export function extrude(
  outline: readonly Point[],
  depth: number,
  bevel = 0.003,
  holes: readonly (readonly Point[])[] = [],
): Mesh {
  const loops = [tidy(outline, true), ...holes.map((h) => tidy(h, false))].filter((l) => l.length >= 3);
  const maker = new MeshMaker();
  if (loops.length === 0) return maker.done();
  const h = depth / 2;
  const b = Math.max(0, Math.min(bevel, depth * 0.3));
  const inner = b > 0 ? loops.map((l) => inset(l, b)) : loops;
  const flat = inner.flat();
  const starts: number[] = [];
  let total = 0;
  for (const l of inner) {
    if (total > 0) starts.push(total);
    total += l.length;
  }
  const triangles = Earcut.triangulate(
    flat.flatMap((p) => [p[0], p[1]]),
    starts,
    2,
  );
  const cap = (z: number, n: number): number[] =>
    flat.map((p) => maker.vertex([p[0], p[1], z], [0, 0, n], p[0], p[1]));
  const front = cap(h, 1);
  for (let i = 0; i < triangles.length; i += 3)
    maker.triangle(front[triangles[i]!]!, front[triangles[i + 1]!]!, front[triangles[i + 2]!]!);
  if (depth <= 0) return maker.done();
  const back = cap(-h, -1);
  for (let i = 0; i < triangles.length; i += 3)
    maker.triangle(back[triangles[i]!]!, back[triangles[i + 2]!]!, back[triangles[i + 1]!]!);
  let first = 0;
  for (const loop of loops) {
    const n = loop.length;
    const outward = loop.map((p, i): Point => {
      const q = loop[(i + 1) % n]!;
      const l = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
      return [(q[1] - p[1]) / l, -(q[0] - p[0]) / l];
    });
    let along = 0;
    for (let i = 0; i < n; i++) {
      const [p, q] = [loop[i]!, loop[(i + 1) % n]!];
      const own = outward[i]!;
      const shared = (o: Point): Point =>
        o[0] * own[0] + o[1] * own[1] > 0.76 ? [o[0] + own[0], o[1] + own[1]] : own;
      const [na, nb] = [shared(outward[(i + n - 1) % n]!), shared(outward[(i + 1) % n]!)];
      const l = Math.hypot(q[0] - p[0], q[1] - p[1]);
      const a0 = maker.vertex([p[0], p[1], -h + b], [na[0], na[1], 0], along, -h);
      const b0 = maker.vertex([q[0], q[1], -h + b], [nb[0], nb[1], 0], along + l, -h);
      const b1 = maker.vertex([q[0], q[1], h - b], [nb[0], nb[1], 0], along + l, h);
      const a1 = maker.vertex([p[0], p[1], h - b], [na[0], na[1], 0], along, h);
      along += l;
      maker.quad(a0, b0, b1, a1);
      if (b > 0) {
        const next = first + ((i + 1) % n);
        maker.quad(a1, b1, front[next]!, front[first + i]!);
        maker.quad(back[first + i]!, back[next]!, b0, a0);
      }
    }
    first += n;
  }
  return maker.done();
}
