import * as THREE from 'three/webgpu';
import type { Vec3 } from '../../../base/vectors.ts';
import type { BakeJob } from '../../light/job.ts';
import { skyRadiance } from '../../light/sky.ts';
import { Tracer } from '../../light/tracer.ts';
import type { BakeCache } from '../bake.ts';

/** Size of the picture of the surroundings. */
const AROUND: readonly [number, number] = [64, 32];

/** Direction of a pixel of the surroundings. */
function directionOf(i: number, j: number): Vec3 {
  const theta = ((j + 0.5) / AROUND[1]) * Math.PI;
  const phi = ((i + 0.5) / AROUND[0] - 0.5) * 2 * Math.PI;
  return [Math.sin(theta) * Math.cos(phi), Math.cos(theta), Math.sin(theta) * Math.sin(phi)];
}

/** Which triangle each pixel of the surroundings shows; −1 for the sky. */
export async function surfacesAround(
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
export function surroundings(job: BakeJob, from: Vec3, hits: Int32Array): THREE.DataTexture {
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
