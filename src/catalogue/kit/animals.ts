import type { Vec3 } from '../../base/vectors.ts';
import type { SetKit, Shape } from './set-kit.ts';

/**
 * Bodies that several animals share, as felt and resin toys: named parts that stage/ moves ('body', 'head',
 * 'jaw', 'tail', 'leg.fl' …, 'wing.l' …), facing +z, feet on y = 0, pivots in the joints. `.l` is the animal's
 * own left (+x).
 */

/** Soft eyes with a glint, at ±x. */
export function eyes(kit: SetKit, at: Vec3, radius: number, colour = '#17120f'): void {
  for (const [name, s] of [['eye.l', 1], ['eye.r', -1]] as const) {
    const p: Vec3 = [at[0] * s, at[1], at[2]];
    kit.part(name, p, kit.sphere(radius, { segments: 12 }).at(...p).as('ceramic', { colour, roughness: 0.08, vary: 0 }), kit.sphere(radius * 0.28, { segments: 6 }).at(p[0] + radius * 0.25, p[1] + radius * 0.45, p[2] + radius * 0.75).as('ceramic', { colour: '#ffffff' }).glow('#ffffff', 0.3));
  }
}

/** What makes one four-footed animal differ from another; lengths in metres. */
export interface Quadruped {
  readonly coat: string;
  readonly belly?: string;
  readonly dark?: string;
  readonly material?: string;
  /** Shoulder height, and length from chest to rump. */
  readonly height: number;
  readonly length: number;
  /** Radius of the chest and of the hips, as [across, up]. */
  readonly chest: readonly [number, number];
  readonly hips: readonly [number, number];
  /** Leg length to the belly and radius at top and foot. */
  readonly leg: readonly [number, number, number];
  /** How far the head's middle stands before and above the shoulders. */
  readonly neck: readonly [number, number];
  readonly neckRadius: number;
  readonly head: Vec3;
  /** Muzzle: length, radius, how low on the head (share of its height). */
  readonly muzzle: readonly [number, number, number];
  readonly ears: 'point' | 'flop' | 'round' | 'long' | 'none';
  readonly earSize: number;
  readonly tail: readonly Vec3[];
  readonly tailRadius: readonly number[];
  readonly eye: number;
  readonly nose?: string;
  readonly hoof?: string;
}

