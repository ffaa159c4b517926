import type { BakeJob, BakeLight, BakeSlice } from './job.ts';
import { skyRadiance } from './sky.ts';
import { Tracer } from './tracer.ts';

const GOLDEN = 2.399963229728653;
const LIFT = 0.004;

/** A number in [0, 1) from two integers: ray patterns differ from point to point, but never from run to run. */
function jitter(i: number, k: number): number {
  let h = Math.imul(i ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(k + 0x7f4a7c15, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return ((h ^ (h >>> 13)) >>> 0) / 4294967296;
}

/** Works on slices of one job; keep one per thread. */
export class Baker {
  private readonly tracer: Tracer;
  private readonly job: BakeJob;
  private readonly frames: Float64Array[];
  private readonly sky = new Float64Array(3);

  constructor(job: BakeJob) {
    this.job = job;
    this.tracer = new Tracer(
      { bounds: job.treeBounds, links: job.treeLinks, order: job.treeOrder },
      job.positions,
      job.indices,
    );
    this.frames = job.lights.map(axes);
  }

  run(slice: BakeSlice): void {
    for (let i = slice.from; i < slice.to; i++) {
      if (slice.phase === 'direct') this.direct(i);
      else if (slice.phase === 'gather') this.gather(i);
      else this.probe(i);
    }
  }

  /** Share of a lamp that the point sees, times its irradiance / π for the normal (or towards it, for a zero normal). */
  private lamp(
    l: number,
    seed: number,
    px: number,
    py: number,
    pz: number,
    n: readonly number[] | undefined,
    out: number[],
  ): void {
    const light = this.job.lights[l] as BakeLight;
    const frame = this.frames[l] as Float64Array;
    const rx = light.at[0] - px;
    const ry = light.at[1] - py;
    const rz = light.at[2] - pz;
    const d2 = rx * rx + ry * ry + rz * rz;
    const peak = Math.max(light.colour[0], light.colour[1], light.colour[2]);
    out[0] = out[1] = out[2] = out[3] = out[4] = out[5] = 0;
    if (peak / Math.max(d2, 0.04) < 0.008) return;
    // A faint lamp may be sampled coarsely: its noise is below what the eye sees beside brighter ones.
    const rays = peak / Math.max(d2, 0.04) < 0.06 ? Math.ceil(this.job.rays.lamp / 3) : this.job.rays.lamp;
    let sum = 0;
    const start = jitter(seed, l);
    for (let k = 0; k < rays; k++) {
      let sx = light.at[0];
      let sy = light.at[1];
      let sz = light.at[2];
      const a = (k + start) / rays;
      const b = (a * 7.318 + jitter(seed, l + 31 * k)) % 1;
      if (light.kind === 'panel') {
        const i = (a * 2 - 1) * light.half[0];
        const j = (b * 2 - 1) * light.half[1];
        sx += (frame[0] as number) * i + (frame[3] as number) * j;
        sy += (frame[1] as number) * i + (frame[4] as number) * j;
        sz += (frame[2] as number) * i + (frame[5] as number) * j;
      } else {
        const r = light.half[0] || 0.05;
        const angle = b * 6.2832;
        const h = a * 2 - 1;
        const c = Math.sqrt(1 - h * h) * r;
        sx += Math.cos(angle) * c;
        sy += h * r;
        sz += Math.sin(angle) * c;
      }
      let x = sx - px;
      let y = sy - py;
      let z = sz - pz;
      const d = Math.sqrt(x * x + y * y + z * z) || 1e-6;
      x /= d;
      y /= d;
      z /= d;
      const facing = n ? x * (n[0] as number) + y * (n[1] as number) + z * (n[2] as number) : 1;
      if (facing <= 0) continue;
      const away = -(x * light.towards[0] + y * light.towards[1] + z * light.towards[2]);
      let shape = 1;
      let soft = 0.01;
      if (light.kind === 'panel') {
        if (away <= 0) continue;
        shape = away;
        soft = (light.half[0] * light.half[1] * 4) / Math.PI;
      } else if (light.kind === 'spot') {
        if (away <= light.cone) continue;
        shape = Math.min(1, (away - light.cone) / (1 - light.cone) / 0.5);
      } else soft = Math.max(0.01, light.half[0] * light.half[0]);
      const reach = d - (light.kind === 'panel' ? 0.03 : Math.max(0.03, light.half[0] * 1.3 + 0.04));
      if (reach > 0.01 && this.tracer.blocked(px, py, pz, x, y, z, reach)) continue;
      sum += (facing * shape) / (d * d + soft);
    }
    const share = sum / rays;
    out[0] = light.colour[0] * share;
    out[1] = light.colour[1] * share;
    out[2] = light.colour[2] * share;
    const d = Math.sqrt(d2) || 1e-6;
    out[3] = rx / d;
    out[4] = ry / d;
    out[5] = rz / d;
  }

  private readonly found = [0, 0, 0, 0, 0, 0];
  private readonly normal = [0, 0, 0];

  private direct(i: number): void {
    const { points, direct, result, seen, lights, sun, rays } = this.job;
    const n = this.normal;
    n[0] = points[i * 6 + 3] as number;
    n[1] = points[i * 6 + 4] as number;
    n[2] = points[i * 6 + 5] as number;
    const px = (points[i * 6] as number) + n[0] * LIFT;
    const py = (points[i * 6 + 1] as number) + n[1] * LIFT;
    const pz = (points[i * 6 + 2] as number) + n[2] * LIFT;
    const all = [0, 0, 0];
    const kept = [0, 0, 0];
    for (let l = 0; l < lights.length; l++) {
      this.lamp(l, i, px, py, pz, n, this.found);
      for (let c = 0; c < 3; c++) {
        all[c] = (all[c] as number) + (this.found[c] as number);
        if (!(lights[l] as BakeLight).runtime) kept[c] = (kept[c] as number) + (this.found[c] as number);
      }
    }
    seen[i] = 1;
    if (sun) {
      const s = sun.direction;
      const facing = s[0] * n[0] + s[1] * n[1] + s[2] * n[2];
      if (facing > -0.2) {
        let open = 0;
        for (let k = 0; k < rays.sun; k++) {
          const a = jitter(i, 500 + k) * 6.2832;
          const r = Math.sqrt((k + 0.5) / rays.sun) * sun.radius;
          const x = s[0] + Math.cos(a) * r;
          const y = s[1] + Math.sin(a) * r * 0.7;
          const z = s[2] + Math.sin(a + 1.3) * r * 0.7;
          const d = Math.hypot(x, y, z);
          if (!this.tracer.blocked(px, py, pz, x / d, y / d, z / d, 400)) open++;
        }
        seen[i] = open / rays.sun;
        const share = (Math.max(0, facing) * open) / rays.sun;
        for (let c = 0; c < 3; c++) {
          const v = (sun.colour[c] as number) * share;
          all[c] = (all[c] as number) + v;
          if (sun.direct === 'baked') kept[c] = (kept[c] as number) + v;
        }
      }
    }
    for (let c = 0; c < 3; c++) {
      direct[i * 3 + c] = all[c] as number;
      result[i * 4 + c] = kept[c] as number;
    }
  }

  /** Radiance that comes back along a ray that hit: bounced and emitted. */
  private bounced(out: Float64Array): void {
    const { surface, cornerPoints, direct } = this.job;
    const k = this.tracer.triangle;
    const w = 1 - this.tracer.u - this.tracer.v;
    const a = (cornerPoints[k * 3] as number) * 3;
    const b = (cornerPoints[k * 3 + 1] as number) * 3;
    const d = (cornerPoints[k * 3 + 2] as number) * 3;
    for (let c = 0; c < 3; c++) {
      const e =
        (direct[a + c] as number) * w +
        (direct[b + c] as number) * this.tracer.u +
        (direct[d + c] as number) * this.tracer.v;
      // A quarter more stands for all further bounces.
      out[c] = (surface[k * 6 + c] as number) * e * 1.25 + (surface[k * 6 + 3 + c] as number);
    }
  }

  /** Fewer rays far from the play, where pictures are soft and small. */
  private raysAt(x: number, y: number, z: number, full: number): number {
    const near = this.job.rays.near;
    if (!near) return full;
    const d = Math.hypot(x - near.at[0], y - near.at[1], z - near.at[2]) / near.radius;
    return d <= 1 ? full : Math.max(8, Math.min(full, Math.round(full / d)));
  }

  private gather(i: number): void {
    const { points, result, rays, sky } = this.job;
    const nx = points[i * 6 + 3] as number;
    const ny = points[i * 6 + 4] as number;
    const nz = points[i * 6 + 5] as number;
    const px = (points[i * 6] as number) + nx * LIFT;
    const py = (points[i * 6 + 1] as number) + ny * LIFT;
    const pz = (points[i * 6 + 2] as number) + nz * LIFT;
    const s = nz >= 0 ? 1 : -1;
    const a = -1 / (s + nz);
    const b = nx * ny * a;
    const light = [0, 0, 0];
    let open = 0;
    let behind = 0;
    const turn = jitter(i, 7) * 6.2832;
    const shift = jitter(i, 9);
    const count = this.raysAt(px, py, pz, rays.hemisphere);
    for (let k = 0; k < count; k++) {
      const r2 = (k + shift) / count;
      const r = Math.sqrt(r2);
      const angle = k * GOLDEN + turn;
      const x = Math.cos(angle) * r;
      const y = Math.sin(angle) * r;
      const z = Math.sqrt(1 - r2);
      const dx = (1 + s * nx * nx * a) * x + b * y + nx * z;
      const dy = s * b * x + (s + ny * ny * a) * y + ny * z;
      const dz = -s * nx * x - ny * y + nz * z;
      if (this.tracer.cast(px, py, pz, dx, dy, dz, 300)) {
        // Openness counts what is close: a crease is dark, a room is not.
        open += Math.min(1, this.tracer.t / 0.7);
        if (this.tracer.back) {
          if (this.tracer.t < 0.6) behind++;
          continue;
        }
        this.bounced(this.sky);
      } else {
        open++;
        skyRadiance(sky, dx, dy, dz, this.sky);
      }
      for (let c = 0; c < 3; c++) light[c] = (light[c] as number) + (this.sky[c] as number);
    }
    for (let c = 0; c < 3; c++)
      result[i * 4 + c] = (result[i * 4 + c] as number) + (light[c] as number) / count;
    // Negative openness marks a point inside something; its neighbours fill it in.
    result[i * 4 + 3] = behind > count * 0.5 ? -1 : open / count;
  }

  private probe(i: number): void {
    const { probes, probeResult, lights, sun, rays, sky } = this.job;
    const px = probes[i * 3] as number;
    const py = probes[i * 3 + 1] as number;
    const pz = probes[i * 3 + 2] as number;
    const sum = new Float64Array(12);
    const count = rays.probe;
    let behind = 0;
    for (let k = 0; k < count; k++) {
      const y = 1 - (2 * (k + 0.5)) / count;
      const r = Math.sqrt(1 - y * y);
      const x = Math.cos(k * GOLDEN) * r;
      const z = Math.sin(k * GOLDEN) * r;
      if (this.tracer.cast(px, py, pz, x, y, z, 300)) {
        if (this.tracer.back) {
          behind++;
          continue;
        }
        this.bounced(this.sky);
      } else skyRadiance(sky, x, y, z, this.sky);
      for (let c = 0; c < 3; c++) {
        const v = (this.sky[c] as number) / count;
        sum[c * 4] = (sum[c * 4] as number) + v;
        sum[c * 4 + 1] = (sum[c * 4 + 1] as number) + 2 * v * x;
        sum[c * 4 + 2] = (sum[c * 4 + 2] as number) + 2 * v * y;
        sum[c * 4 + 3] = (sum[c * 4 + 3] as number) + 2 * v * z;
      }
    }
    const add = (c: number, e: number, x: number, y: number, z: number): void => {
      sum[c * 4] = (sum[c * 4] as number) + e / 4;
      sum[c * 4 + 1] = (sum[c * 4 + 1] as number) + (e / 2) * x;
      sum[c * 4 + 2] = (sum[c * 4 + 2] as number) + (e / 2) * y;
      sum[c * 4 + 3] = (sum[c * 4 + 3] as number) + (e / 2) * z;
    };
    for (let l = 0; l < lights.length; l++) {
      if ((lights[l] as BakeLight).runtime) continue;
      this.lamp(l, i + 7000, px, py, pz, undefined, this.found);
      const [r, g, b, x, y, z] = this.found as [number, number, number, number, number, number];
      add(0, r, x, y, z);
      add(1, g, x, y, z);
      add(2, b, x, y, z);
    }
    if (sun && sun.direct === 'baked') {
      const s = sun.direction;
      if (!this.tracer.blocked(px, py, pz, s[0], s[1], s[2], 400)) {
        for (let c = 0; c < 3; c++) add(c, sun.colour[c] as number, s[0], s[1], s[2]);
      }
    }
    // A probe inside a wall says so by a negative first number.
    if (behind > count * 0.3) sum[0] = -1;
    probeResult.set(sum, i * 12);
  }
}

/** Right and up of a panel. */
function axes(light: BakeLight): Float64Array {
  const [x, y, z] = light.towards;
  const flat = Math.hypot(x, z);
  const r = flat > 1e-3 ? [z / flat, 0, -x / flat] : [1, 0, 0];
  const up = [
    y * (r[2] as number) - z * (r[1] as number),
    z * (r[0] as number) - x * (r[2] as number),
    x * (r[1] as number) - y * (r[0] as number),
  ];
  return Float64Array.from([...r, ...up]);
}
