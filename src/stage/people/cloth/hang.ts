import type { PuppetData } from '../data.ts';
import { type JointName, jointIndex } from '../joints.ts';
import { keepAgainst } from './against.ts';
import { layOnLap } from './lap.ts';
import type { Lattice } from './lattice.ts';

/** A round limb that cloth stays outside of. */
export interface Limb {
  readonly a: readonly [number, number, number];
  readonly b: readonly [number, number, number];
  readonly ra: number;
  readonly rb: number;
}

/** The limbs that a lattice must keep clear of, in a pose. */
export function limbsOf(data: PuppetData, lattice: Lattice, frames: Float64Array): Limb[] {
  const at = (name: JointName): [number, number, number] => {
    const f = jointIndex[name] * 7 + 4;
    return [frames[f]!, frames[f + 1]!, frames[f + 2]!];
  };
  const g = data.girth;
  if (lattice.avoids === 'trunk') {
    // What falls from the shoulders lies on arms and on clothes; tails that lie on the chest keep to it by themselves.
    const drapes = lattice.against === undefined;
    const clad = drapes ? 1.3 : 1;
    const arms: Limb[] = drapes
      ? (['l', 'r'] as const).flatMap((side) => {
          const [a, b, c] = [at(`upperArm.${side}`), at(`foreArm.${side}`), at(`hand.${side}`)];
          return [
            { a, b, ra: g.shin * 1.25, rb: g.shin * 1.1 },
            { a: b, b: c, ra: g.shin * 1.1, rb: g.shin * 0.9 },
          ];
        })
      : [];
    const seat = at('hips');
    const knees = [at('shin.l'), at('shin.r')] as const;
    const low = [0, 1, 2].map((i) => seat[i]! + ((knees[0][i]! + knees[1][i]!) / 2 - seat[i]!) * 0.6);
    return [
      ...arms,
      // Skirts and tunics stand off the seat.
      ...(drapes
        ? [{ a: seat, b: low as [number, number, number], ra: g.pelvis * 1.75, rb: g.pelvis * 2.15 }]
        : []),
      { a: at('hips'), b: at('chest'), ra: g.pelvis * clad, rb: g.chest * clad },
      { a: at('chest'), b: at('neck'), ra: g.chest * clad, rb: g.chest * 0.62 },
      { a: at('thigh.l'), b: at('shin.l'), ra: g.thigh, rb: g.shin },
      { a: at('thigh.r'), b: at('shin.r'), ra: g.thigh, rb: g.shin },
    ];
  }
  const limbs: Limb[] = [{ a: at('thigh.l'), b: at('thigh.r'), ra: g.pelvis * 0.72, rb: g.pelvis * 0.72 }];
  for (const side of ['l', 'r'] as const) {
    const [hip, knee, ankle] = [at(`thigh.${side}`), at(`shin.${side}`), at(`foot.${side}`)];
    limbs.push({ a: hip, b: knee, ra: g.thigh * 1.04, rb: g.shin * 1.26 });
    // Cloth is stretched over a bent knee and touches it between its threads, so it needs more room there.
    const u = [knee[0] - hip[0], knee[1] - hip[1], knee[2] - hip[2]] as const;
    const v = [ankle[0] - knee[0], ankle[1] - knee[1], ankle[2] - knee[2]] as const;
    const straight = (u[0] * v[0] + u[1] * v[1] + u[2] * v[2]) / (Math.hypot(...u) * Math.hypot(...v) || 1);
    const ball = g.shin * (1.2 + 0.72 * Math.min(1, Math.max(0, 1 - straight)));
    limbs.push({ a: knee, b: knee, ra: ball, rb: ball });
    limbs.push({ a: ankle, b: at(`toe.${side}`), ra: g.shin * 0.72, rb: g.shin * 0.8 });
    limbs.push({ a: at(`shin.${side}`), b: at(`foot.${side}`), ra: g.shin * 1.15, rb: g.shin * 0.8 });
  }
  return limbs;
}

