import { describe, expect, it } from 'vitest';
import { random } from '../../base/random.ts';
import type { Raster } from '../raster.ts';
import { see } from './index.ts';

const [WIDTH, HEIGHT] = [320, 180];

/** A grey lake under a grey sky, with a dock of level planks that runs out into it. */
function dock(planks: boolean): Raster {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  const draw = random(5);
  for (let y = 0, i = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++, i++) {
      const half = 30 + (y - 90) * 0.7;
      const on = planks && y > 92 && Math.abs(x - 160) < half;
      const seam = Math.floor((y - 92) / 5) % 2 === 0 ? 0.86 : 1;
      const grain = 0.9 + 0.2 * draw.next();
      const rgb = on
        ? [86, 82, 78].map((v) => v * seam * grain)
        : y < 90
          ? [176 + y * 0.3, 180 + y * 0.3, 186 + y * 0.3]
          : [150, 156, 164].map((v) => v * (0.98 + 0.02 * Math.sin(y * 1.3 + Math.sin(x * 0.05))));
      data.set([...rgb, 255], i * 4);
    }
  }
  return { width: WIDTH, height: HEIGHT, data };
}

/** Share of a patch that is taken for water. */
function waterIn(image: Raster, [x0, y0, x1, y1]: readonly [number, number, number, number]): number {
  const mask = see(image).regions.find((r) => r.kind === 'water')?.mask;
  if (!mask) return 0;
  let sum = 0;
  for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) sum += mask.data[y * mask.width + x]! / 255;
  return sum / ((x1 - x0) * (y1 - y0));
}

describe('what lies in the water', () => {
  it('is no water: a dock', () => {
    expect(waterIn(dock(true), [120, 110, 200, 175])).toBeLessThan(0.15);
    expect(waterIn(dock(true), [5, 100, 70, 140])).toBeGreaterThan(0.8);
    expect(waterIn(dock(true), [260, 100, 315, 140])).toBeGreaterThan(0.8);
  });

  it('is the water itself where nothing lies', () => {
    expect(waterIn(dock(false), [120, 110, 200, 175])).toBeGreaterThan(0.8);
  });
});
