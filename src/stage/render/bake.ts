import * as THREE from 'three/webgpu';
import type { Vec3 } from '../../base/vectors.ts';
import type { BakeJob, BakeLight, BakeSlice, BakeSun, SkyDome } from '../light/job.ts';
import { skyRadiance } from '../light/sky.ts';
import { Baker } from '../light/slice.ts';
import { Tracer } from '../light/tracer.ts';
import { buildTree, sharedFloats, sharedUints } from '../light/tree.ts';
import type { Assembled } from './geometry.ts';
import type { GpuHost } from './host.ts';

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

/** Bakes keep their bytes under a key of their content. */
export interface BakeCache {
  get(key: string): Promise<Uint8Array | undefined>;
  set(key: string, bytes: Uint8Array): Promise<void>;
}

/** What the renderer draws with. */
export interface Baked {
  readonly probes: THREE.Data3DTexture;
  readonly probeMin: Vec3;
  readonly probeSize: Vec3;
  readonly counts: readonly [number, number, number];
  readonly around: THREE.DataTexture;
  /** Mean light in the air of the area. */
  readonly air: Vec3;
  readonly points: number;
}

const COUNTS: readonly [number, number, number] = [9, 5, 9];

/** Bakes light into the `light` attribute of every part and returns the probe volume and surroundings. */
export async function bake(input: BakeInput, host: GpuHost, cache?: BakeCache): Promise<Baked> {
  const { job, corners, vertexPoints } = prepare(input);
  const n = job.points.length / 6;
  const key = cache ? await contentKey(job) : '';
  let tree: BakeJob | undefined;
  const grown = (): BakeJob => {
    tree ??= withTree(job);
    return tree;
  };
  const known = cache ? await cache.get(key) : undefined;
  const outputs = [job.result, job.direct, job.probeResult, job.seen];
  const size = outputs.reduce((sum, array) => sum + array.length, 0);
  if (known && known.byteLength === size * 4) {
    const all = new Float32Array(known.buffer.slice(known.byteOffset, known.byteOffset + known.byteLength));
    let from = 0;
    for (const array of outputs) {
      array.set(all.subarray(from, from + array.length));
      from += array.length;
    }
  } else {
    const phases = [slices('direct', n), slices('gather', n), slices('probes', job.probes.length / 3)];
    const full = grown();
    if (host.bake && n > 200) await host.bake(full, phases);
    else {
      const baker = new Baker(full);
      for (const slice of phases.flat()) baker.run(slice);
    }
    fillBuried(job, corners);
    smooth(job, corners);
    if (cache) {
      const all = new Float32Array(size);
      let from = 0;
      for (const array of outputs) {
        all.set(array, from);
        from += array.length;
      }
      await cache.set(key, new Uint8Array(all.buffer));
    }
  }
  const [low, high] = input.area;
  const middle: Vec3 = [
    (low[0] + high[0]) / 2,
    low[1] + Math.min(1.3, (high[1] - low[1]) * 0.5),
    (low[2] + high[2]) / 2,
  ];
  const seenFrom = await surfacesAround(middle, grown, key, cache);
  tame(job, low, high, input.keyLevel ?? 0);
  if (input.ambient) lift(job, input.ambient);
  input.parts.forEach((part, k) => {
    const map = vertexPoints[k] as Uint32Array;
    const light = new Float32Array(map.length * 4);
    const seen = new Uint8Array(map.length * 4);
    for (let i = 0; i < map.length; i++) {
      const p = (map[i] as number) * 4;
      light.set(job.result.subarray(p, p + 4), i * 4);
      seen[i * 4] = Math.round((job.seen[map[i] as number] as number) * 255);
    }
    part.geometry.setAttribute('light', new THREE.BufferAttribute(light, 4));
    part.geometry.setAttribute('sunlit', new THREE.BufferAttribute(seen, 4, true));
  });
  return {
    probes: volume(job),
    probeMin: low,
    probeSize: [high[0] - low[0], high[1] - low[1], high[2] - low[2]],
    counts: COUNTS,
    around: surroundings(job, middle, seenFrom),
    air: meanAir(job),
    points: n,
  };
}

