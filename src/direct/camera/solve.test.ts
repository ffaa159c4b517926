import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../base/vectors.ts';
import type { Camera } from '../plan.ts';
import type { Extent } from './extent.ts';
import { headsInside, project, solve } from './solve.ts';

const person = (id: string, x: number, z: number, height: number): Extent => ({
  id,
  person: true,
  at: [x, 0, z],
  yaw: 0,
  top: height,
  bottom: 0,
  radius: 0.26,
  eyes: height * 0.91,
  head: height / 5.2,
  stature: height,
});
const bounds: readonly [Vec3, Vec3] = [
  [-50, 0, -50],
  [50, 50, 50],
];
const sizes: readonly Camera['size'][] = [
  'extreme-wide',
  'wide',
  'full',
  'medium-full',
  'medium',
  'medium-close-up',
  'close-up',
];
const framing = { angle: 'level' as const, mm: 50, azimuth: 0, offset: 0, bounds };

describe('solve', () => {
  it('cuts no head and keeps both people of a two-shot in, landscape and portrait', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sizes),
        fc.constantFrom('level' as const, 'high' as const, 'low' as const),
        fc.constantFrom(16 / 9, 9 / 16, 7 / 4),
        fc.double({ min: 1.05, max: 2.1, noNaN: true }),
        fc.double({ min: 1.05, max: 2.1, noNaN: true }),
        fc.double({ min: 0.5, max: 1.2, noNaN: true }),
        fc.double({ min: -0.4, max: 0.4, noNaN: true }),
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        fc.constantFrom(28, 35, 50, 85, 135),
        (size, angle, aspect, a, b, gap, depth, azimuth, mm) => {
          const two = [person('a', -gap / 2, 0, a), person('b', gap / 2, depth, b)];
          const view = solve(two, { ...framing, size, angle, aspect, azimuth, mm });
          expect(headsInside(two, view, aspect, 1)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('frames a person as the size says', () => {
    const one = person('a', 0, 0, 1.75);
    const seen = (size: Camera['size'], height: number) => {
      const view = solve([one], { ...framing, size, aspect: 16 / 9 });
      return project(view, 16 / 9, [0, height, 0]).y;
    };
    // A close-up ends at the shoulders, a medium shot at the waist, a full shot shows the shoes.
    expect(seen('close-up', 1.2)).toBeLessThan(-1);
    expect(seen('close-up', 1.45)).toBeGreaterThan(-1);
    expect(seen('medium', 0.95)).toBeGreaterThan(-1);
    expect(seen('medium', 0.4)).toBeLessThan(-1);
    expect(seen('full', 0)).toBeGreaterThan(-1);
    for (const size of sizes) expect(seen(size, 1.75)).toBeLessThan(0.99);
  });

  it('every size is nearer than the one before', () => {
    const one = person('a', 0, 0, 1.75);
    const spans = sizes.map((size) => solve([one], { ...framing, size, aspect: 16 / 9 }).span);
    for (let i = 1; i < spans.length; i++) expect(spans[i]!).toBeLessThan(spans[i - 1]!);
  });

  it('keeps the lens above the floor', () => {
    for (const angle of ['low', 'worm-eye'] as const) {
      expect(
        solve([person('a', 0, 0, 1.75)], { ...framing, size: 'full', angle, aspect: 16 / 9 }).position[1],
      ).toBeGreaterThan(0.1);
    }
  });

  it('a longer lens stands farther away and frames the same', () => {
    const one = [person('a', 0, 0, 1.75)];
    const short = solve(one, { ...framing, mm: 35, size: 'medium', aspect: 16 / 9 });
    const long = solve(one, { ...framing, mm: 85, size: 'medium', aspect: 16 / 9 });
    expect(long.distance / short.distance).toBeCloseTo(85 / 35, 5);
    expect(long.span).toBeCloseTo(short.span, 5);
  });
});
