import * as THREE from 'three/webgpu';
import type { Vec3 } from '../../../base/vectors.ts';
import type { BakeJob } from '../../light/job.ts';
import { COUNTS } from './job.ts';

/** The probes as a texture, red over green over blue; buried ones take what their neighbours have. */
export function volume(job: BakeJob): THREE.Data3DTexture {
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
/** Mean light of all probes. */
export function meanAir(job: BakeJob): Vec3 {
  const sum = [0, 0, 0];
  let n = 0;
  for (let i = 0; i < job.probeResult.length; i += 12) {
    if ((job.probeResult[i] as number) < 0) continue;
    n++;
    for (let c = 0; c < 3; c++) sum[c] = (sum[c] as number) + (job.probeResult[i + c * 4] as number);
  }
  return [(sum[0] as number) / (n || 1), (sum[1] as number) / (n || 1), (sum[2] as number) / (n || 1)];
}
