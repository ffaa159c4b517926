import type { Vec3 } from '../../base/vectors.ts';

/** Triangles of one shape in its own coordinates, counter-clockwise seen from outside. */
export interface Mesh {
  readonly positions: readonly number[];
  readonly normals: readonly number[];
  /** Metres along the surface; undefined where the kit projects them from a box. */
  readonly uvs: readonly number[] | undefined;
  readonly indices: readonly number[];
}

/** Collects vertices and faces of a mesh. */
export class MeshMaker {
  readonly positions: number[] = [];
  readonly normals: number[] = [];
  readonly uvs: number[] = [];
  readonly indices: number[] = [];

  /** Adds a vertex and returns its index. */
  vertex(p: Vec3, n: Vec3, u?: number, v?: number): number {
    const l = Math.hypot(n[0], n[1], n[2]) || 1;
    this.positions.push(p[0], p[1], p[2]);
    this.normals.push(n[0] / l, n[1] / l, n[2] / l);
    if (u !== undefined && v !== undefined) this.uvs.push(u, v);
    return this.positions.length / 3 - 1;
  }

  /** Adds a triangle unless it has no area. */
  triangle(a: number, b: number, c: number): void {
    const p = this.positions;
    const e = (i: number, j: number): Vec3 => [
      p[3 * j]! - p[3 * i]!,
      p[3 * j + 1]! - p[3 * i + 1]!,
      p[3 * j + 2]! - p[3 * i + 2]!,
    ];
    const [x, y] = [e(a, b), e(a, c)];
    const area = Math.hypot(x[1] * y[2] - x[2] * y[1], x[2] * y[0] - x[0] * y[2], x[0] * y[1] - x[1] * y[0]);
    if (area > 1e-12) this.indices.push(a, b, c);
  }

  /** Adds a four-sided face, corners counter-clockwise. */
  quad(a: number, b: number, c: number, d: number): void {
    this.triangle(a, b, c);
    this.triangle(a, c, d);
  }

  /** The finished mesh. */
  done(): Mesh {
    const whole = this.uvs.length > 0 && this.uvs.length / 2 === this.positions.length / 3;
    return {
      positions: this.positions,
      normals: this.normals,
      uvs: whole ? this.uvs : undefined,
      indices: this.indices,
    };
  }
}

/** Six times the signed volume: positive when a closed mesh faces outward. */
export function signedVolume(mesh: {
  readonly positions: ArrayLike<number>;
  readonly indices: ArrayLike<number>;
}): number {
  let sum = 0;
  const { positions: p, indices } = mesh;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [3 * indices[i]!, 3 * indices[i + 1]!, 3 * indices[i + 2]!];
    sum +=
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
      p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!);
  }
  return sum;
}

/**
 * Normals for bare triangles: faces that meet at less than the crease angle (radians) share a smooth
 * normal, sharper edges stay sharp.
 */
export function withNormals(
  positions: ArrayLike<number>,
  indices: ArrayLike<number>,
  uvs?: ArrayLike<number>,
  crease = 0.7,
): Mesh {
  const key = (i: number): string =>
    `${Math.round(positions[3 * i]! * 1e5)},${Math.round(positions[3 * i + 1]! * 1e5)},${Math.round(positions[3 * i + 2]! * 1e5)}`;
  const faces: Vec3[] = [];
  const around = new Map<string, number[]>();
  for (let f = 0; f < indices.length; f += 3) {
    const [a, b, c] = [3 * indices[f]!, 3 * indices[f + 1]!, 3 * indices[f + 2]!];
    const e = (i: number, j: number, k: number): number => positions[j + k]! - positions[i + k]!;
    faces.push([
      e(a, b, 1) * e(a, c, 2) - e(a, b, 2) * e(a, c, 1),
      e(a, b, 2) * e(a, c, 0) - e(a, b, 0) * e(a, c, 2),
      e(a, b, 0) * e(a, c, 1) - e(a, b, 1) * e(a, c, 0),
    ]);
    for (let k = 0; k < 3; k++) {
      const at = key(indices[f + k]!);
      const list = around.get(at);
      if (list) list.push(f / 3);
      else around.set(at, [f / 3]);
    }
  }
  const cos = Math.cos(crease);
  const maker = new MeshMaker();
  const seen = new Map<string, number>();
  for (let f = 0; f < indices.length; f += 3) {
    const own = faces[f / 3]!;
    const ownLength = Math.hypot(...own) || 1;
    const corner = [0, 1, 2].map((k) => {
      const i = indices[f + k]!;
      let n: Vec3 = [0, 0, 0];
      for (const g of around.get(key(i)) ?? []) {
        const o = faces[g]!;
        const l = Math.hypot(...o) || 1;
        if ((o[0] * own[0] + o[1] * own[1] + o[2] * own[2]) / (l * ownLength) >= cos)
          n = [n[0] + o[0], n[1] + o[1], n[2] + o[2]];
      }
      const l = Math.hypot(...n) || 1;
      const tag = `${i}|${Math.round((n[0] / l) * 500)},${Math.round((n[1] / l) * 500)},${Math.round((n[2] / l) * 500)}`;
      let vertex = seen.get(tag);
      if (vertex === undefined) {
        vertex = maker.vertex(
          [positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!],
          n,
          uvs?.[2 * i],
          uvs?.[2 * i + 1],
        );
        seen.set(tag, vertex);
      }
      return vertex;
    });
    maker.triangle(corner[0]!, corner[1]!, corner[2]!);
  }
  return maker.done();
}
