import type { Rgb } from '../../../base/colour.ts';
import type { Random } from '../../../base/random.ts';
import { lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import type { Cut } from '../../../catalogue/kit/tailoring.ts';
import type { Form } from '../body/form.ts';
import type { Lattice } from '../cloth/lattice.ts';
import type { Head } from '../head/index.ts';
import type { Binding } from '../joints.ts';
import type { PuppetMesh, Surface } from '../mesh.ts';
import type { Proportions } from '../proportions.ts';
import type { Skeleton } from '../rig.ts';
import { tube } from '../tube.ts';

/** What a piece hides of everything under it. */
export interface Cover {
  readonly trunk?: (angle: number, y: number) => boolean;
  /** Metres from the shoulder or hip. */
  readonly arm?: (s: number) => boolean;
  readonly leg?: (s: number) => boolean;
  readonly hand?: boolean;
  readonly foot?: boolean;
}

/** One piece of a garment ready to be sewn. */
export interface Piece<C extends Cut = Cut> {
  readonly cut: C;
  readonly surface: Surface;
  readonly colour: Rgb;
  /** Distance from the skin that its layer asks for, metres. */
  readonly room: number;
  /** Distance from the skin of the bodice that a skirt is sewn to, metres; absent for skirts by themselves. */
  readonly seam?: number;
  readonly state: readonly string[];
  /** Paints cloth at metres round and along: stripes and checks. */
  readonly pattern: (across: number, along: number) => Rgb;
}

/** Everything that sewing needs to know. */
export interface Tailor {
  readonly mesh: PuppetMesh;
  readonly form: Form;
  readonly p: Proportions;
  readonly skeleton: Skeleton;
  readonly head: Head;
  /** The head is a creature's: hats sit higher on it. */
  readonly perched?: boolean;
  readonly random: Random;
  readonly fine: boolean;
  readonly lattices: Lattice[];
}

/** Is a place under one of these covers? */
export interface Hidden {
  trunk(angle: number, y: number): boolean;
  arm(s: number): boolean;
  leg(s: number): boolean;
}

/** The union of covers. */
export const hiddenBy = (covers: readonly Cover[]): Hidden => ({
  trunk: (angle, y) => covers.some((c) => c.trunk?.(angle, y) ?? false),
  arm: (s) => covers.some((c) => c.arm?.(s) ?? false),
  leg: (s) => covers.some((c) => c.leg?.(s) ?? false),
});

/** Darker by a factor: seams, ribs, linings. */
export const dim = (c: Rgb, by: number): Rgb => [c[0] * by, c[1] * by, c[2] * by];

/** Fold an angle to −π…π, 0 in front. */
export const wrapped = (angle: number): number => {
  const a = angle % (2 * Math.PI);
  return a > Math.PI ? a - 2 * Math.PI : a < -Math.PI ? a + 2 * Math.PI : a;
};

/** A place on the trunk that hangs straight down below the hips instead of following the crotch. */
export const hung = (form: Form, angle: number, y: number, ease: number): Vec3 => {
  const low = Math.max(y, form.level.hip);
  const at = form.trunk(angle, low, ease);
  // Below the hips it has to clear the thighs.
  const under =
    smoothstep(form.level.hip + 0.05 * form.p.k, form.level.hip - 0.03 * form.p.k, y) * 0.012 * form.p.k;
  return [at[0] + Math.sin(angle) * under, y, at[2] + Math.cos(angle) * under];
};

/** A ribbon laid on the trunk along [angle, height] points: straps, plackets, lapels, belts, digits. */
export function strip(
  t: Tailor,
  surface: Surface,
  path: readonly (readonly [number, number])[],
  width: number | readonly number[],
  ease: number,
  thickness: number,
  colour: Rgb,
  steps = 10,
  hidden?: Hidden,
): void {
  const { form } = t;
  const n = path.length - 1;
  const at = (u: number): readonly [number, number] => {
    const x = Math.min(n - 1e-6, Math.max(0, u * n));
    const i = Math.floor(x);
    const [a, b] = [path[i]!, path[i + 1]!];
    return [lerp(a[0], b[0], x - i), lerp(a[1], b[1], x - i)];
  };
  const middle = at(0.5);
  const inside = form.trunk(middle[0], middle[1], -0.08 * form.p.k);
  t.mesh.grid(
    surface,
    4,
    steps,
    (u, v) => {
      const [angle, y] = at(v);
      const ahead = at(Math.min(1, v + 0.02));
      const behind = at(Math.max(0, v - 0.02));
      const p = hung(form, angle, y, ease);
      const radius = Math.hypot(p[0], p[2]) || 0.1;
      const dx = (ahead[0] - behind[0]) * radius;
      const dy = ahead[1] - behind[1];
      const l = Math.hypot(dx, dy) || 1;
      const w =
        typeof width === 'number'
          ? width
          : lerp(
              width[Math.floor(v * (width.length - 1))]!,
              width[Math.min(width.length - 1, Math.floor(v * (width.length - 1)) + 1)]!,
              (v * (width.length - 1)) % 1,
            );
      const off = (u - 0.5) * w;
      const edge = u < 0.01 || u > 0.99 || v < 0.001 || v > 0.999;
      const q = hung(
        form,
        angle + ((-dy / l) * off) / radius,
        y + (dx / l) * off,
        ease + (edge ? -0.003 : thickness),
      );
      return {
        at: q,
        colour: edge ? dim(colour, 0.8) : colour,
        bind: form.trunkBind(q),
        uv: [off, v * l * 8],
      };
    },
    {
      awayFrom: inside,
      ...(hidden ? { skip: (_: number, v: number) => hidden.trunk(...at(v)) } : {}),
    },
  );
}

/** A flat band over the shoulder: lies on the trunk along [angle, height] points and turns with it. */
export function strap(
  t: Tailor,
  surface: Surface,
  path: readonly (readonly [number, number])[],
  width: number,
  ease: number,
  colour: Rgb,
  steps = 24,
): void {
  const { form } = t;
  const points = path.map(([angle, y]) => hung(form, angle, y, ease));
  // Starts upwards in front, so the band's flat side looks out and stays out over the shoulder.
  tube(t.mesh, surface, points, [width / 2], {
    sides: 8,
    steps,
    flat: 0.2,
    colour: (u) => dim(colour, 0.85 + 0.15 * Math.sin(u * 2 * Math.PI)),
    bind: (_, at) => form.trunkBind([at[0] * 0.7, at[1], at[2]]),
  });
}

/** A round button, stud or badge on the trunk. */
export function button(
  t: Tailor,
  surface: Surface,
  angle: number,
  y: number,
  ease: number,
  radius: number,
  colour: Rgb,
): void {
  const { form } = t;
  const c = hung(form, angle, y, ease);
  const o = hung(form, angle, y, ease + 0.01);
  const n: Vec3 = [(o[0] - c[0]) / 0.01, 0, (o[2] - c[2]) / 0.01];
  const side: Vec3 = [n[2], 0, -n[0]];
  t.mesh.grid(
    surface,
    8,
    2,
    (u, v) => {
      const a = u * 2 * Math.PI;
      const r = Math.sin((v * Math.PI) / 2) * radius;
      const h = Math.cos((v * Math.PI) / 2) * radius * 0.45;
      const at: Vec3 = [
        c[0] + side[0] * Math.cos(a) * r + n[0] * h,
        c[1] + Math.sin(a) * r,
        c[2] + side[2] * Math.cos(a) * r + n[2] * h,
      ];
      return { at, colour, bind: form.trunkBind(c) };
    },
    { wrap: true, awayFrom: [c[0] - n[0] * 0.05, c[1], c[2] - n[2] * 0.05] },
  );
}

/** A ring of the limbs' mirror: build the left, repeat it on the right. */
export function bothSides(t: Tailor, left: () => void): void {
  const mark = t.mesh.mark();
  left();
  t.mesh.mirror(mark);
}

/** Binding of something worn on the head. */
export const onHead: Binding = [['head', 1]];
