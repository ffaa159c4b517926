import type { Rgb } from '../../base/colour.ts';
import type { Vec3 } from '../../base/vectors.ts';
import { type Binding, jointIndex, mirrored } from './joints.ts';

/** Surfaces that a puppet is made of; one draw call each. */
export const surfaces = [
  'skin',
  'eye',
  'hair',
  'weave',
  'twill',
  'knit',
  'felt',
  'satin',
  'leather',
  'nylon',
  'metal',
  'resin',
] as const;
/** One of the surfaces, or cloth in a pattern: `print dots #second #ground size`. */
export type Surface = (typeof surfaces)[number] | `print ${string}`;

/** A vertex as a generator describes it. */
export interface Vertex {
  readonly at: Vec3;
  /** Linear albedo. */
  readonly colour: Rgb;
  readonly bind: Binding;
  /** Where the generator knows better than the grid of positions. */
  readonly normal?: Vec3;
  /** Metres along the surface. */
  readonly uv?: readonly [number, number];
  /** Bound to a cloth lattice instead: lattice number, column, row, lift along its normal in metres. */
  readonly cloth?: readonly [number, number, number, number];
}

/** Triangles of one surface, growing. */
export class Patchwork {
  readonly positions: number[] = [];
  readonly normals: number[] = [];
  readonly uvs: number[] = [];
  readonly colours: number[] = [];
  readonly joints: number[] = [];
  readonly weights: number[] = [];
  /** Lattice number (−1 for none), column, row, lift. */
  readonly cloth: number[] = [];
  readonly indices: number[] = [];

  /** Vertices so far. */
  get count(): number {
    return this.positions.length / 3;
  }

  /** Add one vertex with its normal. */
  push(v: Vertex, normal: Vec3): number {
    const index = this.count;
    this.positions.push(...v.at);
    this.normals.push(...normal);
    this.uvs.push(v.uv?.[0] ?? 0, v.uv?.[1] ?? 0);
    this.colours.push(...v.colour);
    const top = v.bind.length > 4 ? [...v.bind].sort((a, b) => b[1] - a[1]).slice(0, 4) : v.bind;
    let sum = 0;
    for (const [, w] of top) sum += w;
    for (let i = 0; i < 4; i++) {
      const b = top[i];
      this.joints.push(b ? jointIndex[b[0]] : 0);
      this.weights.push(b ? b[1] / (sum || 1) : 0);
    }
    this.cloth.push(...(v.cloth ?? [-1, 0, 0, 0]));
    return index;
  }
}

/** How a grid is closed and which way it faces. */
export interface GridOptions {
  /** The last column joins the first. */
  readonly wrap?: boolean;
  /** Faces away from this point; a wrapped grid faces away from the middle of each row unless told. */
  readonly awayFrom?: Vec3;
  /** Turn it inside out after facing it. */
  readonly inward?: boolean;
  /** Leave out a cell. */
  readonly skip?: (u: number, v: number) => boolean;
}

/** Everything of a puppet's mesh, by surface. */
export class PuppetMesh {
  readonly parts = new Map<Surface, Patchwork>();

  /** The triangles of a surface. */
  of(surface: Surface): Patchwork {
    let part = this.parts.get(surface);
    if (!part) this.parts.set(surface, (part = new Patchwork()));
    return part;
  }

  /**
   * A curved sheet: `columns` × `rows` cells, vertex by vertex from u and v in 0–1.
   * Normals come from the positions, so generators only say where the surface is.
   */
  grid(
    surface: Surface,
    columns: number,
    rows: number,
    vertex: (u: number, v: number) => Vertex,
    options: GridOptions = {},
  ): void {
    const w = columns + 1;
    const h = rows + 1;
    const list: Vertex[] = [];
    for (let j = 0; j < h; j++) for (let i = 0; i < w; i++) list.push(vertex(i / columns, j / rows));
    const at = (i: number, j: number): Vec3 => (list[j * w + i] as Vertex).at;
    const normals = gridNormals(
      list.map((v) => v.at),
      columns,
      rows,
      options.wrap ?? false,
    );
    let facing = 0;
    for (let j = 0; j < h; j++) {
      const middle = [0, 0, 0];
      if (options.awayFrom) middle.splice(0, 3, ...options.awayFrom);
      else for (let i = 0; i < columns; i++) for (let a = 0; a < 3; a++) middle[a]! += at(i, j)[a]! / columns;
      for (let i = 0; i < w; i++) {
        const p = at(i, j);
        const n = normals[j * w + i] as Vec3;
        facing += n[0] * (p[0] - middle[0]!) + n[1] * (p[1] - middle[1]!) + n[2] * (p[2] - middle[2]!);
      }
    }
    const flip = facing < 0 !== (options.inward ?? false);
    const part = this.of(surface);
    const base = part.count;
    list.forEach((v, i) => {
      const n = normals[i] as Vec3;
      part.push(v, v.normal ?? (flip ? [-n[0], -n[1], -n[2]] : n));
    });
    for (let j = 0; j < rows; j++) {
      for (let i = 0; i < columns; i++) {
        if (options.skip?.((i + 0.5) / columns, (j + 0.5) / rows)) continue;
        const a = base + j * w + i;
        const b = a + 1;
        const c = a + w;
        const d = c + 1;
        if (flip) part.indices.push(a, c, b, b, c, d);
        else part.indices.push(a, b, c, b, d, c);
      }
    }
  }