/** Carry a lattice's control points by their joints. */
export function carry(data: PuppetData, lattice: Lattice, frames: Float64Array, out: Float32Array): void {
  const { rest, joints, weights } = lattice;
  for (let v = 0; v < rest.length / 3; v++) {
    let x = 0,
      y = 0,
      z = 0;
    for (let s = v * 4; s < v * 4 + 4; s++) {
      const w = weights[s]!;
      if (w === 0) continue;
      const j = joints[s]!;
      const f = j * 7;
      const qx = frames[f]!,
        qy = frames[f + 1]!,
        qz = frames[f + 2]!,
        qw = frames[f + 3]!;
      const px = rest[v * 3]! - data.joints[j * 3]!,
        py = rest[v * 3 + 1]! - data.joints[j * 3 + 1]!,
        pz = rest[v * 3 + 2]! - data.joints[j * 3 + 2]!;
      const tx = 2 * (qy * pz - qz * py),
        ty = 2 * (qz * px - qx * pz),
        tz = 2 * (qx * py - qy * px);
      x += w * (px + qw * tx + qy * tz - qz * ty + frames[f + 4]!);
      y += w * (py + qw * ty + qz * tx - qx * tz + frames[f + 5]!);
      z += w * (pz + qw * tz + qx * ty - qy * tx + frames[f + 6]!);
    }
    out[v * 3] = x;
    out[v * 3 + 1] = y;
    out[v * 3 + 2] = z;
  }
}

/** Pull two points towards a distance between `low` and `high` times their rest distance. */
function link(
  p: Float32Array,
  a: number,
  b: number,
  length: number,
  low: number,
  high: number,
  fixedA: boolean,
): void {
  const x = p[b]! - p[a]!,
    y = p[b + 1]! - p[a + 1]!,
    z = p[b + 2]! - p[a + 2]!;
  const d = Math.sqrt(x * x + y * y + z * z) || 1e-9;
  const want = d > length * high ? length * high : d < length * low ? length * low : d;
  if (want === d) return;
  const s = (d - want) / d;
  const share = fixedA ? 1 : 0.5;
  p[b]! -= x * s * share;
  p[b + 1]! -= y * s * share;
  p[b + 2]! -= z * s * share;
  if (!fixedA) {
    p[a]! += x * s * 0.5;
    p[a + 1]! += y * s * 0.5;
    p[a + 2]! += z * s * 0.5;
  }
}

/** Push a point (its x at index `v`) out of the limbs by a margin. */
export function pushOut(p: Float32Array, v: number, limbs: readonly Limb[], margin: number): void {
  for (const limb of limbs) {
    const dx = limb.b[0] - limb.a[0],
      dy = limb.b[1] - limb.a[1],
      dz = limb.b[2] - limb.a[2];
    const x = p[v]! - limb.a[0],
      y = p[v + 1]! - limb.a[1],
      z = p[v + 2]! - limb.a[2];
    const u = Math.min(1, Math.max(0, (x * dx + y * dy + z * dz) / (dx * dx + dy * dy + dz * dz || 1)));
    const ox = x - dx * u,
      oy = y - dy * u,
      oz = z - dz * u;
    const r = limb.ra + (limb.rb - limb.ra) * u + margin;
    const d2 = ox * ox + oy * oy + oz * oz;
    if (d2 >= r * r) continue;
    const s = r / (Math.sqrt(d2) || 1e-9) - 1;
    p[v]! += ox * s;
    p[v + 1]! += oy * s;
    p[v + 2]! += oz * s;
  }
}

/**
 * Lift a point out of the limbs along the cloth's own outward normal: threads that straddle a limb pass over
 * it together instead of parting around it.
 */
