import type { Rgb } from '../../../base/colour.ts';
import { lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import { along, type Binding, blend } from '../joints.ts';
import type { PuppetMesh, Surface } from '../mesh.ts';
import type { Proportions } from '../proportions.ts';
import type { Skeleton } from '../rig.ts';
import { table } from './form.ts';

/** How a shoe (or a bare foot) is made. */
export interface Last {
  readonly surface: Surface;
  readonly colour: Rgb;
  /** Sole thickness and heel height, metres at full size. */
  readonly sole: number;
  readonly soleColour: Rgb;
  readonly heel: number;
  /** 0 pointed … 1 round box toe. */
  readonly toe: number;
  /** Top of the upper over the floor, in parts of the ankle's height. */
  readonly top: number;
  /** Open instep (a pump): the skin shows. */
  readonly open: boolean;
  /** Wider and longer than the foot, metres. */
  readonly ease: number;
  readonly laces?: Rgb;
}

/** The left foot in a shoe. */
export function foot(mesh: PuppetMesh, skeleton: Skeleton, p: Proportions, last: Last, fine: boolean): void {
  const ankle = skeleton.rest['foot.l'];
  const k = p.k;
  const f = p.foot;
  const heelZ = ankle[2] - f * 0.36 - last.ease;
  const toeZ = ankle[2] + f * 1.1 + last.ease;
  const ballZ = skeleton.rest['toe.l'][2];
  const rise = p.heel;
  const bind = (at: Vec3): Binding => {
    const foot_ = along(at[2], [
      [ballZ - 0.02 * k, 'foot.l'],
      [ballZ + 0.02 * k, 'toe.l'],
    ]);
    return blend(foot_, [['shin.l', 1]], smoothstep(ankle[1] + 0.005 * k, ankle[1] + 0.05 * k, at[1]) * 0.85);
  };
  // Along heel to toe: half width, instep height, sideways shift.
  const rows: number[][] = [
    [0, 0.5, 0.62, 0],
    [0.08, 0.78, 0.9, 0],
    [0.25, 0.86, 1.02, 0],
    [0.42, 0.86, 0.96, 0.02],
    [0.58, 0.98, 0.66, 0.05],
    [0.74, 1.06, 0.5, 0.06],
    [0.9, lerp(0.66, 0.98, last.toe), lerp(0.34, 0.46, last.toe), lerp(0.02, 0.04, last.toe)],
    [1, lerp(0.12, 0.5, last.toe), lerp(0.18, 0.28, last.toe), 0.0],
  ];
  const width = 0.0485 * k * lerp(1.06, 0.94, p.feminine);
  const floorAt = (u: number): number => rise * (1 - smoothstep(0.25, 0.72, u));
  const at = (u: number, a: number, lift: number, out: number): Vec3 => {
    const [w, h, shift] = table(rows, u) as [number, number, number];
    const base = floorAt(u) + last.sole * k;
    const high = Math.max(0.02 * k, (p.ankle - rise) * h * 1.0);
    const c = Math.cos(a);
    const s = Math.sin(a);
    const y = s >= 0 ? base + high * s ** 0.85 : base;
    return [
      ankle[0] + (shift * 0.4 + c * (s < 0 ? 0.96 : 1)) * (w * width + last.ease + out),
      Math.max(0, y + lift),
      lerp(heelZ, toeZ, u),
    ];
  };
  mesh.grid(
    last.surface,
    fine ? 18 : 12,
    fine ? 14 : 9,
    (u, v) => {
      // Rows run from heel to toe; both ends close.
      const end = v < 0.01 || v > 0.99;
      const a = u * 2 * Math.PI;
      const q = at(v, a, 0, 0);
      const point: Vec3 = end
        ? [lerp(q[0], ankle[0], 0.5), lerp(q[1], last.sole * k + floorAt(v) + 0.012 * k, 0.5), q[2]]
        : q;
      const dark = 1 - 0.25 * smoothstep(0.4, -0.2, Math.sin(a));
      return {
        at: point,
        colour: [last.colour[0] * dark, last.colour[1] * dark, last.colour[2] * dark],
        bind: bind(point),
        uv: [a * 0.05, v * f * 1.4],
      };
    },
    { wrap: true },
  );
  if (last.sole > 0) {
    // A welt a little wider than the upper; the heel block under it where it is raised.
    mesh.grid(
      last.surface === 'skin' ? 'skin' : 'resin',
      fine ? 22 : 14,
      3,
      (u, v) => {
        const a = u * 2 * Math.PI;
        const along_ = 0.5 - 0.5 * Math.cos(a);
        const [w, , shift] = table(rows, along_) as [number, number, number];
        const side = Math.sign(Math.sin(a)) * Math.abs(Math.sin(a)) ** 0.32;
        const under = v > 0.6;
        const y =
          v < 0.34
            ? last.sole * k * 1.25 + floorAt(along_)
            : under
              ? floorAt(along_) * (last.heel > 0.03 ? 1 : 0)
              : floorAt(along_) * (last.heel > 0.03 ? 1 : 0);
        const shut = v === 0 || v === 1 ? 0.25 : 1;
        const point: Vec3 = [
          ankle[0] + (side * (w * width + last.ease + 0.003 * k) + shift * 0.4 * width) * shut,
          y,
          lerp(heelZ - 0.003 * k, toeZ + 0.003 * k, shut === 1 ? along_ : lerp(0.5, along_, 0.25)),
        ];
        return { at: point, colour: last.soleColour, bind: bind(point) };
      },
      { wrap: true },
    );
    if (last.heel > 0.03 || rise > 0.01) {
      mesh.grid(
        'resin',
        10,
        3,
        (u, v) => {
          const a = u * 2 * Math.PI;
          const r = lerp(0.011, 0.026, smoothstep(0.2, 1, v)) * k * (last.heel > 0.06 ? 0.8 : 1.15);
          const y = (rise + last.sole * k) * v;
          const shut = v === 0 ? 0.3 : 1;
          const point: Vec3 = [
            ankle[0] + Math.cos(a) * r * shut,
            y,
            heelZ + 0.03 * k + Math.sin(a) * r * shut,
          ];
          return { at: point, colour: last.soleColour, bind: [['foot.l', 1]] };
        },
        { wrap: true },
      );
    }
  }
  if (last.laces) {
    for (let i = 0; i < 4; i++) {
      const z = 0.44 + i * 0.07;
      mesh.grid(
        'weave',
        6,
        2,
        (u, v) => {
          const q = at(
            z + (v - 0.5) * 0.026,
            Math.PI * (0.32 + 0.36 * u),
            0.003 * k + 0.002 * k * Math.sin(v * Math.PI),
            0.001,
          );
          return { at: q, colour: last.laces as Rgb, bind: bind(q) };
        },
        { awayFrom: [ankle[0], 0, ballZ] },
      );
    }
  }
}
