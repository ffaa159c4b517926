import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from '../../base/random.ts';
import type { Field, Raster } from '../raster.ts';
import { see } from './index.ts';
import type { RegionKind, Sight } from './sight.ts';

type Colour = readonly [number, number, number];
type Paint = (x: number, y: number, noise: () => number) => Colour;

/** A picture painted pixel by pixel; x and y are shares of its size. */
function paint(width: number, height: number, at: Paint): Raster {
  const draw = random(5);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      data.set([...at((x + 0.5) / width, (y + 0.5) / height, draw.next), 255], (y * width + x) * 4);
    }
  }
  return { width, height, data };
}
const mirrored = ({ width, height, data }: Raster): Raster => {
  const out = new Uint8ClampedArray(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + width - 1 - x) * 4;
      out.set(data.subarray(from, from + 4), (y * width + x) * 4);
    }
  }
  return { width, height, data: out };
};
const mix = (a: Colour, b: Colour, t: number): Colour =>
  [0, 1, 2].map((c) => a[c]! + (b[c]! - a[c]!) * t) as never;
const shade = ([r, g, b]: Colour, k: number): Colour => [r * k, g * k, b * k];

const blueSky = (y: number): Colour => mix([70, 120, 200], [190, 215, 240], y / 0.5);
/** Streaks that lie level: the same for all x but for slow waves. */
const ripple = (x: number, y: number): number => 0.85 + 0.15 * Math.sin(y * 190 + Math.sin(x * 9) * 2);

const sea: Paint = (x, y) => (y < 0.45 ? blueSky(y) : shade([60, 110, 165], ripple(x, y)));
const meadow: Paint = (_, y, noise) => (y < 0.5 ? blueSky(y) : shade([90, 140, 50], 0.55 + 0.6 * noise()));
const sunset: Paint = (x, y) =>
  y < 0.5 ? mix([120, 70, 110], [250, 170, 80], y / 0.5) : shade([130, 90, 80], ripple(x, y));
const night: Paint = (x, y) => {
  for (const [u, v] of [
    [0.2, 0.6],
    [0.4, 0.55],
    [0.7, 0.62],
    [0.85, 0.58],
  ] as const) {
    if (Math.hypot(x - u, (y - v) * 0.56) < 0.012) return [255, 225, 150];
  }
  return y < 0.5 ? [14, 18, 34] : [26, 24, 26];
};
const wood: Paint = (x, y) => shade([130, 80, 45], 0.9 + 0.1 * Math.sin(y * 300 + x * 10));
const product: Paint = (x, y) =>
  Math.hypot((x - 0.5) / 0.12, (y - 0.55) / 0.28) < 1
    ? [190, 30, 35]
    : y < 0.66
      ? [205, 203, 200]
      : wood(x, y, () => 0);
const fire: Paint = (x, y, noise) => {
  const d = Math.hypot((x - 0.5) / 0.1, (y - 0.55) / 0.25);
  if (d < 0.5) return [255, 225, 110];
  return d < 1 ? [245, 140, 30] : shade([34, 26, 20], 0.6 + 0.6 * noise());
};

const of = (sight: Sight, kind: RegionKind) => sight.regions.find((r) => r.kind === kind);
/** Mean of a field over a box in shares. */
function mean(
  { width, height, data }: { width: number; height: number; data: ArrayLike<number> },
  box: number[],
) {
  let sum = 0;
  let n = 0;
  for (let y = Math.floor(box[1]! * height); y < box[3]! * height; y++) {
    for (let x = Math.floor(box[0]! * width); x < box[2]! * width; x++) {
      sum += data[y * width + x]!;
      n++;
    }
  }
  return sum / n;
}

