import type { Vec3 } from '../../../base/vectors.ts';
import type { BakeJob } from '../../light/job.ts';

/** Points inside something get the mean of their neighbours, for a few rounds. */
export function fillBuried(job: BakeJob, corners: Uint32Array): void {
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
export function tame(job: BakeJob, low: Vec3, high: Vec3, keyLevel: number): void {
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
export function lift(job: BakeJob, ambient: Vec3): void {
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
export function smooth(job: BakeJob, corners: Uint32Array): void {
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
