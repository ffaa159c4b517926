import { describe, expect, it } from 'vitest';
import type { Region, Sight } from '../../vision/sight/sight.ts';
import { BEYOND, shoreOf } from './shore.ts';
import { swash } from './warps/surf.ts';

const [W, H] = [160, 90];

/** Sea above, sand below the line, foam between them if there is any. */
function beach(foam: boolean) {
  const data = new Uint8ClampedArray(W * H * 4);
  for (let i = 0; i < W * H; i++) {
    const y = Math.floor(i / W);
    const colour = y < 40 ? [30, 90, 130] : foam && y < 50 ? [235, 235, 240] : [200, 150, 100];
    data.set([...colour, 255], i * 4);
  }
  const mask = {
    width: W,
    height: H,
    data: Uint8Array.from({ length: W * H }, (_, i) => (i < W * 40 ? 255 : 0)),
  };
  const water = { id: 'water', kind: 'water', confidence: 0.6, mask } as unknown as Region;
  return { picture: { width: W, height: H, data }, sight: { regions: [water] } as unknown as Sight, water };
}

describe('shoreOf', () => {
  it('finds the beach that foam tells of: the wave starts at the foam and comes down the sand', () => {
    const { picture, sight, water } = beach(true);
    const shore = shoreOf(picture, sight, water)!;
    const away = (y: number) => shore.away[y * W + 80]!;
    expect(away(45)).toBe(0);
    expect(away(60)).toBeCloseTo(10.5 / H, 1);
    expect(away(80)).toBeGreaterThan(away(60));
    expect(shore.deep[10 * W + 80]!).toBeGreaterThan(shore.deep[40 * W + 80]!);
    expect(shore.smooth[70 * W + 80]!).toBeGreaterThan(0.9);
    expect(Math.min(...shore.foam)).toBeGreaterThan(0.8);
  });

  it('has no waves run out where no foam is', () => {
    const { picture, sight, water } = beach(false);
    expect(shoreOf(picture, sight, water)).toBeUndefined();
  });

  it('lets no wave run up to a far bank', () => {
    const { picture, sight, water } = beach(true);
    const turned = { ...picture, data: picture.data.slice() };
    const mask = { ...water.mask, data: water.mask.data.slice().reverse() };
    for (let y = 0; y < H; y++)
      turned.data.set(picture.data.slice((H - 1 - y) * W * 4, (H - y) * W * 4), y * W * 4);
    const shore = shoreOf(turned, sight, { ...water, mask });
    expect(shore === undefined || shore.away.every((d) => d === 0 || d === BEYOND)).toBe(true);
  });
});

describe('swash', () => {
  it('begins at rest, runs up faster than it draws back, and remembers how far it has been', () => {
    expect(swash(0)).toEqual({ front: 0, been: 0 });
    expect(swash(0.4).front).toBeCloseTo(1);
    expect(swash(0.7).front).toBeLessThan(1);
    expect(swash(0.7).been).toBe(1);
    expect(swash(0.05).front).toBeLessThan(0.05);
  });
});