/** A four-footed animal. Returns where its head is. */
export function quadruped(kit: SetKit, q: Quadruped): Vec3 {
  const fur = { colour: q.coat, vary: 0.03 };
  const material = q.material ?? 'felt';
  const belly = { colour: q.belly ?? q.coat, vary: 0.03 };
  const [zf, zb] = [q.length / 2, -q.length / 2];
  const y = q.height - q.chest[1];
  const yb = q.height - q.hips[1] * 1.05;
  const barrel = (grow: number): Shape => {
    const n = 7;
    const rows = Array.from({ length: n }, (_, i) => {
      const u = i / (n - 1);
      return [0, yb + (y - yb) * u, zb + (zf - zb) * u] as const;
    });
    const radii = rows.map((_, i) => {
      const u = i / (n - 1);
      return (q.hips[1] * (1 - u) + q.chest[1] * u) * (1 - 0.14 * Math.sin(Math.PI * u)) * grow;
    });
    return kit.tube(rows, radii, { sides: 18, steps: 14 }).scale((q.chest[0] + q.hips[0]) / (q.chest[1] + q.hips[1]), 1, 1);
  };
  kit.part('body', [0, y, 0],
    barrel(1).as(material, fur),
    kit.sphere([q.chest[0], q.chest[1], q.chest[1] * 0.95], { segments: 18 }).at(0, y, zf).as(material, fur),
    kit.sphere([q.hips[0], q.hips[1], q.hips[1]], { segments: 18 }).at(0, yb, zb).as(material, fur),
    kit.sphere([q.chest[0] * 0.72, q.chest[1] * 0.6, q.length * 0.5], { segments: 16 }).at(0, y - q.chest[1] * 0.44, 0).as(material, belly),
  );
  const root: Vec3 = [0, y + q.chest[1] * 0.45, zf];
  const head: Vec3 = [0, q.height + q.neck[1], zf + q.neck[0]];
  const middle: Vec3 = [0, (root[1] + head[1]) / 2 - q.neck[1] * 0.02, (root[2] + head[2]) / 2 + q.neck[0] * 0.12];
  kit.part('body', [0, y, 0], kit.tube([[0, y, zf - q.chest[1] * 0.5], root, middle, head], [q.chest[1] * 0.85, q.neckRadius * 1.35, q.neckRadius * 1.05, q.neckRadius * 0.9], { sides: 16, steps: 12 }).as(material, fur));
  const [hw, hh, hd] = q.head;
  const my = head[1] - hh * q.muzzle[2];
  const tip = head[2] + hd * 0.55 + q.muzzle[0];
  const pivot: Vec3 = [0, head[1] - hh * 0.4, head[2] - hd * 0.4];
  kit.part('head', pivot,
    kit.sphere([hw, hh, hd], { segments: 22 }).at(...head).as(material, fur),
    kit.tube([[0, my + hh * 0.12, head[2]], [0, my, head[2] + hd * 0.7], [0, my - q.muzzle[1] * 0.08, tip - q.muzzle[1] * 0.5]], [q.muzzle[1] * 1.35, q.muzzle[1] * 1.05, q.muzzle[1] * 0.82], { sides: 14, steps: 6 }).as(material, belly),
    kit.sphere([q.muzzle[1] * 0.84, q.muzzle[1] * 0.78, q.muzzle[1] * 0.8], { segments: 14 }).at(0, my - q.muzzle[1] * 0.1, tip - q.muzzle[1] * 0.5).as(material, belly),
    kit.sphere([q.muzzle[1] * 0.42, q.muzzle[1] * 0.3, q.muzzle[1] * 0.3], { segments: 12 }).at(0, my + q.muzzle[1] * 0.3, tip + q.muzzle[1] * 0.12).as('ceramic', { colour: q.nose ?? '#241c1a', roughness: 0.25 }),
  );
  kit.part('jaw', [0, my - q.muzzle[1] * 0.45, head[2] + hd * 0.3], kit.tube([[0, my - q.muzzle[1] * 0.5, head[2] + hd * 0.35], [0, my - q.muzzle[1] * 0.72, tip - q.muzzle[1] * 0.7]], [q.muzzle[1] * 0.7, q.muzzle[1] * 0.5], { sides: 12 }).as(material, belly));
  eyes(kit, [hw * 0.5, head[1] + hh * 0.2, head[2] + hd * 0.84], q.eye);
  for (const [name, s] of [['ear.l', 1], ['ear.r', -1]] as const) {
    const e = q.earSize;
    const at: Vec3 = [s * hw * 0.62, head[1] + hh * 0.72, head[2] - hd * 0.12];
    const inner = { colour: q.dark ?? '#d8a898' };
    if (q.ears === 'point') kit.part(name, at, kit.cylinder(e * 0.42, e, { top: 0.002, sides: 12, bevel: 0 }).scale(1, 1, 0.5).at(0, e * 0.4, 0).turn(-0.1, 0, -s * 0.25).at(...at).as(material, fur), kit.cylinder(e * 0.28, e * 0.75, { top: 0.002, sides: 10, bevel: 0 }).scale(1, 1, 0.3).at(0, e * 0.34, e * 0.12).turn(-0.1, 0, -s * 0.25).at(...at).as(material, inner));
    if (q.ears === 'round') kit.part(name, at, kit.sphere([e * 0.55, e * 0.55, e * 0.22], { segments: 14 }).at(at[0], at[1] + e * 0.2, at[2]).as(material, fur), kit.sphere([e * 0.36, e * 0.36, e * 0.12], { segments: 12 }).at(at[0], at[1] + e * 0.2, at[2] + e * 0.16).as(material, inner));
    if (q.ears === 'flop') kit.part(name, at, kit.tube([at, [at[0] + s * e * 0.35, at[1] - e * 0.05, at[2]], [at[0] + s * e * 0.5, at[1] - e * 0.6, at[2] + e * 0.1], [at[0] + s * e * 0.42, at[1] - e * 1.05, at[2] + e * 0.14]], [e * 0.16, e * 0.24, e * 0.3, e * 0.2], { sides: 10, steps: 10 }).as(material, { colour: q.dark ?? q.coat }));
    if (q.ears === 'long') kit.part(name, at, kit.tube([[at[0] * 0.7, at[1] - e * 0.05, at[2]], [at[0] * 0.9, at[1] + e * 0.5, at[2] - e * 0.05], [at[0] * 1.15, at[1] + e, at[2] - e * 0.12]], [e * 0.1, e * 0.16, e * 0.05], { sides: 10, steps: 10 }).as(material, fur));
  }
  const tailRoot: Vec3 = [0, yb + q.hips[1] * 0.5, zb - q.hips[1] * 0.85];
  kit.part('tail', tailRoot, kit.tube([[0, tailRoot[1] - 0.01, tailRoot[2] + q.hips[1] * 0.3], ...q.tail.map((p) => [p[0], tailRoot[1] + p[1], tailRoot[2] + p[2]] as const)], q.tailRadius, { sides: 12, steps: 14 }).as(material, fur));
  const [length, top, foot] = q.leg;
  for (const [name, x, z, back] of [['leg.fl', 1, zf * 0.92, 0], ['leg.fr', -1, zf * 0.92, 0], ['leg.bl', 1, zb * 0.95, 1], ['leg.br', -1, zb * 0.95, 1]] as const) {
    const px = x * (back ? q.hips[0] : q.chest[0]) * 0.62;
    const hip: Vec3 = [px, length, z];
    const bend = back ? -0.12 * length : 0.03 * length;
    kit.part(name, [px, length * 1.05, z],
      kit.tube([[px, length * 1.15, z], [px, length * 0.6, z + (back ? 0.06 * length : 0)], [px, length * 0.3, z + bend], [px, foot * 0.7, z]], [top * 1.25, top, foot * 0.9, foot * 0.85], { sides: 12, steps: 10 }).as(material, fur),
      q.hoof
        ? kit.cylinder(foot * 1.15, foot * 1.3, { top: foot * 0.95, sides: 12, bevel: 0.004 }).at(px, foot * 0.65, z + foot * 0.2).as('rubber', { colour: q.hoof })
        : kit.sphere([foot * 1.12, foot * 0.72, foot * 1.4], { segments: 14 }).at(px, foot * 0.7, z + foot * 0.5).as(material, belly),
      kit.sphere([top * 1.35, top * 1.7, top * 1.7], { segments: 14 }).at(hip[0], hip[1] * 1.12, hip[2]).as(material, fur),
    );
  }
  return head;
}

