import { createNoise3D } from 'simplex-noise';
import type { Random } from '../../../base/random.ts';
import type { Vec3 } from '../../../base/vectors.ts';
import { type Mesh, MeshMaker, withNormals } from '../mesh.ts';

/** A ball or ellipsoid of latitude rings. */
export function sphere(radii: Vec3, segments = 20): Mesh {
  const rings = Math.max(4, Math.round(segments * 0.6));
  const maker = new MeshMaker();
  const around = Math.PI * 2 * ((radii[0] + radii[2]) / 2);
  const rows = Array.from({ length: rings + 1 }, (_, i) => {
    const lat = -Math.PI / 2 + (Math.PI * i) / rings;
    const [cy, sy] = [i === 0 || i === rings ? 0 : Math.cos(lat), Math.sin(lat)];
    return Array.from({ length: segments + 1 }, (_, j) => {
      const a = (2 * Math.PI * j) / segments;
      const n: Vec3 = [Math.sin(a) * cy, sy, Math.cos(a) * cy];
      return maker.vertex(
        [n[0] * radii[0], n[1] * radii[1], n[2] * radii[2]],
        [n[0] / radii[0], n[1] / radii[1], n[2] / radii[2]],
        (around * j) / segments,
        (Math.PI * radii[1] * i) / rings,
      );
    });
  });
  for (let i = 0; i < rings; i++)
    for (let j = 0; j < segments; j++)
      maker.quad(rows[i]![j]!, rows[i]![j + 1]!, rows[i + 1]![j + 1]!, rows[i + 1]![j]!);
  return maker.done();
}

/** Corners and faces of an icosahedron cut `detail` times, on the unit ball. */
function icosphere(detail: number): { points: Vec3[]; faces: number[] } {
  const t = (1 + Math.sqrt(5)) / 2;
  const unit = (p: Vec3): Vec3 => {
    const l = Math.hypot(...p);
    return [p[0] / l, p[1] / l, p[2] / l];
  };
  const corners: Vec3[] = [
    [-1, t, 0],
    [1, t, 0],
    [-1, -t, 0],
    [1, -t, 0],
    [0, -1, t],
    [0, 1, t],
    [0, -1, -t],
    [0, 1, -t],
    [t, 0, -1],
    [t, 0, 1],
    [-t, 0, -1],
    [-t, 0, 1],
  ];
  const points = corners.map(unit);
  let faces = [
    0, 11, 5, 0, 5, 1, 0, 1, 7, 0, 7, 10, 0, 10, 11, 1, 5, 9, 5, 11, 4, 11, 10, 2, 10, 7, 6, 7, 1, 8, 3, 9, 4,
    3, 4, 2, 3, 2, 6, 3, 6, 8, 3, 8, 9, 4, 9, 5, 2, 4, 11, 6, 2, 10, 8, 6, 7, 9, 8, 1,
  ];
  for (let d = 0; d < detail; d++) {
    const middle = new Map<string, number>();
    const half = (a: number, b: number): number => {
      const key = a < b ? `${a},${b}` : `${b},${a}`;
      let at = middle.get(key);
      if (at === undefined) {
        const [p, q] = [points[a]!, points[b]!];
        at = points.push(unit([p[0] + q[0], p[1] + q[1], p[2] + q[2]])) - 1;
        middle.set(key, at);
      }
      return at;
    };
    const next: number[] = [];
    for (let f = 0; f < faces.length; f += 3) {
      const [a, b, c] = [faces[f]!, faces[f + 1]!, faces[f + 2]!];
      const [x, y, z] = [half(a, b), half(b, c), half(c, a)];
      next.push(a, x, z, b, y, x, c, z, y, x, y, z);
    }
    faces = next;
  }
  return { points, faces };
}

/**
 * A lumpy ball with smooth normals.
 * @param lumps how many bumps across (3 is foliage)
 * @param roughness depth of the bumps as a share of the radius
 * @param detail cuts of the icosahedron: 1 is 80 triangles, 2 is 320, 3 is 1280
 */
export function blob(random: Random, radii: Vec3, lumps = 3, roughness = 0.25, detail = 2): Mesh {
  const noise = createNoise3D(() => random.next());
  const { points, faces } = icosphere(Math.min(4, Math.max(0, Math.round(detail))));
  const positions = points.flatMap((p) => {
    const k = lumps * 0.6;
    const bump =
      noise(p[0] * k, p[1] * k, p[2] * k) * 0.7 + noise(p[0] * k * 2.3, p[1] * k * 2.3, p[2] * k * 2.3) * 0.3;
    const s = 1 + roughness * bump;
    return [p[0] * radii[0] * s, p[1] * radii[1] * s, p[2] * radii[2] * s];
  });
  return withNormals(positions, faces, undefined, Math.PI);
}
