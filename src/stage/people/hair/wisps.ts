import { lerp, type Vec3 } from '../../../base/vectors.ts';
import { place } from '../head/grid.ts';
import { tube } from '../tube.ts';
import type { HairKit } from './kit.ts';

/** How hair falls over the forehead. */
export type Fringe = 'straight' | 'curtain' | 'swept';

/** A fringe: cut straight over the brows, parted like a curtain, or swept to one side (−1 or 1). */
export function fringe(kit: HairKit, kind: Fringe, side = 1, lift = 0.045): void {
  if (kind === 'straight') {
    const n = kit.fine ? 9 : 6;
    for (let i = 0; i < n; i++) {
      const u = (i / (n - 1)) * 2 - 1;
      const end = 1.2 + 0.03 * Math.abs(u) + kit.random.range(-0.025, 0.02);
      strand(kit, [u * 0.5, 0.42], [u * 0.86, end], 0.066, lift, { tip: 0.5, rise: 0.014 });
    }
    return;
  }
  if (kind === 'curtain') {
    for (const s of [-1, 1])
      for (const [i, reach] of [0.62, 0.86, 1.06].entries())
        strand(kit, [s * 0.06, 0.5 - 0.12 * i], [s * reach, 1.2 + 0.14 * i], 0.07, lift, {
          rise: 0.03,
          tip: 0.3,
        });
    return;
  }
  const n = kit.fine ? 6 : 4;
  for (let i = 0; i < n; i++) {
    const u = i / (n - 1);
    strand(kit, [side * 0.7, 0.34 + 0.1 * u], [-side * (0.2 + 0.85 * u), 1.08 + 0.2 * u], 0.064, lift, {
      rise: 0.03,
      tip: 0.12,
    });
  }
}

/** One lock over the scalp between two polar places. */
function strand(
  kit: HairKit,
  from: readonly [number, number],
  to: readonly [number, number],
  radius: number,
  lift: number,
  options: { readonly rise: number; readonly tip?: number },
): void {
  const path: Vec3[] = [];
  for (let k = 0; k <= 5; k++) {
    const w = k / 5;
    // Across first, then down: hair leaves its parting at a right angle.
    path.push(
      kit.scalp(
        lerp(from[0], to[0], w ** 0.8),
        lerp(from[1], to[1], w),
        lift * (1 - 0.35 * w) + options.rise * Math.sin(Math.PI * Math.min(1, w * 1.05)),
      ),
    );
  }
  kit.lock(path, radius * kit.random.range(0.9, 1.12), { tip: options.tip ?? 0.16 });
}

/** Loose locks that frame a face before the ears, down to a height in heads. */
export function framing(kit: HairKit, low = -0.2, radius = 0.048): void {
  for (const s of [-1, 1]) {
    const end = low + kit.random.range(-0.05, 0.05);
    const root = kit.scalp(s * 0.72, 0.85, 0.026);
    const temple = kit.scalp(s * 1.12, 1.34, 0.034);
    kit.lock(
      [
        root,
        kit.scalp(s * 0.98, 1.12, 0.034),
        temple,
        [temple[0] * 1.02, lerp(temple[1], end, 0.5), temple[2] * 0.96],
        [temple[0] * 0.97, end, temple[2] * 1.08],
      ],
      radius * kit.random.range(0.85, 1.15),
      { root: 0.7, tip: 0.14, steps: kit.fine ? 9 : 6, sides: 6 },
    );
  }
}

/** Fine strands that stand off a head of hair, so that its outline is never ruled. */
export function flyaways(kit: HairKit, many: number, lift: number): void {
  const { frame } = kit.head;
  for (let i = 0; i < many; i++) {
    const a = 2 * Math.PI * ((i + kit.random.next() * 0.8) / many);
    // None over the face.
    const p = kit.random.range(0.2, Math.cos(a) < 0 ? 1.4 : Math.cos(a) < 0.5 ? 0.8 : 0.4);
    const reach = kit.random.range(0.03, 0.06);
    const drift = kit.random.range(-0.35, 0.35);
    const shade = kit.random.range(0.85, 1.2);
    const path = [0, 0.5, 1].map((u) =>
      place(frame, kit.scalp(a + drift * u, p + 0.3 * u, lift + reach * u ** 1.4 - 0.012)),
    );
    if (path.some((q) => (q[1] - frame.origin[1]) / frame.scale > kit.rim - 0.06)) continue;
    const radius = kit.random.range(0.006, 0.011) * frame.scale;
    tube(kit.mesh, 'hair', path, [radius * 1.2, radius, radius * 0.3], {
      sides: 4,
      steps: 4,
      open: true,
      colour: () => kit.tint(shade),
      bind: () => [['head', 1]],
    });
  }
}

/**
 * A plait along a path in heads: three strands that cross over each other.
 * @param radius of the whole plait at its root, heads
 * @param bind what a point of it hangs on; the hair's own way when absent
 */
export function plait(
  kit: HairKit,
  path: readonly Vec3[],
  radius: number,
  bind?: (p: Vec3) => ReturnType<HairKit['bind']>,
): void {
  const { frame } = kit.head;
  const knots = kit.fine ? 13 : 8;
  const turns = knots * 0.5;
  for (let k = 0; k < 3; k++) {
    const shade = 0.9 + 0.1 * k;
    const points: Vec3[] = [];
    const n = knots * 2;
    for (let i = 0; i <= n; i++) {
      const u = i / n;
      const x = u * (path.length - 1);
      const j = Math.min(path.length - 2, Math.floor(x));
      const a = path[j] as Vec3;
      const b = path[j + 1] as Vec3;
      const f = x - j;
      const t = 2 * Math.PI * (u * turns + k / 3);
      const thin = radius * (1 - 0.35 * u) * 0.62;
      // Strands run a figure of eight across the plait.
      const dx = b[0] - a[0];
      const dz = b[2] - a[2];
      const flat = Math.hypot(dx, dz) > Math.abs(b[1] - a[1]) ? 0.4 : 1;
      points.push([
        lerp(a[0], b[0], f) + Math.sin(t) * thin * flat,
        lerp(a[1], b[1], f),
        lerp(a[2], b[2], f) + Math.sin(2 * t) * thin * 0.45,
      ]);
    }
    tube(
      kit.mesh,
      'hair',
      points.map((p) => place(frame, p)),
      [0.5, 0.62, 0.6, 0.54, 0.46, 0.34].map((r) => r * radius * frame.scale),
      {
        sides: 6,
        steps: kit.fine ? knots * 3 : knots * 2,
        colour: (u) => kit.tint(shade * (0.88 + 0.14 * Math.sin(u * 12))),
        bind: (_, at) => {
          const p: Vec3 = [
            (at[0] - frame.origin[0]) / frame.scale,
            (at[1] - frame.origin[1]) / frame.scale,
            (at[2] - frame.origin[2]) / frame.scale,
          ];
          return bind ? bind(p) : kit.bind(p);
        },
      },
    );
  }
}