/** What makes one bird differ from another; lengths in metres. */
export interface Bird {
  readonly coat: string;
  readonly belly: string;
  readonly wing: string;
  readonly beak: string;
  /** Body length. */
  readonly size: number;
  readonly plump: number;
  readonly neck: number;
  readonly head: number;
  readonly beakLength: number;
  readonly legs: number;
  readonly span: number;
  readonly tail: number;
  readonly eye?: string;
  readonly upright?: boolean;
  readonly flying?: boolean;
}

/** A bird, wings folded, or spread when it flies. Returns where its head is. */
export function bird(kit: SetKit, b: Bird): Vec3 {
  const s = b.size;
  const y = b.legs + s * 0.3 * b.plump + (b.upright ? s * 0.14 : 0);
  const tilt = b.upright ? -0.9 : b.flying ? 0 : -0.35;
  kit.part('body', [0, y, 0],
    kit.sphere([s * 0.28 * b.plump, s * 0.29 * b.plump, s * 0.5], { segments: 20 }).turn(tilt, 0, 0).at(0, y, 0).as('felt', { colour: b.coat, vary: 0.02 }),
    kit.sphere([s * 0.245 * b.plump, s * 0.25 * b.plump, s * 0.42], { segments: 18 }).turn(tilt, 0, 0).at(0, y - s * 0.06, s * 0.05).as('felt', { colour: b.belly, vary: 0.02 }),
  );
  const head: Vec3 = [0, y + s * (b.upright ? 0.48 : 0.26) + b.neck, s * (b.upright ? 0.2 : 0.42) + b.neck * 0.3];
  const r = b.head;
  kit.part('head', [0, head[1] - r, head[2] - r * 0.4],
    kit.tube([[0, y + s * 0.1, s * 0.2], [0, (y + head[1]) / 2 + s * 0.05, (s * 0.28 + head[2]) / 2], head], [s * 0.18 * b.plump, r * 0.85, r * 0.8], { sides: 14, steps: 8 }).as('felt', { colour: b.coat }),
    kit.sphere(r, { segments: 18 }).at(...head).as('felt', { colour: b.coat }),
    kit.cylinder(r * 0.38, b.beakLength, { top: 0.002, sides: 10, bevel: 0 }).scale(1, 1, 0.8).turn(Math.PI / 2 + 0.1, 0, 0).at(0, head[1] - r * 0.12, head[2] + r * 0.75 + b.beakLength / 2).as('plastic', { colour: b.beak, roughness: 0.3 }),
  );
  kit.part('jaw', [0, head[1] - r * 0.3, head[2] + r * 0.6], kit.cylinder(r * 0.26, b.beakLength * 0.8, { top: 0.002, sides: 8, bevel: 0 }).turn(Math.PI / 2 + 0.25, 0, 0).at(0, head[1] - r * 0.36, head[2] + r * 0.72 + b.beakLength * 0.36).as('plastic', { colour: b.beak, roughness: 0.3 }));
  eyes(kit, b.upright ? [r * 0.4, head[1] + r * 0.15, head[2] + r * 0.86] : [r * 0.62, head[1] + r * 0.22, head[2] + r * 0.66], r * 0.19, b.eye);
  for (const [name, x] of [['wing.l', 1], ['wing.r', -1]] as const) {
    const root: Vec3 = [x * s * 0.25 * b.plump, y + s * 0.14, s * 0.12];
    const feather = (k: number, n: number): Shape => {
      const u = k / (n - 1);
      const length = b.flying ? s * (0.55 - 0.2 * u) : s * (0.8 - 0.3 * u);
      const blade = kit.sphere([s * 0.06, s * 0.018, length / 2], { segments: 10 }).at(0, 0, -length / 2);
      return b.flying
        ? blade.turn(0, x * (-0.15 + u * 0.5) * -1, 0).at(root[0] + x * (b.span / 2 - s * 0.25) * u, root[1] + s * 0.12 * Math.sin(u * 2.2), s * 0.16 - s * 0.08 * u)
        : blade.turn(tilt * 0.7 - 0.1 * u, 0, 0).at(root[0] + x * s * 0.035 * (1 - u), root[1] - s * 0.16 * u + s * 0.04, root[2] + s * 0.1);
    };
    const n = b.flying ? 13 : 6;
    const arm = b.flying ? [kit.tube([root, [x * b.span * 0.25, root[1] + s * 0.12, s * 0.2], [x * b.span * 0.5, root[1] + s * 0.08, s * 0.04]], [s * 0.07, s * 0.05, s * 0.015], { sides: 8, steps: 8 }).as('felt', { colour: b.wing })] : [kit.sphere([s * 0.07, s * 0.2, s * 0.33], { segments: 14 }).turn(tilt, 0, 0).at(root[0], root[1] - s * 0.06, root[2] - s * 0.08).as('felt', { colour: b.wing })];
    kit.part(name, root, ...arm, ...Array.from({ length: n }, (_, k) => feather(k, n).as('felt', { colour: b.wing, vary: 0.12 })));
  }
  kit.part('tail', [0, y - s * 0.1, -s * 0.4], ...[-1, 0, 1].map((k) => kit.sphere([s * 0.07, s * 0.02, b.tail / 2], { segments: 10 }).at(0, 0, -b.tail / 2).turn(tilt * 0.6, k * 0.2, 0).at(0, y - (b.upright ? s * 0.36 : s * 0.12), b.upright ? -s * 0.2 : -s * 0.38).as('felt', { colour: b.wing, vary: 0.1 })));
  for (const [name, x] of [['leg.l', 1], ['leg.r', -1]] as const) {
    const px = x * s * 0.12;
    kit.part(name, [px, b.legs, 0],
      kit.tube([[px, b.legs + s * 0.06, 0], [px, b.legs * 0.5, s * 0.02], [px, 0.006, 0]], s * 0.022, { sides: 6, steps: 5 }).as('plastic', { colour: b.beak }),
      ...[-0.5, 0, 0.5].map((k) => kit.tube([[px, s * 0.015, 0], [px + s * 0.12 * Math.sin(k), s * 0.012, s * 0.12 * Math.cos(k)]], [s * 0.02, s * 0.008], { sides: 5 }).as('plastic', { colour: b.beak })),
    );
  }
  return head;
}