export function liftOut(
  p: Float32Array,
  v: number,
  limbs: readonly Limb[],
  margin: number,
  nx: number,
  ny: number,
  nz: number,
): void {
  for (const limb of limbs) {
    const dx = limb.b[0] - limb.a[0],
      dy = limb.b[1] - limb.a[1],
      dz = limb.b[2] - limb.a[2];
    const long = dx * dx + dy * dy + dz * dz;
    const x = p[v]! - limb.a[0],
      y = p[v + 1]! - limb.a[1],
      z = p[v + 2]! - limb.a[2];
    const u = Math.min(1, Math.max(0, (x * dx + y * dy + z * dz) / (long || 1)));
    const ox = x - dx * u,
      oy = y - dy * u,
      oz = z - dz * u;
    const r = limb.ra + (limb.rb - limb.ra) * u + margin;
    const inside = r * r - (ox * ox + oy * oy + oz * oz);
    if (inside <= 0) continue;
    // Only the part of the normal across the limb leads out of it.
    const share = long > 0 ? (nx * dx + ny * dy + nz * dz) / long : 0;
    const mx = nx - dx * share,
      my = ny - dy * share,
      mz = nz - dz * share;
    const m2 = mx * mx + my * my + mz * mz;
    if (m2 < 0.05) continue;
    const b = (ox * mx + oy * my + oz * mz) / m2;
    const s = Math.min(2 * r, -b + Math.sqrt(Math.max(0, b * b + inside / m2)));
    p[v]! += nx * s;
    p[v + 1]! += ny * s;
    p[v + 2]! += nz * s;
  }
}

/** Keep the cut: lengths down and across, outside the limbs, above the floor. */
export function settle(lattice: Lattice, p: Float32Array, limbs: readonly Limb[], floor: number): void {
  const { columns, rows, rest, closed, sewn, fullness } = lattice;
  const span = (a: number, b: number): number =>
    Math.hypot(rest[b]! - rest[a]!, rest[b + 1]! - rest[a + 1]!, rest[b + 2]! - rest[a + 2]!);
  for (let j = sewn; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const v = (j * columns + i) * 3;
      const up = v - columns * 3;
      link(p, up, v, span(up, v), 0.9, 1, j === sewn);
      if (i + 1 < columns || closed) {
        const next = (j * columns + ((i + 1) % columns)) * 3;
        link(p, v, next, span(v, next), 0.45, 1.02 * fullness, false);
        // Across the weave: what turns the waist turns the hem.
        const above = next - columns * 3;
        link(p, above, v, span(above, v), 0.8, 1.06 * fullness, j === sewn);
        link(p, up, next, span(up, next), 0.8, 1.06 * fullness, j === sewn);
      }
    }
  }
  for (let v = sewn * columns * 3; v < p.length; v += 3) {
    pushOut(p, v, limbs, 0);
    if (p[v + 1]! < floor) p[v + 1] = floor;
  }
}

/** Where loose cloth comes to rest in a pose that is held: a pure function of the joints. */
export function hangLattices(data: PuppetData, frames: Float64Array): Float32Array[] {
  return data.lattices.map((lattice) => {
    const p = new Float32Array(lattice.rest.length);
    const guide = new Float32Array(lattice.rest.length);
    carry(data, lattice, frames, guide);
    const hold = new Float32Array(p.length / 3);
    const lap = layOnLap(data, lattice, frames, guide, hold);
    p.set(guide);
    const limbs = limbsOf(data, lattice, frames);
    const floor = frames[5]! - data.skeleton.rest.hips[1] * 3;
    const first = lattice.sewn * lattice.columns * 3;
    const fall = data.skeleton.height * 0.012 * (1 - lattice.stiffness);
    for (let k = 0; k < 16; k++) {
      for (let v = first; v < p.length; v += 3) {
        p[v + 1]! -= fall * (1 - k / 16);
        for (let a = 0; a < 3; a++) p[v + a]! += (guide[v + a]! - p[v + a]!) * lattice.stiffness * 0.25;
      }
      keepAgainst(lattice, p, guide);
      settle(lattice, p, limbs, floor);
      if (lap)
        for (let v = first; v < p.length; v++) p[v]! += (guide[v]! - p[v]!) * hold[Math.floor(v / 3)]! * 0.6;
    }
    return p;
  });
}
