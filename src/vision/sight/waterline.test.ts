import { describe, expect, it } from 'vitest';
import { random } from '../../base/random.ts';
import type { Raster } from '../raster.ts';
import { featuresOf } from './features.ts';
import { findFire } from './fire.ts';
import { see } from './index.ts';
import type { Region } from './sight.ts';
import { findSky } from './sky.ts';
import { waterline } from './waterline.ts';

const [WIDTH, HEIGHT] = [320, 180];

/** Haze over whatever is drawn below row 90, a tower before most of it, and a dark wood at the foot. */
function haze(below: (y: number) => readonly [number, number, number] | undefined): Raster {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  const draw = random(7);
  for (let y = 0, i = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++, i++) {
      const air = [176 + y * 0.5, 200 + y * 0.28, 226 + y * 0.1];
      const tower = Math.abs(x - 100) < 40 && y > 30;
      const wood = y > 146 + 6 * Math.sin(x * 0.1);
      const noise = 0.6 + 0.8 * draw.next();
      const rgb = tower
        ? [120 * noise, 40, 36]
        : wood
          ? [48, 78, 40].map((v) => v * noise)
          : ((y > 90 ? below(y) : undefined) ?? air);
      data.set([...rgb, 255], i * 4);
    }
  }
  return { width: WIDTH, height: HEIGHT, data };
}

/** Water a little darker than the air, which blurs its far edge over a few rows. */
const lake = (y: number): readonly [number, number, number] => {
  const t = Math.min(1, (y - 90) / 4);
  return [221 - 25 * t, 225 - 17 * t, 235 - 17 * t];
};

/** Mean of a region's mask over rows, right of the tower, 0 to 1. */
function within(region: Region | undefined, from: number, to: number): number {
  if (!region) return 0;
  const { width, height, data } = region.mask;
  let sum = 0;
  let n = 0;
  for (let y = Math.round((from / HEIGHT) * height); y < (to / HEIGHT) * height; y++) {
    for (let x = Math.round(width * 0.5); x < width; x++, n++) sum += data[y * width + x]! / 255;
  }
  return sum / n;
}

describe('a lake in haze', () => {
  it('is told from the sky by its far edge, though a tower hides half of it', () => {
    const sight = see(haze(lake));
    expect(sight.horizon.y).toBeCloseTo(0.5, 1);
    const water = sight.regions.find((r) => r.kind === 'water');
    expect(water!.confidence).toBeGreaterThan(0.4);
    expect(within(water, 98, 134)).toBeGreaterThan(0.9);
    const sky = sight.regions.find((r) => r.kind === 'sky');
    expect(within(sky, 98, 134)).toBeLessThan(0.1);
    expect(within(sky, 10, 84)).toBeGreaterThan(0.9);
  });

  it('is none where a streak of cloud ends', () => {
    const found = (below: Parameters<typeof haze>[0]) => {
      const features = featuresOf(haze(below));
      return waterline(features, findSky(features, findFire(features).field));
    };
    expect(found(lake)).toBeDefined();
    expect(found((y) => (y < 104 ? [176, 190, 206] : undefined))).toBeUndefined();
    expect(found(() => undefined)).toBeUndefined();
  });
});

describe('a far shore', () => {
  it('is where water begins, and not at the foot of the sky above the hills', () => {
    const hills = (y: number): readonly [number, number, number] =>
      y < 112 ? [46, 50, 56] : [140 - y * 0.2, 160 - y * 0.2, 184 - y * 0.2];
    const water = see(haze(hills)).regions.find((r) => r.kind === 'water');
    expect(within(water, 116, 134)).toBeGreaterThan(0.85);
    expect(within(water, 94, 108)).toBeLessThan(0.15);
  });
});
