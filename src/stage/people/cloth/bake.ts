import type { Vec3 } from '../../../base/vectors.ts';
import type { PuppetData } from '../data.ts';
import { jointFrames } from '../pose.ts';
import type { Pose } from '../rig.ts';
import { keepAgainst } from './against.ts';
import { carry, hangLattices, type Limb, limbsOf, settle } from './hang.ts';
import { layOnLap } from './lap.ts';
import type { Lattice } from './lattice.ts';

/** Loose cloth over a stretch of time: control points of every lattice at a fixed rate. */
export interface ClothBake {
  /** Stored moments a second. */
  readonly rate: number;
  readonly moments: number;
  /** Per lattice: xyz of every control point, moment after moment. */
  readonly points: readonly Float32Array[];
}

/** How cloth is simulated. */
export interface ClothWeather {
  /** Wind, m/s, at a time. */
  readonly wind?: (time: number) => Vec3;
  /** Height of the floor, metres. */
  readonly floor?: number;
  /** Legs of others at a time, which loose cloth stays outside of too. */
  readonly others?: (time: number) => readonly Limb[];
}

/**
 * Let skirts, tails and scarves swing: springless position dynamics stepped twice a stored moment from
 * the first pose at rest. The result is a pure function of the poses, so any frame alone equals that frame
 * in sequence.
 * @param poseAt pose of the puppet at a time, seconds
 * @example const bake = bakeCloth(data, (t) => performance.pose('woman', t), 4);
 */
export function bakeCloth(
  data: PuppetData,
  poseAt: (time: number) => Pose,
  seconds: number,
  rate = 24,
  weather: ClothWeather = {},
): ClothBake {
  const moments = Math.max(1, Math.ceil(seconds * rate) + 1);
  const steps = 2;
  const dt = 1 / (rate * steps);
  const frames: Float64Array = jointFrames(data, poseAt(0));
  const now = hangLattices(data, frames);
  const before = now.map((p) => p.slice());
  const points = now.map((p) => new Float32Array(p.length * moments));
  const guides = now.map((p) => new Float32Array(p.length));
  const holds = now.map((p) => new Float32Array(p.length / 3));
  const size = data.skeleton.height;
  for (let m = 0; m < moments; m++) {
    for (let s = 0; s < (m === 0 ? 0 : steps); s++) {
      const time = (m - 1) / rate + (s + 1) * dt;
      frames.set(jointFrames(data, poseAt(time)));
      const wind = weather.wind?.(time) ?? [0, 0, 0];
      const others = weather.others?.(time) ?? [];
      data.lattices.forEach((lattice, i) => {
        const p = now[i] as Float32Array;
        const old = before[i] as Float32Array;
        const guide = guides[i] as Float32Array;
        carry(data, lattice, frames, guide);
        const hold = holds[i] as Float32Array;
        const lap = layOnLap(data, lattice, frames, guide, hold);
        const first = lattice.sewn * lattice.columns * 3;
        for (let v = 0; v < first; v++) old[v] = p[v] = guide[v]!;
        const limit = size * 0.12;
        for (let v = first; v < p.length; v++) {
          const axis = v % 3;
          const x = p[v]!;
          const speed = Math.max(
            -limit,
            Math.min(limit, (x - old[v]!) * 0.996 + (wind[axis]! * dt - (x - old[v]!)) * 0.012),
          );
          old[v] = x;
          p[v] = x + speed - (axis === 1 ? 9.81 * dt * dt : 0) + (guide[v]! - x) * lattice.stiffness * 0.06;
        }
        const limbs = [...limbsOf(data, lattice, frames), ...others];
        for (let k = 0; k < 5; k++) {
          keepAgainst(lattice, p, guide);
          settle(lattice, p, limbs, weather.floor ?? -100);
        }
        if (lattice.avoids === 'legs') leash(lattice, p, guide, size * 0.19);
        if (lap) rest(p, old, guide, hold, first, weather.floor ?? -100);
      });
    }
    now.forEach((p, i) => points[i]!.set(p, m * p.length));
  }
  return { rate, moments, points };
}

/**
 * A skirt lags behind its wearer's turns, but not so far that it winds round the legs: no point strays further from
 * where it is carried than a share of `most` metres that grows towards the hem.
 */
function leash(lattice: Lattice, p: Float32Array, guide: Float32Array, most: number): void {
  const { columns, rows, sewn } = lattice;
  for (let j = sewn; j < rows; j++) {
    const far = most * (0.06 + 0.94 * (j / (rows - 1)));
    for (let v = j * columns * 3; v < (j + 1) * columns * 3; v += 3) {
      const x = p[v]! - guide[v]!,
        y = p[v + 1]! - guide[v + 1]!,
        z = p[v + 2]! - guide[v + 2]!;
      const d = Math.hypot(x, y, z);
      if (d <= far) continue;
      const s = far / d;
      p[v] = guide[v]! + x * s;
      p[v + 1] = guide[v + 1]! + y * s;
      p[v + 2] = guide[v + 2]! + z * s;
    }
  }
}

/** Draw what lies on a lap to where it is carried, and take the swing out of it. */
function rest(
  p: Float32Array,
  old: Float32Array,
  guide: Float32Array,
  hold: Float32Array,
  first: number,
  floor: number,
): void {
  for (let v = first; v < p.length; v++) {
    const h = hold[Math.floor(v / 3)]! * 0.6;
    const by = (guide[v]! - p[v]!) * h;
    p[v]! += by;
    old[v]! += by + (p[v]! - old[v]! - by) * h;
    if (v % 3 === 1 && p[v]! < floor) p[v] = floor;
  }
}

/** Control points at a time, blended between stored moments. */
export function clothAt(bake: ClothBake, data: PuppetData, time: number): Float32Array[] {
  const x = Math.min(bake.moments - 1, Math.max(0, time * bake.rate));
  const m = Math.min(bake.moments - 1, Math.floor(x));
  const n = Math.min(bake.moments - 1, m + 1);
  const u = x - m;
  return data.lattices.map((lattice, i) => {
    const size = lattice.rest.length;
    const all = bake.points[i] as Float32Array;
    const out = new Float32Array(size);
    for (let v = 0; v < size; v++) out[v] = all[m * size + v]! * (1 - u) + all[n * size + v]! * u;
    return out;
  });
}
