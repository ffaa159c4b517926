import { describe, expect, it } from 'vitest';
import { random } from '../../../base/random.ts';
import type { Particles } from '../../../catalogue/kit/motion-kit.ts';
import { lasting } from '../curves.ts';
import { type Flight, Specks } from './flight.ts';

const snow: Particles = {
  shape: 'flake',
  count: 60,
  size: [0.006, 0.012],
  colours: ['#ffffff'],
  opacity: 0.8,
  speed: [0.02, 0.15],
  waft: [0.01, 0.4],
};

const flight = (options: Particles, distance = 1e6): Flight => ({
  options,
  box: [0, 0, 1, 1],
  aspect: 16 / 9,
  near: 2,
  far: 20,
  lasting: lasting(4, true),
  distanceAt: () => distance,
  source: () => [0.5, 0.5],
});

describe('what floats in the air of a still', () => {
  it('is not there at the start and comes one by one', () => {
    const specks = new Specks(flight(snow), random(1));
    const seen = (t: number): number =>
      Array.from({ length: specks.count }, (_, i) => specks.at(i, t)).filter((s) => s.alpha > 0.01).length;
    expect(seen(0)).toBe(0);
    expect(seen(0.3)).toBeLessThan(seen(1.5));
    expect(seen(3)).toBe(specks.count);
  });

  it('falls: each flake that does not come round goes down and no faster than the nearest', () => {
    const specks = new Specks(flight(snow), random(1));
    for (let i = 0; i < specks.count; i++) {
      const [a, b] = [specks.at(i, 2), specks.at(i, 2.1)];
      if (Math.abs(b.y - a.y) > 0.5) continue;
      expect(b.y).toBeGreaterThan(a.y - 0.003);
      expect(b.y - a.y).toBeLessThan(0.15 * 1.25 * 0.1 + 0.006);
    }
  });

  it('is the same for the same seed and hidden behind what is nearer', () => {
    const [a, b] = [new Specks(flight(snow), random(5)), new Specks(flight(snow), random(5))];
    expect(a.at(7, 1.3)).toEqual(b.at(7, 1.3));
    const walled = new Specks(flight(snow, 1), random(5));
    const inside = Array.from({ length: 60 }, (_, i) => walled.at(i, 3)).filter(
      (s) => s.x > 0 && s.x < 16 / 9 && s.y > 0 && s.y < 1,
    );
    expect(inside.length).toBeGreaterThan(10);
    for (const s of inside) expect(s.alpha).toBe(0);
  });
});
