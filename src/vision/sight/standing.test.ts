import { describe, expect, it } from 'vitest';
import { random } from '../../base/random.ts';
import type { Raster } from '../raster.ts';
import { featuresOf } from './features.ts';
import { findFire } from './fire.ts';
import { findSky } from './sky.ts';

const [WIDTH, HEIGHT] = [320, 180];
type Colour = readonly [number, number, number];

/** A hazy sky over dark woods, with something bright drawn into it. */
function evening(bright: (x: number, y: number) => number, sky: Colour, white: Colour): Raster {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  const draw = random(3);
  for (let y = 0, i = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++, i++) {
      const wood = 104 + 5 * Math.sin(x * 0.21);
      const t = bright(x, y);
      const light = 0.94 + 0.06 * (y / 100);
      const rgb =
        y > wood
          ? [40, 62, 38].map((v) => v * (0.7 + 0.6 * draw.next()))
          : sky.map((v, c) => (v * (1 - t) + white[c]! * t) * light);
      data.set([...rgb, 255], i * 4);
    }
  }
  return { width: WIDTH, height: HEIGHT, data };
}

/** Share of a patch that is taken for sky. */
function skyIn(image: Raster, [x0, y0, x1, y1]: readonly [number, number, number, number]): number {
  const features = featuresOf(image);
  const { of } = findSky(features, findFire(features).field);
  let sum = 0;
  for (let y = y0; y < y1; y++)
    for (let x = x0; x < x1; x++) sum += of[features.pieces.label[y * WIDTH + x]!]!;
  return sum / ((x1 - x0) * (y1 - y0));
}

const grey: Colour = [186, 182, 184];
const blue: Colour = [92, 142, 214];
const white: Colour = [242, 240, 236];
/** A trapezium that stands on the woods. */
const cap = (x: number, y: number): number => (Math.abs(x - 150) < 26 + (y - 60) * 0.5 && y > 60 ? 1 : 0);
/** A soft heap of the same size. */
const cloud = (x: number, y: number): number =>
  Math.min(1, Math.max(0, 1.25 - Math.hypot((x - 150) / 56, (y - 70) / 34)));

describe('what stands before the sky', () => {
  it('is a pale summit with an outline, and not the sky about it', () => {
    for (const sky of [grey, blue]) {
      const image = evening(cap, sky, white);
      expect(skyIn(image, [130, 66, 170, 94])).toBeLessThan(0.1);
      expect(skyIn(image, [10, 5, 310, 50])).toBeGreaterThan(0.95);
      expect(skyIn(image, [20, 60, 90, 92])).toBeGreaterThan(0.9);
    }
  });

  it('is no cloud that grows paler little by little', () => {
    for (const sky of [grey, blue]) {
      expect(skyIn(evening(cloud, sky, white), [130, 50, 170, 90])).toBeGreaterThan(0.8);
    }
  });
});
