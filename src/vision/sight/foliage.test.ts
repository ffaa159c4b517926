import { describe, expect, it } from 'vitest';
import { random } from '../../base/random.ts';
import type { Raster } from '../raster.ts';
import { featuresOf } from './features.ts';
import { foliageLike } from './foliage.ts';

const [WIDTH, HEIGHT] = [320, 180];
type Colour = readonly [number, number, number];

/** Blue sky, a strip of lawn at the foot, and between them spots of some colours thrown together. */
function wall(spots: readonly Colour[]): Raster {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  const draw = random(11);
  const tiles = Array.from(
    { length: (WIDTH / 4) * (HEIGHT / 4) },
    () => spots[Math.floor(draw.next() * spots.length)]!,
  );
  for (let y = 0, i = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++, i++) {
      const noise = 0.8 + 0.4 * draw.next();
      const spot = tiles[(y >> 2) * (WIDTH / 4) + (x >> 2)]!;
      const rgb =
        y < 60 ? [120, 165, 225] : y > 160 ? [70 * noise, 140 * noise, 50] : spot.map((v) => v * noise);
      data.set([...rgb, 255], i * 4);
    }
  }
  return { width: WIDTH, height: HEIGHT, data };
}

/** Mean likeness over what lies between sky and lawn. */
function likeness(spots: readonly Colour[], skyConfidence = 0.9): number {
  const features = featuresOf(wall(spots));
  const of = foliageLike(
    features,
    { y: 0.33, roll: 0, confidence: 0.5, straight: false },
    { confidence: skyConfidence },
  );
  let sum = 0;
  let n = 0;
  for (const [i, p] of features.piece.entries()) {
    if (p.y < 0.42 || p.y > 0.8) continue;
    sum += of[i]!;
    n++;
  }
  return sum / n;
}

const dark: Colour = [22, 26, 20];

describe('leaves', () => {
  it('are green with black gaps and pale lights between, taken together', () => {
    expect(likeness([[74, 104, 52], dark, [150, 160, 140]])).toBeGreaterThan(0.55);
  });

  it('are of straw and autumn too, out of doors and beside green', () => {
    const straw: readonly Colour[] = [
      [160, 128, 92],
      [116, 92, 64],
      [190, 158, 116],
    ];
    expect(likeness(straw)).toBeGreaterThan(0.35);
    expect(likeness(straw, 0)).toBeLessThan(0.2);
  });

  it('are not painted red and green by turns, nor grey rock', () => {
    expect(likeness([[150, 40, 36], [40, 120, 110], dark])).toBeLessThan(0.25);
    expect(
      likeness([
        [150, 150, 152],
        [90, 90, 94],
        [190, 190, 190],
      ]),
    ).toBeLessThan(0.1);
  });
});
