import { sheet, wheel } from './assemblies.ts';
import type { Outline } from './outlines.ts';
import type { SetKit, Shape } from './set-kit.ts';

/** Pieces that vehicles share: front to +z, wheels on y = 0. Metres. */

/** A side view pushed across the vehicle: outline x is the way forward, y is up; its middle lies on x = 0. */
export const profile = (kit: SetKit, outline: Outline, width: number, bevel = 0.04): Shape =>
  kit.extrude(outline, width, { bevel }).turn(0, -Math.PI / 2, 0);

/** Pairs of wheels as parts 'wheel.fl', 'wheel.br', 'wheel.1l' …, front axle first. */
export function axles(
  kit: SetKit,
  at: readonly number[],
  options: { radius: number; width: number; half: number; rim?: string; spokes?: number; colour?: string },
): void {
  const { radius, width, half, ...look } = options;
  at.forEach((z, i) => {
    const row = i === 0 ? 'f' : i === at.length - 1 ? 'b' : String(i);
    for (const s of [-1, 1])
      kit.part(
        `wheel.${row}${s > 0 ? 'l' : 'r'}`,
        [s * half, radius, z],
        wheel(kit, radius, width, look)
          .scale(s, 1, 1)
          .at(s * half, radius, z),
      );
  });
}

/** A pair of round lamps that face +z (or back where `z` is negative), at ±x. */
export function lampPair(
  kit: SetKit,
  x: number,
  y: number,
  z: number,
  radius: number,
  colour: string,
  strength: number,
): Shape {
  const lamp = kit
    .sphere([radius, radius, radius * 0.4], { segments: 14 })
    .as('glass', { colour })
    .glow(colour, strength);
  return kit.group(lamp.at(-x, y, z), lamp.at(x, y, z));
}

/** A boat's or ship's hull: `half` its half width and `rim` the height of its side at s from −1 (stern) to 1 (bow). */
export function hull(
  kit: SetKit,
  length: number,
  half: (s: number) => number,
  rim: (s: number) => number,
  options: { round?: number; keel?: (s: number) => number; columns?: number; rows?: number } = {},
): Shape {
  const keel = options.keel ?? (() => 0);
  const flank = (side: number): Shape =>
    sheet(
      kit,
      options.columns ?? 18,
      options.rows ?? 5,
      (u, v) => {
        const s = side > 0 ? 1 - 2 * u : -1 + 2 * u;
        return [
          side * half(s) * Math.sin((Math.PI / 2) * v) ** (options.round ?? 0.5),
          keel(s) + (rim(s) - keel(s)) * (1 - Math.cos((Math.PI / 2) * v)),
          (s * length) / 2,
        ];
      },
      0.03,
    );
  return kit.group(flank(1), flank(-1));
}

/** A deck that fills a hull's outline at height 0. */
export const deck = (kit: SetKit, length: number, half: (s: number) => number, thickness = 0.05): Shape =>
  kit
    .extrude(
      [
        ...Array.from({ length: 13 }, (_, i) => [half(-1 + i / 6), -1 + i / 6] as const),
        ...Array.from({ length: 13 }, (_, i) => [-half(1 - i / 6), 1 - i / 6] as const),
      ].map(([x, s]) => [x * 0.97, (s * length * 0.985) / 2] as const),
      thickness,
      { bevel: 0 },
    )
    .turn(Math.PI / 2, 0, 0);