/** What makes one fish differ from another; lengths in metres. */
export interface Fish {
  readonly back: string;
  readonly belly: string;
  readonly length: number;
  /** Height and width as shares of the length. */
  readonly tall: number;
  readonly wide: number;
  readonly fin: string;
  /** Dorsal fin height as a share of the length. */
  readonly dorsal: number;
  readonly stripes?: string;
  readonly flukes?: boolean;
  readonly material?: string;
}

/** A fish or whale, its middle at height `y`. */
export function fish(kit: SetKit, f: Fish, y: number): void {
  const l = f.length;
  const m = f.material ?? 'plastic';
  const outer = { colour: f.back, roughness: 0.35, vary: 0.02 };
  const profile = (u: number): number => Math.sin(Math.PI * Math.min(1, u ** 0.62)) ** 0.75 * (1 - 0.25 * u);
  const half = (from: number, to: number, colour: string, dy: number, grow: number): Shape => {
    const n = 12;
    const path = Array.from({ length: n }, (_, i) => [0, dy, l * (0.5 - (from + ((to - from) * i) / (n - 1)))] as const);
    const radii = path.map((_, i) => Math.max(0.02, profile(from + ((to - from) * i) / (n - 1))) * 0.5 * l * f.tall * grow);
    return kit.tube(path, radii, { sides: 18, steps: 18 }).scale(f.wide / f.tall, 1, 1).as(m, { ...outer, colour });
  };
  const fin = (points: readonly (readonly [number, number])[]): Shape => kit.extrude(points, l * 0.02, { bevel: l * 0.006 }).as(m, { ...outer, colour: f.fin });
  kit.part('body', [0, y, 0],
    half(0.005, 0.8, f.back, y, 1),
    half(0.03, 0.74, f.belly, y - l * f.tall * 0.06, 0.93),
    fin([[l * 0.14, 0], [-l * 0.16, 0], [-l * 0.12, l * f.dorsal], [-l * 0.03, l * f.dorsal * 0.75]]).turn(0, -Math.PI / 2, 0).at(0, y + l * f.tall * 0.4, 0),
    ...(f.stripes ? [0.2, 0.42, 0.62].map((u) => kit.lathe([[profile(u - 0.03) * 0.505 * l * f.tall, -l * 0.03], [profile(u) * 0.51 * l * f.tall, 0], [profile(u + 0.03) * 0.505 * l * f.tall, l * 0.03]], { sides: 20 }).turn(-Math.PI / 2, 0, 0).scale((f.wide / f.tall) * 1.02, 1.02, 1).at(0, y, l * (0.5 - u)).as(m, { colour: f.stripes! })) : []),
  );
  const fluke = fin([[l * 0.04, -l * 0.02], [l * 0.04, l * 0.02], [-l * 0.14, l * 0.19], [-l * 0.18, l * 0.17], [-l * 0.09, 0], [-l * 0.18, -l * 0.17], [-l * 0.14, -l * 0.19]]).turn(0, -Math.PI / 2, 0);
  kit.part('tail', [0, y, -l * 0.28],
    kit.tube([[0, y, -l * 0.27], [0, y, -l * 0.36], [0, y, -l * 0.41]], [profile(0.77) * 0.5 * l * f.tall, l * f.tall * 0.1, l * f.tall * 0.08], { sides: 12, steps: 6 }).scale(f.wide / f.tall, 1, 1).as(m, outer),
    (f.flukes ? fluke.turn(0, 0, Math.PI / 2) : fluke).at(0, y, -l * 0.38),
  );
  for (const [name, s] of [['fin.l', 1], ['fin.r', -1]] as const) kit.part(name, [s * l * f.wide * 0.42, y - l * f.tall * 0.12, l * 0.16], fin([[l * 0.05, 0], [-l * 0.04, 0], [-l * 0.12, l * 0.15], [-l * 0.06, l * 0.17]]).turn(0, -Math.PI / 2, 0).turn(0, 0, -s * 2).at(s * l * f.wide * 0.4, y - l * f.tall * 0.14, l * 0.16));
  kit.part('jaw', [0, y - l * f.tall * 0.08, l * 0.4], kit.sphere([l * f.wide * 0.2, l * f.tall * 0.05, l * 0.05], { segments: 10 }).at(0, y - l * f.tall * 0.1, l * 0.445).as(m, { ...outer, colour: f.fin }));
  for (const [name, s] of [['eye.l', 1], ['eye.r', -1]] as const) {
    const p: Vec3 = [s * profile(0.16) * 0.48 * l * f.wide, y + l * f.tall * 0.12, l * 0.35];
    kit.part(name, p, kit.sphere(l * f.tall * 0.085, { segments: 12 }).at(...p).as('ceramic', { colour: '#f4f0e4', roughness: 0.1 }), kit.sphere(l * f.tall * 0.06, { segments: 10 }).at(p[0] + s * l * f.tall * 0.04, p[1], p[2] + l * f.tall * 0.025).as('ceramic', { colour: '#141210', roughness: 0.05 }));
  }
}
