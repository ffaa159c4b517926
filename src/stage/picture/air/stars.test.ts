import { describe, expect, it } from 'vitest';
import { random } from '../../../base/random.ts';
import { newStars, starsIn } from './stars.ts';

const [W, H] = [160, 90];

/** A dark picture with points of light; the mask takes its upper half. */
function night(points: readonly (readonly [number, number])[], bar = false) {
  const data = new Uint8ClampedArray(W * H * 4).fill(30);
  const light = (x: number, y: number): void => {
    data.fill(220, (y * W + x) * 4, (y * W + x) * 4 + 3);
  };
  for (const [x, y] of points) light(x, y);
  if (bar) for (let x = 0; x < W; x++) light(x, 20);
  const mask = new Uint8Array(W * H).fill(255, 0, (W * H) / 2);
  return [
    { width: W, height: H, data },
    { width: W, height: H, data: mask },
  ] as const;
}

describe('starsIn', () => {
  it('finds single points of light inside the sky only', () => {
    const found = starsIn(
      ...night([
        [40, 20],
        [90, 30],
        [60, 70],
      ]),
    );
    expect(found.map((s) => [Math.floor(s.at[0] * W), Math.floor(s.at[1] * H)])).toEqual([
      [40, 20],
      [90, 30],
    ]);
  });

  it('takes no bright line for stars', () => {
    expect(starsIn(...night([], true))).toEqual([]);
  });
});

describe('newStars', () => {
  it('lays the same stars for the same seed, all inside the sky', () => {
    const place = (next: () => number): [number, number] => [next(), 0.5 * next()];
    const stars = newStars(40, place, random(7));
    expect(newStars(40, place, random(7))).toEqual(stars);
    expect(stars.every((s) => s.at[1] <= 0.5 && s.bright > 0 && s.bright <= 1)).toBe(true);
  });
});
