import type { Random } from '../../../base/random.ts';
import { clamp, lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import type { Proportions } from '../proportions.ts';

/**
 * Lengths of one face in heads (chin to crown = 1), middle of the head at the origin. Drawn from the seed
 * around means that depend on sex and age, so that no two people look alike.
 */
export interface FaceShape {
  readonly width: number;
  readonly jaw: number;
  readonly chin: number;
  readonly chinDrop: number;
  readonly cheek: number;
  readonly brow: number;
  readonly noseLength: number;
  readonly noseWidth: number;
  readonly noseTip: number;
  readonly noseOut: number;
  readonly noseBridge: number;
  readonly eyeRadius: number;
  readonly eyeX: number;
  readonly eyeY: number;
  readonly mouthY: number;
  readonly mouthWidth: number;
  readonly lipUpper: number;
  readonly lipLower: number;
  readonly ear: number;
  readonly lean: number;
  readonly age: number;
  /** 0 … 1: how soft the bones lie under the skin. */
  readonly young: number;
}

/** Draw a face. */
export function drawFace(p: Proportions, random: Random): FaceShape {
  const f = p.feminine;
  const c = clamp(p.childlike, 0, 1.3);
  const vary = (mean: number, spread: number): number => mean + spread * clamp(random.gaussian(), -1.8, 1.8);
  // Young faces: low wide eyes, a short nose, full cheeks and a small chin.
  const young = clamp(0.55 * f + 0.9 * c + 0.25 * (1 - p.aged), 0, 1) * (1 - 0.75 * p.aged);
  return {
    width: vary(1 + 0.025 * c + 0.05 * p.weight, 0.03),
    jaw: vary(lerp(1.1, 0.74, f) * (1 - 0.2 * c) + 0.1 * p.weight, 0.09),
    chin: vary(lerp(0.102, 0.07, f) - 0.006 * c, 0.006),
    chinDrop: vary(0.006 + 0.018 * f + 0.045 * c, 0.008),
    cheek: vary(1 + 0.24 * c + 0.12 * p.weight + 0.14 * f - 0.08 * p.aged, 0.05),
    brow: vary(lerp(0.042, 0.006, f) * (1 - 0.7 * c) + 0.012 * p.aged, 0.004),
    noseLength: vary(lerp(0.142, 0.108, f) * (1 - 0.26 * c) + 0.024 * p.aged, 0.011),
    noseWidth: vary(lerp(1, 0.62, f) * (1 - 0.1 * c) + 0.14 * p.aged, 0.09),
    noseTip: vary(lerp(0.002, 0.012, f) + 0.014 * c - 0.008 * p.aged, 0.011),
    noseOut: vary(lerp(0.07, 0.048, f) * (1 - 0.2 * c) + 0.012 * p.aged, 0.012),
    noseBridge: vary(lerp(0.03, 0.022, young), 0.003),
    eyeRadius: vary(0.107 + 0.014 * young + 0.006 * c, 0.005),
    eyeX: vary(0.152 - 0.003 * f, 0.004),
    eyeY: vary(0.022 - 0.016 * f - 0.03 * c, 0.007),
    mouthY: vary(-0.232 - 0.002 * f - 0.006 * c, 0.007),
    mouthWidth: vary(lerp(0.118, 0.104, f) * (1 - 0.1 * c), 0.007),
    lipUpper: vary(lerp(0.019, 0.03, f) - 0.004 * p.aged, 0.003),
    lipLower: vary(lerp(0.027, 0.04, f) - 0.004 * p.aged, 0.005),
    ear: vary(1 + 0.14 * p.aged - 0.06 * f, 0.07),
    lean: vary(0, 0.004),
    age: p.aged,
    young,
  };
}

/** Where the mouth is and how open: all in heads. */
export interface MouthShape {
  /** Half width, height of the opening above and below its middle line. */
  readonly w: number;
  readonly u: number;
  readonly l: number;
  /** How far the chin drops. */
  readonly jaw: number;
  /** Lips pushed forward. */
  readonly pucker: number;
  /** Corners up (+) or down (−). */
  readonly corner: number;
  /** Lip fullness factor; below one presses them. */
  readonly full: number;
  /** Lower lip tucked under the upper teeth. */
  readonly tuck: number;
}

const union = (a: number, b: number, k: number): number => {
  const h = clamp(0.5 + (0.5 * (b - a)) / k, 0, 1);
  return b + (a - b) * h - k * h * (1 - h);
};
const ellipsoid = (x: number, y: number, z: number, a: number, b: number, c: number): number => {
  const k0 = Math.hypot(x / a, y / b, z / c);
  const k1 = Math.hypot(x / (a * a), y / (b * b), z / (c * c));
  return k1 > 0 ? (k0 * (k0 - 1)) / k1 : -Math.min(a, b, c);
};
const ball = (x: number, y: number, z: number, r: number): number => Math.hypot(x, y, z) - r;
function capsule(x: number, y: number, z: number, a: Vec3, b: Vec3, ra: number, rb: number): number {
  const dx = b[0] - a[0],
    dy = b[1] - a[1],
    dz = b[2] - a[2];
  const u = clamp(
    ((x - a[0]) * dx + (y - a[1]) * dy + (z - a[2]) * dz) / (dx * dx + dy * dy + dz * dz),
    0,
    1,
  );
  return Math.hypot(x - a[0] - dx * u, y - a[1] - dy * u, z - a[2] - dz * u) - lerp(ra, rb, u);
}

/** A signed distance, in heads. */
export type Distance = (x: number, y: number, z: number) => number;

/** The skin of the head as a signed distance; `mouth` moves chin, jaw and cheeks. */
export function headDistance(f: FaceShape, mouth: Pick<MouthShape, 'jaw' | 'pucker' | 'corner'>): Distance {
  const drop = mouth.jaw;
  const smile = Math.max(0, mouth.corner);
  const chinY = -0.395 + f.chinDrop - drop;
  const noseTop: Vec3 = [f.lean * 0.3, f.eyeY + 0.035, 0.362];
  const noseEnd: Vec3 = [f.lean, f.eyeY - f.noseLength, 0.385 + f.noseOut];
  const noseBottom = noseEnd[1] + f.noseTip;
  const tip: Vec3 = [f.lean, noseBottom, noseEnd[2]];
  // Soft faces are narrow at the jaw and shallow about the eyes.
  const angle = lerp(0.122, 0.1, f.young);
  const broad = lerp(0.285, 0.272, f.young);
  const pit = lerp(0.12, 0.092, f.young);
  const rim = lerp(0.05, 0.085, f.young);
  return (x0, y, z) => {
    const x = Math.abs(x0);
    let d = ellipsoid(x, y - 0.125, z + 0.03, 0.37 * f.width, 0.39, 0.43);
    d = union(d, ellipsoid(x, y + 0.12, z - 0.06, broad * f.width, 0.325, 0.31), 0.12);
    d = union(d, ball(x - 0.148 * f.jaw, y + 0.285 + drop * 0.45 + 0.02 * f.age, z - 0.1, angle), 0.15);
    d = union(d, ellipsoid(x, y - chinY, z - 0.222 + drop * 0.25, f.chin * 1.25, f.chin, f.chin), 0.17);
    d = union(d, ball(x - 0.168, y + 0.1 - smile * 0.25, z - 0.25, 0.1 * f.cheek + smile * 0.12), 0.11);
    d = union(
      d,
      ellipsoid(x, y - f.mouthY + drop * 0.4, z - 0.275 - mouth.pucker * 0.5, 0.15, 0.12, 0.105),
      0.08,
    );
    if (z > 0.1) {
      d = union(
        d,
        capsule(x, y, z, [0.045, f.eyeY + 0.105, 0.365], [0.215, f.eyeY + 0.1, 0.285], f.brow, f.brow * 0.8),
        0.07,
      );
      // Eye sockets, then the nose over them.
      const s = ellipsoid(
        x - f.eyeX,
        y - f.eyeY - 0.004,
        z - 0.452,
        f.eyeRadius * 1.34,
        f.eyeRadius * lerp(0.98, 0.88, f.young),
        pit,
      );
      d = -union(-d, s, rim);
      if (f.age > 0.3) {
        d = union(d, ellipsoid(x - f.eyeX, y - f.eyeY + 0.1, z - 0.335, 0.07, 0.022, 0.03), 0.05);
        const crease = capsule(
          x,
          y,
          z,
          [0.065, f.mouthY + 0.11, 0.435],
          [0.135, f.mouthY - 0.02, 0.36],
          0.006 * f.age,
          0.004,
        );
        d = -union(-d, crease, 0.035);
      }
      let n = capsule(x0, y, z, noseTop, tip, f.noseBridge, 0.047 * f.noseWidth ** 0.7);
      n = union(
        n,
        ball(
          x - 0.038 * f.noseWidth,
          y - noseBottom + 0.01,
          z - noseEnd[2] + 0.036,
          0.032 * f.noseWidth ** 0.5,
        ),
        0.035,
      );
      d = union(d, n, 0.05);
    }
    return d;
  };
}

/** Unit gradient of a distance. */
export function gradient(d: Distance, p: Vec3, e = 0.006): Vec3 {
  const x = d(p[0] + e, p[1], p[2]) - d(p[0] - e, p[1], p[2]);
  const y = d(p[0], p[1] + e, p[2]) - d(p[0], p[1] - e, p[2]);
  const z = d(p[0], p[1], p[2] + e) - d(p[0], p[1], p[2] - e);
  const l = Math.hypot(x, y, z) || 1;
  return [x / l, y / l, z / l];
}

/** Where a ray from outside first meets the skin: the point, or the nearest approach. */
export function march(d: Distance, from: Vec3, towards: Vec3, steps = 28): Vec3 {
  let t = 0;
  for (let i = 0; i < steps; i++) {
    const s = d(from[0] + towards[0] * t, from[1] + towards[1] * t, from[2] + towards[2] * t);
    t += s * 0.92;
    if (Math.abs(s) < 0.0006) break;
  }
  return [from[0] + towards[0] * t, from[1] + towards[1] * t, from[2] + towards[2] * t];
}

/** How open the skin is to light at a point: 0 in a deep crease … 1. */
export function openness(d: Distance, p: Vec3, n: Vec3): number {
  let shut = 0;
  for (const [reach, share] of [
    [0.03, 1.1],
    [0.07, 0.8],
    [0.14, 0.6],
  ] as const) {
    const s = d(p[0] + n[0] * reach, p[1] + n[1] * reach, p[2] + n[2] * reach);
    shut += (share * Math.max(0, reach - s)) / reach;
  }
  return clamp(1 - shut * 0.62, 0.25, 1);
}

/** Soft edge helper used by paints: 1 within `near`, 0 beyond `far`. */
export const within = (distance: number, near: number, far: number): number =>
  1 - smoothstep(near, far, distance);