  /** Number of vertices of every surface now: a mark for `mirror`. */
  mark(): Map<Surface, readonly [number, number]> {
    return new Map([...this.parts].map(([s, p]) => [s, [p.count, p.indices.length]]));
  }

  /** Repeat everything added since the mark on the other side of the body. */
  mirror(mark: ReadonlyMap<Surface, readonly [number, number]>): void {
    for (const [surface, part] of this.parts) {
      const [v0, i0] = mark.get(surface) ?? [0, 0];
      const count = part.count;
      const ends = part.indices.length;
      for (let v = v0; v < count; v++) {
        part.positions.push(-part.positions[v * 3]!, part.positions[v * 3 + 1]!, part.positions[v * 3 + 2]!);
        part.normals.push(-part.normals[v * 3]!, part.normals[v * 3 + 1]!, part.normals[v * 3 + 2]!);
        part.uvs.push(part.uvs[v * 2]!, part.uvs[v * 2 + 1]!);
        for (let a = 0; a < 3; a++) part.colours.push(part.colours[v * 3 + a]!);
        for (let a = 0; a < 4; a++) {
          part.joints.push(mirrored[part.joints[v * 4 + a]!]!);
          part.weights.push(part.weights[v * 4 + a]!);
          part.cloth.push(part.cloth[v * 4 + a]!);
        }
      }
      const shift = count - v0;
      for (let i = i0; i < ends; i += 3) {
        part.indices.push(
          part.indices[i]! + shift,
          part.indices[i + 2]! + shift,
          part.indices[i + 1]! + shift,
        );
      }
    }
  }

  /** Triangles of all surfaces. */
  get triangles(): number {
    let n = 0;
    for (const part of this.parts.values()) n += part.indices.length / 3;
    return n;
  }
}

/**
 * Normals of a grid of points, row by row, from the differences of neighbours. Rows that are a single
 * point take the mean of the fan next to them.
 */
export function gridNormals(points: readonly Vec3[], columns: number, rows: number, wrap: boolean): Vec3[] {
  const w = columns + 1;
  const at = (i: number, j: number): Vec3 => points[j * w + i] as Vec3;
  const normals: Vec3[] = [];
  for (let j = 0; j <= rows; j++) {
    for (let i = 0; i < w; i++) {
      const left = i > 0 ? i - 1 : wrap ? columns - 1 : 0;
      const right = i < columns ? i + 1 : wrap ? 1 : columns;
      let n = spanNormal(at(left, j), at(right, j), at(i, Math.max(0, j - 1)), at(i, Math.min(rows, j + 1)));
      if (n === undefined) {
        const near = j <= rows / 2 ? 1 : rows - 1;
        const k = j === 0 || j === rows ? near : j;
        const sum: [number, number, number] = [0, 0, 0];
        for (let q = 0; q < columns; q++) {
          const f = spanNormal(
            at(q, k),
            at(q + 1, k),
            at(q, Math.min(j, k - (j === k ? 1 : 0))),
            at(q, Math.max(j, k)),
          );
          if (f) for (let a = 0; a < 3; a++) sum[a]! += f[a]!;
        }
        n = unit(sum);
      }
      normals.push(n);
    }
  }
  return normals;
}

const unit = (v: Vec3): Vec3 => {
  const l = Math.hypot(v[0], v[1], v[2]) || 1;
  return [v[0] / l, v[1] / l, v[2] / l];
};

function spanNormal(l: Vec3, r: Vec3, d: Vec3, u: Vec3): Vec3 | undefined {
  const ax = r[0] - l[0],
    ay = r[1] - l[1],
    az = r[2] - l[2];
  const bx = u[0] - d[0],
    by = u[1] - d[1],
    bz = u[2] - d[2];
  const x = ay * bz - az * by,
    y = az * bx - ax * bz,
    z = ax * by - ay * bx;
  const n = Math.hypot(x, y, z);
  const scale = Math.hypot(ax, ay, az) * Math.hypot(bx, by, bz);
  return n > 1e-4 * scale && scale > 1e-14 ? [x / n, y / n, z / n] : undefined;
}