function slices(phase: BakeSlice['phase'], n: number): BakeSlice[] {
  const step = Math.max(64, Math.ceil(n / 24));
  const list: BakeSlice[] = [];
  for (let i = 0; i < n; i += step) list.push({ phase, from: i, to: Math.min(n, i + step) });
  return list;
}

/** The tree is grown only when rays are cast: a bake that is known needs none. */
const noTree = {
  treeBounds: new Float32Array(0),
  treeLinks: new Int32Array(0),
  treeOrder: new Uint32Array(0),
};

function withTree(job: BakeJob): BakeJob {
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

function prepare(input: BakeInput): { job: BakeJob; corners: Uint32Array; vertexPoints: Uint32Array[] } {
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

/** Points inside something get the mean of their neighbours, for a few rounds. */
function fillBuried(job: BakeJob, corners: Uint32Array): void {
  const n = job.points.length / 6;
  const { result } = job;
  for (let round = 0; round < 3; round++) {
    const sum = new Float32Array(n * 4);
    const count = new Float32Array(n);
    for (let i = 0; i < corners.length; i += 3) {
      for (let k = 0; k < 3; k++) {
        const a = corners[i + k] as number;
        if ((result[a * 4 + 3] as number) >= 0) continue;
        for (let m = 1; m < 3; m++) {
          const b = corners[i + ((k + m) % 3)] as number;
          if ((result[b * 4 + 3] as number) < 0) continue;
          for (let c = 0; c < 4; c++)
            sum[a * 4 + c] = (sum[a * 4 + c] as number) + (result[b * 4 + c] as number);
          count[a] = (count[a] as number) + 1;
        }
      }
    }
    for (let a = 0; a < n; a++) {
      const m = count[a] as number;
      if (m > 0)
        for (let c = 0; c < 4; c++)
          result[a * 4 + c] = ((sum[a * 4 + c] as number) / m) * (c === 3 ? 0.75 : 0.6);
    }
  }
  for (let a = 0; a < n; a++) if ((result[a * 4 + 3] as number) < 0) result[a * 4 + 3] = 0.2;
}

/**
 * Holds what lies too close to a lamp, as nets and dimmers do on a film set: light far above what the play's
 * area usually gets is compressed, so that a bench under a bulb keeps its drawing and the room its depth.
 */
function tame(job: BakeJob, low: Vec3, high: Vec3, keyLevel: number): void {
  const levels: number[] = [];
  const { result, direct, points, probeResult } = job;
  const inside = (i: number): boolean =>
    [0, 1, 2].every(
      (k) =>
        (points[i * 6 + k] as number) > (low[k] as number) - 1 &&
        (points[i * 6 + k] as number) < (high[k] as number) + 1,
    );
  const step = Math.max(1, Math.floor(points.length / 6 / 20000));
  for (let i = 0; i < points.length / 6; i += step)
    if (inside(i))
      levels.push(
        Math.max(result[i * 4] as number, result[i * 4 + 1] as number, result[i * 4 + 2] as number),
      );
  if (levels.length === 0) return;
  levels.sort((a, b) => a - b);
  const usual = levels[Math.floor(levels.length * 0.6)] as number;
  const knee = Math.max(usual * 1.8, keyLevel * 0.45, 0.02);
  const hold = (array: Float32Array, at: number, c1: number, c2: number, also: readonly number[]): void => {
    const peak = Math.max(array[at] as number, array[at + c1] as number, array[at + c2] as number);
    if (peak <= knee) return;
    const gain = (peak / knee) ** -0.62;
    for (const k of also) array[at + k] = (array[at + k] as number) * gain;
  };
  for (let i = 0; i < points.length / 6; i++) {
    hold(result, i * 4, 1, 2, [0, 1, 2]);
    hold(direct, i * 3, 1, 2, [0, 1, 2]);
  }
  const bands = Array.from({ length: 12 }, (_, k) => k);
  for (let i = 0; i < probeResult.length; i += 12)
    if ((probeResult[i] as number) >= 0) hold(probeResult, i, 4, 8, bands);
}

/** Adds the light from everywhere, less where a point is enclosed. */
function lift(job: BakeJob, ambient: Vec3): void {
  const { result, probeResult } = job;
  for (let i = 0; i < result.length; i += 4) {
    const open = 0.15 + 0.85 * Math.max(0, result[i + 3] as number) ** 1.5;
    for (let c = 0; c < 3; c++) result[i + c] = (result[i + c] as number) + (ambient[c] as number) * open;
  }
  for (let i = 0; i < probeResult.length; i += 12)
    if ((probeResult[i] as number) >= 0)
      for (let c = 0; c < 3; c++)
        probeResult[i + c * 4] = (probeResult[i + c * 4] as number) + (ambient[c] as number) * 0.9;
}

/** One round of averaging along edges takes the grain out of the ray patterns. */
function smooth(job: BakeJob, corners: Uint32Array): void {
  const n = job.points.length / 6;
  const { result } = job;
  const sum = new Float32Array(n * 4);
  const weight = new Float32Array(n);
  for (let i = 0; i < corners.length; i += 3) {
    for (let k = 0; k < 3; k++) {
      const a = corners[i + k] as number;
      const b = corners[i + ((k + 1) % 3)] as number;
      for (let c = 0; c < 4; c++) {
        sum[a * 4 + c] = (sum[a * 4 + c] as number) + (result[b * 4 + c] as number);
        sum[b * 4 + c] = (sum[b * 4 + c] as number) + (result[a * 4 + c] as number);
      }
      weight[a] = (weight[a] as number) + 1;
      weight[b] = (weight[b] as number) + 1;
    }
  }
  for (let a = 0; a < n; a++) {
    const w = weight[a] as number;
    if (w > 0) {
      for (let c = 0; c < 4; c++)
        result[a * 4 + c] = (result[a * 4 + c] as number) * 0.5 + ((sum[a * 4 + c] as number) / w) * 0.5;
    }
  }
}

function volume(job: BakeJob): THREE.Data3DTexture {
  const [nx, ny, nz] = COUNTS;
  const count = nx * ny * nz;
  const values = Float32Array.from(job.probeResult);
  const mean = new Float64Array(12);
  let good = 0;
  for (let i = 0; i < count; i++) {
    if ((values[i * 12] as number) < 0) continue;
    good++;
    for (let k = 0; k < 12; k++) mean[k] = (mean[k] as number) + (values[i * 12 + k] as number);
  }
  for (let i = 0; i < count; i++) {
    if ((values[i * 12] as number) >= 0) continue;
    const near = new Float64Array(12);
    let found = 0;
    const x = i % nx;
    const y = Math.floor(i / nx) % ny;
    const z = Math.floor(i / (nx * ny));
    for (const [a, b, c] of [
      [1, 0, 0],
      [-1, 0, 0],
      [0, 1, 0],
      [0, -1, 0],
      [0, 0, 1],
      [0, 0, -1],
    ] as const) {
      if (x + a < 0 || x + a >= nx || y + b < 0 || y + b >= ny || z + c < 0 || z + c >= nz) continue;
      const j = x + a + nx * (y + b + ny * (z + c));
      if ((job.probeResult[j * 12] as number) < 0) continue;
      found++;
      for (let k = 0; k < 12; k++) near[k] = (near[k] as number) + (job.probeResult[j * 12 + k] as number);
    }
    for (let k = 0; k < 12; k++) {
      values[i * 12 + k] =
        found > 0 ? (near[k] as number) / found : good > 0 ? (mean[k] as number) / good : 0;
    }
  }
  const data = new Uint16Array(count * 3 * 4);
  for (let i = 0; i < count; i++) {
    for (let c = 0; c < 3; c++) {
      for (let k = 0; k < 4; k++) {
        data[(c * count + i) * 4 + k] = THREE.DataUtils.toHalfFloat(values[i * 12 + c * 4 + k] as number);
      }
    }
  }
  const texture = new THREE.Data3DTexture(data, nx, ny, nz * 3);
  texture.type = THREE.HalfFloatType;
  texture.format = THREE.RGBAFormat;
  texture.minFilter = texture.magFilter = THREE.LinearFilter;
  texture.needsUpdate = true;
  return texture;
}

/** Size of the picture of the surroundings. */
const AROUND: readonly [number, number] = [64, 32];

/** Direction of a pixel of the surroundings. */
function directionOf(i: number, j: number): Vec3 {
  const theta = ((j + 0.5) / AROUND[1]) * Math.PI;
  const phi = ((i + 0.5) / AROUND[0] - 0.5) * 2 * Math.PI;
  return [Math.sin(theta) * Math.cos(phi), Math.cos(theta), Math.sin(theta) * Math.sin(phi)];
}

/** Which triangle each pixel of the surroundings shows; −1 for the sky. */
async function surfacesAround(
  from: Vec3,
  grown: () => BakeJob,
  bakeKey: string,
  cache?: BakeCache,
): Promise<Int32Array> {
  const key = `around-${bakeKey}-${from.map((v) => v.toFixed(3)).join('_')}`;
  const [w, h] = AROUND;
  const known = cache ? await cache.get(key) : undefined;
  if (known && known.byteLength === w * h * 4) return new Int32Array(known.slice().buffer);
  const job = grown();
  const tree = { bounds: job.treeBounds, links: job.treeLinks, order: job.treeOrder };
  const tracer = new Tracer(tree, job.positions, job.indices);
  const hits = new Int32Array(w * h);
  for (let j = 0; j < h; j++)
    for (let i = 0; i < w; i++)
      hits[j * w + i] = tracer.cast(...from, ...directionOf(i, j), 300) ? tracer.triangle : -1;
  await cache?.set(key, new Uint8Array(hits.buffer));
  return hits;
}

/** A small lat-long picture of the baked set from its middle, for reflections. */
function surroundings(job: BakeJob, from: Vec3, hits: Int32Array): THREE.DataTexture {
  const [w, h] = AROUND;
  const data = new Uint16Array(w * h * 4);
  const out = [0, 0, 0];
  for (let j = 0; j < h; j++) {
    for (let i = 0; i < w; i++) {
      const [x, y, z] = directionOf(i, j);
      const k = hits[j * w + i] as number;
      if (k >= 0) {
        for (let c = 0; c < 3; c++) {
          const a = job.cornerPoints[k * 3] as number;
          const e = Math.max(job.result[a * 4 + c] as number, job.direct[a * 3 + c] as number);
          out[c] = (job.surface[k * 6 + c] as number) * e + (job.surface[k * 6 + 3 + c] as number);
        }
      } else skyRadiance(job.sky, x, y, z, out);
      for (const light of job.lights) {
        // Lamps are no surfaces here, so they are added as discs: highlights on glass and metal come from them.
        const lx = light.at[0] - from[0];
        const ly = light.at[1] - from[1];
        const lz = light.at[2] - from[2];
        const d = Math.hypot(lx, ly, lz);
        const cosine = (lx * x + ly * y + lz * z) / d;
        const radius = Math.max(
          0.06,
          Math.atan2(Math.sqrt(light.half[0] * Math.max(0.05, light.half[1])), d),
        );
        if (cosine > Math.cos(radius)) {
          const gain = light.kind === 'spot' ? 0.5 : 1;
          for (let c = 0; c < 3; c++)
            out[c] =
              (out[c] as number) +
              (light.colour[c] as number) * gain * Math.min(4, 1 / (d * d * radius * radius));
        }
      }
      const q = (j * w + i) * 4;
      for (let c = 0; c < 3; c++) data[q + c] = THREE.DataUtils.toHalfFloat(Math.min(30, out[c] as number));
      data[q + 3] = THREE.DataUtils.toHalfFloat(1);
    }
  }
  const texture = new THREE.DataTexture(data, w, h, THREE.RGBAFormat, THREE.HalfFloatType);
  texture.wrapS = THREE.RepeatWrapping;
  texture.minFilter = THREE.LinearMipmapLinearFilter;
  texture.magFilter = THREE.LinearFilter;
  texture.generateMipmaps = true;
  texture.needsUpdate = true;
  return texture;
}

function meanAir(job: BakeJob): Vec3 {
  const sum = [0, 0, 0];
  let n = 0;
  for (let i = 0; i < job.probeResult.length; i += 12) {
    if ((job.probeResult[i] as number) < 0) continue;
    n++;
    for (let c = 0; c < 3; c++) sum[c] = (sum[c] as number) + (job.probeResult[i + c * 4] as number);
  }
  return [(sum[0] as number) / (n || 1), (sum[1] as number) / (n || 1), (sum[2] as number) / (n || 1)];
}

async function contentKey(job: BakeJob): Promise<string> {
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
