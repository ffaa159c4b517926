import * as THREE from 'three/webgpu';
import type { Vec3 } from '../../base/vectors.ts';
import type { BakeJob, BakeSlice } from '../light/job.ts';
import { Baker } from '../light/slice.ts';
import { type BakeInput, COUNTS, contentKey, prepare, withTree } from './bake/job.ts';
import { fillBuried, lift, smooth, tame } from './bake/mend.ts';
import { meanAir, volume } from './bake/probes.ts';
import { surfacesAround, surroundings } from './bake/surroundings.ts';
import type { GpuHost } from './host.ts';

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
