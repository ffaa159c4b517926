import * as THREE from 'three/webgpu';

/** Triangles drawn for their depth alone: more cost more to set up than they save, since the rest is small. */
const MOST = 8000;

/** Triangles that hide much, as a geometry for each way of drawing them. */
export interface Blockers {
  readonly geometry: THREE.BufferGeometry;
  /** Only closed solids, which are seen from outside alone. */
  readonly solid: boolean;
}

/** A mesh with all numbers of a vertex in one row, position first. */
export interface Rows {
  readonly vertices: ArrayLike<number>;
  readonly indices: ArrayLike<number>;
  /** Numbers of a vertex. */
  readonly stride: number;
  /** Which of them is 1 on closed solids. */
  readonly solid: number;
}

/**
 * The largest triangles of a mesh: a tenth of a set's triangles is nearly all of its surface, so their depth, laid
 * down first, saves the shading of nearly all that is hidden.
 */
export function blockers(mesh: Rows, most = MOST): Blockers[] {
  const { vertices, indices, stride, solid } = mesh;
  const chosen = largest(areas(mesh), most);
  return [true, false].flatMap((closed) => {
    const places: number[] = [];
    const index: number[] = [];
    const moved = new Map<number, number>();
    for (const triangle of chosen) {
      const first = indices[triangle * 3] as number;
      if ((vertices[first * stride + solid] === 1) !== closed) continue;
      for (let k = 0; k < 3; k++) {
        const v = indices[triangle * 3 + k] as number;
        let at = moved.get(v);
        if (at === undefined) {
          at = places.length / 3;
          moved.set(v, at);
          for (let c = 0; c < 3; c++) places.push(vertices[v * stride + c] as number);
        }
        index.push(at);
      }
    }
    if (index.length === 0) return [];
    const geometry = new THREE.BufferGeometry();
    geometry.setAttribute('position', new THREE.BufferAttribute(Float32Array.from(places), 3));
    geometry.setIndex(new THREE.BufferAttribute(Uint32Array.from(index), 1));
    return [{ geometry, solid: closed }];
  });
}

/** Twice the area of every triangle. */
function areas({ vertices, indices, stride }: Rows): Float32Array {
  const out = new Float32Array(indices.length / 3);
  const side = (from: number, to: number, k: number): number =>
    (vertices[to * stride + k] as number) - (vertices[from * stride + k] as number);
  for (let i = 0; i < out.length; i++) {
    const [a, b, c] = [0, 1, 2].map((k) => indices[i * 3 + k]) as [number, number, number];
    const [ux, uy, uz] = [side(a, b, 0), side(a, b, 1), side(a, b, 2)];
    const [vx, vy, vz] = [side(a, c, 0), side(a, c, 1), side(a, c, 2)];
    out[i] = Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx);
  }
  return out;
}

/** Numbers of the `most` largest, in their own order; the earlier of equals. */
function largest(sizes: Float32Array, most: number): number[] {
  const least = Float32Array.from(sizes).sort().at(-most) ?? 0;
  let equals = most - sizes.reduce((n, size) => n + (size > least ? 1 : 0), 0);
  const out: number[] = [];
  sizes.forEach((size, i) => {
    if (size > least || (size === least && size > 0 && equals-- > 0)) out.push(i);
  });
  return out;
}