describe('see', () => {
  it('parts sea from sky at the horizon', () => {
    const sight = see(paint(240, 135, sea));
    expect(sight.horizon.y).toBeCloseTo(0.45, 1);
    expect(sight.horizon.confidence).toBeGreaterThan(0.5);
    expect(of(sight, 'sky')!.confidence).toBeGreaterThan(0.5);
    expect(of(sight, 'water')!.confidence).toBeGreaterThan(0.5);
    expect(mean(of(sight, 'sky')!.mask, [0, 0, 1, 0.42])).toBeGreaterThan(235);
    expect(mean(of(sight, 'water')!.mask, [0, 0.5, 1, 1])).toBeGreaterThan(220);
    expect(mean(of(sight, 'water')!.mask, [0, 0, 1, 0.42])).toBeLessThan(10);
    expect(of(sight, 'water')!.name).toMatch(/blue water/);
    expect(of(sight, 'foliage')).toBeUndefined();
  });

  it('sees the warm sky of a sunset, and its light', () => {
    const sight = see(paint(240, 135, sunset));
    expect(of(sight, 'sky')!.confidence).toBeGreaterThan(0.35);
    expect(sight.light.warmth).toBeGreaterThan(0.3);
    expect(['golden', 'dusk']).toContain(sight.light.time);
  });

  it('sees a meadow as grass and no water', () => {
    const sight = see(paint(240, 135, meadow));
    const grass = of(sight, 'foliage')!;
    expect(grass.name).toMatch(/grass/);
    expect(grass.share).toBeGreaterThan(0.4);
    expect(grass.confidence).toBeGreaterThan(0.5);
    expect(of(sight, 'water')?.confidence ?? 0).toBeLessThan(0.35);
  });

  it('sees lamps at night', () => {
    const sight = see(paint(240, 135, night));
    const lights = of(sight, 'light')!;
    expect(lights.confidence).toBeGreaterThan(0.35);
    expect(lights.share).toBeLessThan(0.02);
    expect(mean(lights.mask, [0.19, 0.59, 0.21, 0.61])).toBeGreaterThan(150);
    expect(sight.light.time).toBe('night');
  });

  it('sees a fire, and neither sky nor foliage in it', () => {
    const sight = see(paint(240, 135, fire));
    expect(of(sight, 'fire')!.confidence).toBeGreaterThan(0.4);
    expect(mean(of(sight, 'fire')!.mask, [0.45, 0.45, 0.55, 0.65])).toBeGreaterThan(200);
    expect(of(sight, 'sky')?.confidence ?? 0).toBeLessThan(0.35);
  });

  it('does not take a wall behind a product for a sky, nor a table for water', () => {
    const sight = see(paint(240, 135, product));
    expect(of(sight, 'sky')?.confidence ?? 0).toBeLessThan(0.5);
    expect(of(sight, 'water')?.confidence ?? 0).toBeLessThan(0.35);
  });

  it('keeps a guess of what a brief may name, where it could be', () => {
    for (const kind of ['water', 'ground'] as const) {
      const guess = of(see(paint(320, 180, product)), kind)!;
      expect(guess.confidence).toBeGreaterThanOrEqual(0.12);
      expect(guess.confidence).toBeLessThan(0.45);
      expect(guess.box[1]).toBeGreaterThan(0.25);
    }
    const bottle = of(see(paint(320, 180, product)), 'water')!.mask;
    expect(mean(bottle, [0.45, 0.4, 0.55, 0.7])).toBeLessThan(30);
    // What is surely found is not guessed as well.
    expect(see(paint(320, 180, sea)).regions.filter((r) => r.kind === 'water')).toHaveLength(1);
  });

  it('puts the sky farthest and the ground nearer from the horizon down', () => {
    const { depth } = see(paint(240, 135, sea));
    const rows = [0.2, 0.5, 0.65, 0.8, 0.95].map((y) => mean(depth, [0.1, y - 0.02, 0.9, y + 0.02]));
    expect(rows[0]).toBeLessThan(0.02);
    for (let i = 1; i < rows.length; i++) expect(rows[i]).toBeGreaterThan(rows[i - 1]! + 0.03);
  });

  it('finds where the rails meet', () => {
    const rails: Paint = (x, y) => {
      if (y < 0.4) return [170, 190, 215];
      const lane = (x - 0.5) / (y - 0.4);
      return Math.abs(lane % 0.5) < 0.08 ? [60, 60, 64] : [150, 145, 140];
    };
    const { vanishing } = see(paint(240, 135, rails));
    expect(vanishing!.at[0]).toBeCloseTo(0.5, 1);
    expect(vanishing!.at[1]).toBeCloseTo(0.4, 1);
  });

  it('sees from which side the light comes', () => {
    const lit: Paint = (x, y) => (y < 0.1 ? [90, 90, 90] : [250 - 200 * x, 240 - 200 * x, 230 - 200 * x]);
    expect(see(paint(160, 90, lit)).light.from[0]).toBeLessThan(-0.4);
    expect(see(mirrored(paint(160, 90, lit))).light.from[0]).toBeGreaterThan(0.4);
  });

  it('gives a mirrored picture mirrored regions', () => {
    const lopsided: Paint = (x, y, noise) =>
      y > 0.3 && x < 0.3 + 0.05 * Math.sin(y * 30)
        ? shade([60, 110, 45], 0.5 + 0.7 * noise())
        : sea(x, y, noise);
    const image = paint(240, 135, lopsided);
    const left = see(image);
    const right = see(mirrored(image));
    for (const kind of ['sky', 'water', 'foliage'] as const) {
      const a = of(left, kind)!;
      const b = of(right, kind)!;
      expect(Math.abs(a.share - b.share)).toBeLessThan(0.04);
      expect(Math.abs(a.box[0] - (1 - b.box[2]))).toBeLessThan(0.06);
    }
    expect(of(left, 'foliage')!.name).toMatch(/on the left|at the lower left/);
    expect(of(right, 'foliage')!.name).toMatch(/on the right|at the lower right/);
  });

  it('keeps its own laws for any picture', { timeout: 60_000 }, () => {
    const side = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: 64 }));
    const paints: Paint[] = [
      sea,
      meadow,
      night,
      product,
      fire,
      (_, __, noise) => [noise() * 255, noise() * 255, noise() * 255],
      () => [128, 128, 128],
      // Flat areas with one sharp edge, as posters have them.
      (u, v) => (u + 0.4 * v > 0.6 ? [240, 180, 60] : [10, 90, 96]),
    ];
    fc.assert(
      fc.property(side, side, fc.constantFrom(...paints), (width, height, at) => {
        const sight = see(paint(width, height, at));
        const n = sight.width * sight.height;
        expect(sight.depth.data.length).toBe(n);
        expect(sight.depth.data.every((v) => v >= 0 && v <= 1)).toBe(true);
        expect(new Set(sight.regions.map((r) => r.id)).size).toBe(sight.regions.length);
        expect(sight.regions.length).toBeLessThanOrEqual(16);
        expect(sight.palette.length).toBeGreaterThan(0);
        expect(sight.palette.every((hex) => /^#[0-9a-f]{6}$/.test(hex))).toBe(true);
        const { level, contrast, warmth, from } = sight.light;
        for (const v of [level, contrast, Math.abs(warmth), Math.abs(from[0]), Math.abs(from[1])]) {
          expect(v >= 0 && v <= 1).toBe(true);
        }
        for (const region of sight.regions) {
          expect(region.mask.data.length).toBe(n);
          const share = region.mask.data.reduce((sum, v) => sum + v, 0) / (255 * n);
          expect(Math.abs(share - region.share)).toBeLessThan(0.01);
          expect(region.confidence >= 0 && region.confidence <= 1).toBe(true);
          const [left, top, right, bottom] = region.box;
          expect(0 <= left && left < right && right <= 1 && 0 <= top && top < bottom && bottom <= 1).toBe(
            true,
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is the same for the same pixels', () => {
    const image = paint(160, 90, meadow);
    expect(see(image)).toEqual(see(image));
  });
});

describe('a depth from elsewhere', () => {
  const image = paint(160, 90, sea);
  const field = (at: (x: number, y: number) => number): Field => ({
    width: 80,
    height: 45,
    data: Float32Array.from({ length: 80 * 45 }, (_, i) => at((i % 80) / 80, Math.floor(i / 80) / 45)),
  });
  const judged = (at: (x: number, y: number) => number) =>
    see(image, { depth: { field: field(at), source: 'map' } });

  it('is used as it is, and believed where it agrees', () => {
    const sight = judged((_, y) => Math.max(0, y - 0.45) * 1.8);
    expect(sight.depthSource).toBe('map');
    expect(mean(sight.depth, [0, 0.7, 1, 0.8])).toBeCloseTo(0.55, 1);
    expect(sight.depthConfidence).toBeGreaterThan(0.6);
    expect(sight.notes).toEqual([]);
  });

  it('is told of where it is flat, noise or upside down', () => {
    const draw = random(3);
    const flat = judged(() => 0.5);
    const noise = judged(() => draw.next());
    const upside = judged((_, y) => 1 - y);
    for (const sight of [flat, noise, upside]) {
      expect(sight.depthConfidence).toBeLessThan(0.36);
      expect(sight.notes).toHaveLength(1);
    }
    expect(flat.notes[0]).toMatch(/flat/);
    expect(noise.notes[0]).toMatch(/noise/);
    expect(upside.notes[0]).toMatch(/does not agree/);
  });
});
