import type * as THREE from 'three/webgpu';
import type { Vec3 } from '../../../base/vectors.ts';
import type { BakeJob, BakeLight, BakeSun, SkyDome } from '../../light/job.ts';
import { buildTree, sharedFloats, sharedUints } from '../../light/tree.ts';
import type { Assembled } from '../geometry.ts';

/** What a bake is made from. */
export interface BakeInput {
  readonly parts: readonly Assembled[];
  readonly lights: readonly BakeLight[];
  readonly sun: BakeSun | undefined;
  readonly sky: SkyDome;
  /** Box that movers play in: the probe volume. */
  readonly area: readonly [Vec3, Vec3];
  /** Rays in all that may be spent; 8 million take about 4 s on two cores. */
  readonly rays: number;
  /** Irradiance / π of the key at the subject: lamps are held in proportion to it. */
  readonly keyLevel?: number;
  /** Light from everywhere, irradiance / π. */
  readonly ambient?: Vec3;
}

/** Probes along x, y and z of the volume. */
export const COUNTS: readonly [number, number, number] = [9, 5, 9];

/** The tree is grown only when rays are cast: a bake that is known needs none. */
const noTree = {
  treeBounds: new Float32Array(0),
  treeLinks: new Int32Array(0),
  treeOrder: new Uint32Array(0),
};

/** The job with the tree that rays are cast through. */
export function withTree(job: BakeJob): BakeJob {
  const { bounds, links, order } = buildTree(job.positions, job.indices);
  return { ...job, treeBounds: bounds, treeLinks: links, treeOrder: order };
}
/** Vertices nearer than 2 mm whose normals agree share one point of light. */
function welder(most: number): {
  /** Number of the point of a vertex. */
  point(positions: Float32Array, normals: Float32Array, at: number): number;
  /** Position and unit normal of every point. */
  points(): Float32Array;
} {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(most * 2 + 2))).fill(-1);
  const cells = new Int32Array((most + 1) * 6);
  const points = new Float32Array(most * 6);
  let count = 0;
  const point = (p: Float32Array, nrm: Float32Array, at: number): number => {
    const cell = count * 6;
    let h = 0x811c9dc5;
    for (let k = 0; k < 6; k++) {
      const v = k < 3 ? (p[at + k] as number) * 500 : (nrm[at + k - 3] as number) * 12;
      cells[cell + k] = Math.round(v);
      h = Math.imul(h ^ (cells[cell + k] as number), 0x01000193);
      h ^= h >>> 15;
    }
    for (let slot = h & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const id = slots[slot] as number;
      if (id < 0) {
        slots[slot] = count;
        const size = Math.hypot(nrm[at] as number, nrm[at + 1] as number, nrm[at + 2] as number) || 1;
        for (let k = 0; k < 3; k++) {
          points[cell + k] = p[at + k] as number;
          points[cell + 3 + k] = (nrm[at + k] as number) / size;
        }
        return count++;
      }
      let same = true;
      for (let k = 0; k < 6 && same; k++) same = cells[id * 6 + k] === cells[cell + k];
      if (same) return id;
    }
  };
  return { point, points: () => points.subarray(0, count * 6) };
}
/** What threads are to work out, with the point of light of every corner and of every part's vertices. */
export function prepare(input: BakeInput): {
  job: BakeJob;
  corners: Uint32Array;
  vertexPoints: Uint32Array[];
} {
  let vertexCount = 0;
  let triangleCount = 0;
  for (const { geometry, triangles } of input.parts) {
    vertexCount += geometry.getAttribute('position').count;
    triangleCount += triangles;
  }
  const positions = sharedFloats(vertexCount * 3);
  const indices = sharedUints(triangleCount * 3);
  const surface = sharedFloats(triangleCount * 6);
  const corners = sharedUints(triangleCount * 3);
  const weld = welder(vertexCount);
  const vertexPoints: Uint32Array[] = [];
  let v = 0;
  let tri = 0;
  for (const part of input.parts) {
    const p = part.geometry.getAttribute('position').array as Float32Array;
    const nrm = part.geometry.getAttribute('normal').array as Float32Array;
    const index = (part.geometry.getIndex() as THREE.BufferAttribute).array;
    positions.set(p, v * 3);
    const map = new Uint32Array(p.length / 3);
    for (let i = 0; i < map.length; i++) map[i] = weld.point(p, nrm, i * 3);
    for (let i = 0; i < index.length; i++) {
      indices[tri * 3 + i] = (index[i] as number) + v;
      corners[tri * 3 + i] = map[index[i] as number] as number;
    }
    surface.set(part.surface, tri * 6);
    vertexPoints.push(map);
    v += map.length;
    tri += part.triangles;
  }
  const points = weld.points();
  const n = points.length / 6;
  const shared = (from: ArrayLike<number>): Float32Array => {
    const array = sharedFloats(from.length);
    array.set(from);
    return array;
  };
  const [low, high] = input.area;
  const probes: number[] = [];
  for (let z = 0; z < COUNTS[2]; z++) {
    for (let y = 0; y < COUNTS[1]; y++) {
      for (let x = 0; x < COUNTS[0]; x++) {
        const at = [x, y, z].map((k, a) => {
          const l = low[a] as number;
          return l + (((high[a] as number) - l) * k) / ((COUNTS[a] as number) - 1);
        });
        probes.push(at[0] as number, Math.max(at[1] as number, low[1] + 0.08), at[2] as number);
      }
    }
  }
  const perPoint = input.rays / Math.max(1, n);
  const lampRays = Math.max(1, Math.min(8, Math.floor((perPoint * 0.35) / Math.max(1, input.lights.length))));
  const hemisphere = Math.max(10, Math.min(64, Math.round(perPoint * 0.6)));
  return {
    corners,
    vertexPoints,
    job: {
      positions,
      indices,
      surface,
      ...noTree,
      points: shared(points),
      cornerPoints: corners,
      direct: sharedFloats(n * 3),
      result: sharedFloats(n * 4),
      seen: sharedFloats(n),
      probes: shared(probes),
      probeResult: sharedFloats((probes.length / 3) * 12),
      lights: input.lights,
      sun: input.sun,
      sky: input.sky,
      rays: {
        hemisphere,
        lamp: lampRays,
        sun: input.sun && input.sun.radius > 0.02 ? 5 : 2,
        probe: 96,
        near: {
          at: [(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, (low[2] + high[2]) / 2],
          radius: Math.max(2.5, Math.hypot(high[0] - low[0], high[2] - low[2]) * 0.4),
        },
      },
    },
  };
}
/** A name for a job by all that its result depends on. */
export async function contentKey(job: BakeJob): Promise<string> {
  let h = 0x811c9dc5;
  let g = 0x1234567;
  for (const array of [job.points, job.surface, job.indices]) {
    const words = new Uint32Array(array.buffer, array.byteOffset, array.length);
    for (let i = 0; i < words.length; i++) {
      h = Math.imul(h ^ (words[i] as number), 0x01000193);
      g = Math.imul(g + (words[i] as number), 0x85ebca6b) ^ (g >>> 13);
    }
  }
  const text = JSON.stringify([
    job.lights,
    job.sun,
    job.sky,
    job.rays,
    job.probes.length,
    job.probes[0],
    job.probes[2],
  ]);
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return `light-2-${(h >>> 0).toString(16)}-${(g >>> 0).toString(16)}-${job.points.length}`;
}
