import { describe, expect, it } from 'vitest';
import { hullOf } from './hull.ts';

const W = 30;
const H = 20;
const maskOf = (of: (x: number, y: number) => boolean) => ({
  width: W,
  height: H,
  data: Uint8Array.from({ length: W * H }, (_, i) => (of(i % W, Math.floor(i / W)) ? 255 : 0)),
});

describe('the convex hull of a mask', () => {
  it('fills what is missing between the parts of a thing, and nothing beyond', () => {
    const bracket = maskOf((x, y) => x >= 5 && x < 25 && y >= 4 && y < 16 && (x < 8 || y < 7 || y >= 13));
    const hull = hullOf(bracket);
    for (let y = 0; y < H; y++)
      for (let x = 0; x < W; x++)
        expect(hull[y * W + x]).toBe(x >= 5 && x < 25 && y >= 4 && y < 16 ? 255 : 0);
  });

  it('leaves a convex thing as it is', () => {
    const disc = maskOf((x, y) => (x - 14) ** 2 + (y - 10) ** 2 <= 49);
    const hull = hullOf(disc);
    const more = hull.reduce((n, v, i) => n + (v && !disc.data[i] ? 1 : 0), 0);
    expect(disc.data.every((v, i) => !v || hull[i] === 255)).toBe(true);
    expect(more).toBeLessThan(24);
  });

  it('is nothing of nothing, and a point of a point', () => {
    expect(hullOf(maskOf(() => false)).every((v) => v === 0)).toBe(true);
    expect(hullOf(maskOf((x, y) => x === 3 && y === 4)).reduce((n, v) => n + (v ? 1 : 0), 0)).toBe(1);
  });
});
