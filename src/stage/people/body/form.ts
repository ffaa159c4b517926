import { lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import { along, type Binding, blend, type JointName } from '../joints.ts';
import type { Proportions } from '../proportions.ts';
import type { Skeleton } from '../rig.ts';
import { armDirection } from '../skeleton.ts';

/**
 * The body as three parametric forms (trunk, arm, leg) that skin and clothes share: a garment is the same
 * form a little further out, bound to the same joints, so cloth follows the body without being fitted.
 */
export interface Form {
  readonly p: Proportions;
  /** Heights of landmarks, metres. */
  readonly level: {
    readonly crotch: number;
    readonly hip: number;
    readonly waist: number;
    readonly chest: number;
    readonly shoulder: number;
    readonly neck: number;
    readonly collar: number;
    readonly throat: number;
  };
  /** Point of the trunk at an angle (0 front, π/2 towards +x) and height, `ease` metres outside the skin. */
  trunk(angle: number, y: number, ease: number): Vec3;
  trunkBind(at: Vec3): Binding;
  readonly arm: LimbForm;
  readonly leg: LimbForm;
}

/** A limb on the +x side: `s` is metres from its joint, the angle is 0 at the front. */
export interface LimbForm {
  /** Metres from shoulder to wrist or hip to ankle, and to the elbow or knee. */
  readonly length: number;
  readonly middle: number;
  /** Where it starts inside the trunk, negative. */
  readonly start: number;
  point(angle: number, s: number, ease: number): Vec3;
  centre(s: number): Vec3;
  radius(s: number): number;
  bind(s: number): Binding;
}

/** Monotone-ish smooth interpolation through [x, values…] rows. */
export function table(rows: readonly (readonly number[])[], x: number): number[] {
  const n = rows.length - 1;
  let i = 0;
  while (i < n - 1 && x > (rows[i + 1] as readonly number[])[0]!) i++;
  const row = (k: number): readonly number[] => rows[Math.min(n, Math.max(0, k))] as readonly number[];
  const [a, b, c, d] = [row(i - 1), row(i), row(i + 1), row(i + 2)];
  const h = c[0]! - b[0]! || 1;
  const t = Math.min(1, Math.max(0, (x - b[0]!) / h));
  return b.slice(1).map((value, k) => {
    const j = k + 1;
    const m0 = i === 0 ? c[j]! - value : ((c[j]! - a[j]!) / (c[0]! - a[0]! || 1)) * h;
    const m1 = i === n - 1 ? c[j]! - value : ((d[j]! - value) / (d[0]! - b[0]! || 1)) * h;
    const t2 = t * t;
    const t3 = t2 * t;
    return (
      (2 * t3 - 3 * t2 + 1) * value + (t3 - 2 * t2 + t) * m0 + (3 * t2 - 2 * t3) * c[j]! + (t3 - t2) * m1
    );
  });
}

/** Turn a direction in the x/y plane by an angle. */
const turned = (v: Vec3, by: number): Vec3 => [
  v[0] * Math.cos(by) - v[1] * Math.sin(by),
  v[0] * Math.sin(by) + v[1] * Math.cos(by),
  v[2],
];

/** The forms of a body. */
export function formOf(p: Proportions, skeleton: Skeleton): Form {
  const { k, feminine: f } = p;
  const c = Math.min(1, p.childlike);
  const T = p.neckBase - p.pelvis;
  const level = {
    crotch: p.pelvis - 0.1 * k,
    hip: p.pelvis - 0.025 * k,
    waist: p.pelvis + 0.34 * T,
    chest: p.pelvis + 0.66 * T,
    shoulder: p.pelvis + 0.87 * T,
    neck: p.neckBase,
    collar: p.neckBase + 0.03 * k,
    throat: p.height - p.headHeight * 0.86,
  };
  const stout = Math.max(0, p.weight);
  const wide = 1 + (p.weight > 0 ? 0.17 : 0.09) * p.weight + 0.03 * p.athletic * (1 - f);
  // A grown man's chest is a wedge over the hips, a grown woman's waist is its narrowest place.
  const vee = 1 + 0.075 * p.athletic * (1 - 0.6 * f);
  const belly = stout * 0.1 + 0.018 * p.aged * (1 - f * 0.5) + 0.075 * p.expecting;
  const bust = f * (1 - c) * (p.childlike > 0.2 ? 0.4 : 1);
  const m = (male: number, female: number, child: number): number =>
    lerp(lerp(male, female, f), child, c) * k;
  const neckR = m(0.058, 0.047, 0.048) * (1 + 0.1 * Math.max(0, p.weight) + 0.14 * p.athletic * (1 - f));
  const s = p.shoulderX;
  // Height, half width, front and back depth.
  const rows: number[][] = [
    [level.crotch - 0.012 * k, m(0.04, 0.04, 0.04), m(0.02, 0.02, 0.02), m(0.03, 0.03, 0.03)],
    [
      level.crotch + 0.012 * k,
      m(0.118, 0.12, 0.106) * wide,
      m(0.03, 0.03, 0.03),
      m(0.055, 0.06, 0.05) * wide,
    ],
    [
      level.hip,
      m(0.153, 0.172, 0.136) * wide,
      m(0.104, 0.1, 0.1) + belly * 0.45 * k,
      m(0.114, 0.132, 0.1) * wide,
    ],
    [
      p.pelvis + 0.14 * T,
      m(0.148, 0.15, 0.136) * wide,
      m(0.108, 0.1, 0.108) + belly * k,
      m(0.104, 0.102, 0.094) * wide,
    ],
    [
      level.waist,
      m(0.142, 0.103, 0.13) * (wide + lerp(0.09, 0.16, f) * stout + 0.06 * p.expecting),
      m(0.108, 0.088, 0.104) + belly * 1.15 * k,
      m(0.096, 0.078, 0.086) * wide,
    ],
    [
      level.chest,
      m(0.17, 0.131, 0.13) * wide * vee,
      m(0.124, 0.112, 0.1) * vee + belly * (0.4 - 0.2 * p.expecting) * k + 0.018 * bust * k,
      m(0.116, 0.096, 0.09) * wide * vee,
    ],
    [level.shoulder, s * 0.985, m(0.098, 0.086, 0.084), m(0.1, 0.086, 0.082)],
    [p.pelvis + 0.955 * T, s * 0.72, m(0.074, 0.064, 0.064), m(0.082, 0.07, 0.066)],
    [p.neckBase + 0.008 * k, neckR * 1.28, neckR * 1.06, neckR * 1.16],
    [p.neckBase + 0.04 * k, neckR * 1.02, neckR, neckR * 1.02],
    [level.throat + 0.06 * p.headHeight, neckR, neckR * 0.98, neckR],
  ];
  const lean = (y: number): number => -0.012 * k * smoothstep(level.waist, p.neckBase, y);
  const trunk = (angle: number, y: number, ease: number): Vec3 => {
    const [a, front, back] = table(rows, y) as [number, number, number];
    const sx = Math.sin(angle);
    const cz = Math.cos(angle);
    let depth = cz >= 0 ? front : back;
    if (cz > 0 && bust > 0) {
      // Two soft masses under the cloth.
      const lobe =
        Math.exp(-(((Math.abs(sx) - 0.48) / 0.3) ** 2)) *
        Math.exp(-(((y - level.chest + 0.012 * k) / (0.052 * k)) ** 2));
      depth += lobe * 0.026 * k * bust;
    }
    const x = (a + ease) * Math.sign(sx) * Math.abs(sx) ** 0.92;
    const z = (depth + ease) * Math.sign(cz) * Math.abs(cz) ** 0.88;
    return [x, y, z + lean(y)];
  };
  const trunkStops: readonly (readonly [number, JointName])[] = [
    [p.pelvis + 0.06 * T, 'hips'],
    [p.pelvis + 0.38 * T, 'spine'],
    [p.pelvis + 0.7 * T, 'chest'],
    [p.neckBase - 0.025 * k, 'chest'],
    [p.neckBase + 0.035 * k, 'neck'],
    [level.throat + 0.05 * p.headHeight, 'head'],
  ];
  const trunkBind = (at: Vec3): Binding => {
    const [x, y] = at;
    const side = x >= 0 ? 'l' : 'r';
    let bind = along(y, trunkStops);
    const arm =
      smoothstep(0.5, 1.02, Math.abs(x) / s) *
      smoothstep(p.pelvis + 0.7 * T, p.pelvis + 0.9 * T, y) *
      (1 - smoothstep(p.neckBase - 0.02 * k, p.neckBase + 0.02 * k, y));
    if (arm > 0)
      bind = blend(
        bind,
        [
          [`clavicle.${side}`, 0.45],
          [`shoulder.${side}`, 0.55],
        ],
        arm * 0.8,
      );
    const leg = 1 - smoothstep(level.crotch - 0.02 * k, p.pelvis + 0.04 * k, y);
    if (leg > 0) {
      const left = smoothstep(-0.05 * k, 0.05 * k, x);
      bind = blend(
        bind,
        [
          ['hip.l', left],
          ['hip.r', 1 - left],
        ],
        leg * 0.62 * smoothstep(0.02 * k, 0.09 * k, Math.abs(x)),
      );
    }
    return bind;
  };
  const strong = (1 + lerp(0.17, 0.07, f) * p.athletic + 0.17 * p.weight) * lerp(1, 0.92, c);
  const armLength = p.upperArm + p.foreArm;
  const armRows: number[][] = [
    [-0.08, 0.03],
    [-0.05, 0.044],
    [-0.012, 0.056],
    [0.05, 0.056],
    [0.14, 0.051],
    [0.24, 0.043],
    [0.285, 0.04],
    [0.34, 0.042],
    [0.43, 0.035],
    [0.545, 0.0275],
  ].map(([x, r]) => [(x! * armLength) / 0.545, r! * k * lerp(1, 0.84, f) * strong]);
  const legLength = skeleton.rest['thigh.l'][1] - skeleton.rest['foot.l'][1];
  const legRows: number[][] = [
    [-0.08, 0.05],
    [-0.03, 0.073],
    [0.03, 0.083],
    [0.09, 0.086],
    [0.18, 0.079],
    [0.31, 0.063],
    [0.4, 0.056],
    [0.47, 0.055],
    [0.54, 0.057],
    [0.66, 0.046],
    [0.76, 0.037],
    [0.815, 0.037],
  ].map(([x, r]) => [
    (x! * legLength) / 0.803,
    // Women's thighs are fuller and their calves slimmer than men's.
    r! *
      k *
      lerp(1, lerp(1.06, 0.9, smoothstep(0.12, 0.5, x!)), f * (1 - c)) *
      (1 + 0.08 * p.athletic * (1 - 0.5 * f) + 0.16 * p.weight) *
      lerp(1, 0.94, c),
  ]);
  const rest = skeleton.rest;
  const limb = (
    joints: readonly [Vec3, Vec3, Vec3],
    radii: number[][],
    start: number,
    across: Vec3,
    stops: readonly (readonly [number, JointName])[],
    calf: number,
  ): LimbForm => {
    const [a, b, e] = joints;
    const first = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
    const second = Math.hypot(e[0] - b[0], e[1] - b[1], e[2] - b[2]);
    const length = first + second;
    const centre = (t: number): Vec3 => {
      // The arm's root bends into the shoulder, so that the deltoid is round.
      if (t < 0 && calf === 0) return [a[0] + t, a[1] + t * 0.22, a[2]];
      const u = t <= first ? t / first : (t - first) / second;
      const [from, to] = t <= first ? [a, b] : [b, e];
      return [lerp(from[0], to[0], u), lerp(from[1], to[1], u), lerp(from[2], to[2], u)];
    };
    return {
      length,
      middle: first,
      start,
      centre,
      radius: (t) => table(radii, t)[0]!,
      point: (angle, t, ease) => {
        const o = centre(t);
        const r = table(radii, t)[0]! + ease;
        const x = Math.sin(angle) * r;
        const over = t < 0 ? smoothstep(0, start, t) : 0;
        const side = over > 0 && calf === 0 ? turned(across, over * 0.8) : across;
        // Calves and buttocks sit behind the bone.
        const behind = calf * Math.exp(-(((t - first * 1.36) / (first * 0.3)) ** 2)) * 0.16 * r;
        const z = Math.cos(angle) * r * 1.02 - behind;
        return [o[0] + side[0] * x, o[1] + side[1] * x, o[2] + side[2] * x + z];
      },
      bind: (t) => along(t, stops),
    };
  };
  const upper = p.upperArm;
  const arm = limb(
    [rest['upperArm.l'], rest['foreArm.l'], rest['hand.l']],
    armRows,
    -0.075 * k,
    [-armDirection[1], armDirection[0], 0],
    [
      [-0.06 * k, 'clavicle.l'],
      [0.002 * k, 'shoulder.l'],
      [0.065 * k, 'upperArm.l'],
      [upper - 0.05 * k, 'upperArm.l'],
      [upper, 'elbow.l'],
      [upper + 0.05 * k, 'foreArm.l'],
      [upper + p.foreArm * 0.35, 'foreArm.l'],
      [upper + p.foreArm * 0.75, 'foreArmTwist.l'],
      [armLength * 0.97, 'foreArmTwist.l'],
      [armLength * 1.03, 'hand.l'],
    ],
    0,
  );
  const thigh = Math.hypot(rest['shin.l'][1] - rest['thigh.l'][1]);
  const leg = limb(
    [rest['thigh.l'], rest['shin.l'], rest['foot.l']],
    legRows,
    -0.07 * k,
    [1, 0, 0],
    [
      [-0.06 * k, 'hips'],
      [0.0, 'hip.l'],
      [0.1 * k, 'thigh.l'],
      [thigh - 0.06 * k, 'thigh.l'],
      [thigh, 'knee.l'],
      [thigh + 0.06 * k, 'shin.l'],
      [legLength * 0.96, 'shin.l'],
      [legLength * 1.02, 'foot.l'],
    ],
    1,
  );
  return { p, level, trunk, trunkBind, arm, leg };
}
