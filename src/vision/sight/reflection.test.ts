import { describe, expect, it } from 'vitest';
import { random } from '../../base/random.ts';
import type { Raster } from '../raster.ts';
import { featuresOf } from './features.ts';
import { findReflection } from './reflection.ts';

const [WIDTH, HEIGHT] = [320, 180];
type Colour = readonly [number, number, number];

/** Firs of many heights on a far bank at the axis, and below it what `under` makes of the same column. */
function lake(axis: number, under: (above: Colour, x: number, y: number) => Colour): Raster {
  const draw = random(3);
  const firs = Array.from({ length: 16 }, (_, i) => ({
    x: (i + draw.next()) / 16,
    top: axis - 0.1 - 0.22 * draw.next(),
  }));
  const above = (x: number, y: number): Colour => {
    if (firs.some((f) => y > f.top && Math.abs(x - f.x) < (y - f.top) * 0.09)) return [52, 74, 40];
    return y > axis - 0.06 ? [130, 140, 80] : [205, 205, 210];
  };
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  for (let j = 0; j < HEIGHT; j++) {
    for (let i = 0; i < WIDTH; i++) {
      const [x, y] = [(i + 0.5) / WIDTH, (j + 0.5) / HEIGHT];
      const c = y < axis ? above(x, y) : under(above(x, 2 * axis - y), x, y);
      data.set([...c, 255], (j * WIDTH + i) * 4);
    }
  }
  return { width: WIDTH, height: HEIGHT, data };
}
const dulled = ([r, g, b]: Colour): Colour => [r * 0.75, g * 0.78, b * 0.82];

describe('a reflection', () => {
  it('is found about the far bank, wherever that is', () => {
    for (const axis of [0.4, 0.5, 0.62]) {
      const found = findReflection(featuresOf(lake(axis, dulled)));
      expect(found.confidence).toBeGreaterThan(0.8);
      expect(Math.abs(found.axis - axis)).toBeLessThan(0.02);
    }
  });

  it('lies under its axis and not above it', () => {
    const { of } = findReflection(featuresOf(lake(0.5, dulled)));
    const mean = (from: number, to: number): number => {
      const rows = of.subarray(from * WIDTH, to * WIDTH);
      return rows.reduce((sum, v) => sum + v, 0) / rows.length;
    };
    expect(mean(96, 140)).toBeGreaterThan(0.4);
    expect(mean(0, 80)).toBeLessThan(0.02);
  });

  it('is none where trees stand before a field, nor of posts that go on', () => {
    const rows = random(8);
    const field = findReflection(featuresOf(lake(0.5, () => [110 + 60 * rows.next(), 150, 70])));
    expect(field.confidence).toBeLessThan(0.1);
    const posts = lake(0.5, (_, x) => (Math.sin(x * 60) > 0.3 ? [50, 40, 30] : [190, 180, 170]));
    for (let i = 0; i < (WIDTH * HEIGHT) / 2; i++)
      posts.data.copyWithin(i * 4, (120 * WIDTH + (i % WIDTH)) * 4, (120 * WIDTH + (i % WIDTH)) * 4 + 4);
    expect(findReflection(featuresOf(posts)).confidence).toBeLessThan(0.1);
  });
});
