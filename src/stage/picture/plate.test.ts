import { describe, expect, it } from 'vitest';
import type { Region, Sight } from '../../vision/sight/sight.ts';
import { plateOf } from './plate.ts';
import { withoutHoles } from './sky-mask.ts';

const [W, H] = [320, 180];

type Paint = (x: number, y: number) => readonly [number, number, number];

function picture(paint: Paint) {
  const data = new Uint8ClampedArray(W * H * 4);
  for (let i = 0; i < W * H; i++) data.set([...paint(i % W, Math.floor(i / W)), 255], i * 4);
  return { width: W, height: H, data };
}
const mask = (inside: (x: number, y: number) => boolean) => ({
  width: W,
  height: H,
  data: Uint8Array.from({ length: W * H }, (_, i) => (inside(i % W, Math.floor(i / W)) ? 255 : 0)),
});
const none = mask(() => false);
/** A blue sky over a dark tower. */
const tower = (x: number, y: number): boolean => y > 120 || (x > 150 && x < 180 && y > 60);
const blue: Paint = (x, y) => (tower(x, y) ? [30, 20, 10] : [60, 110, 180]);
const bird = (x: number, y: number): boolean => x > 60 && x < 72 && y > 40 && y < 43;
const cloud = (x: number, y: number): boolean => x > 200 && x < 260 && y > 20 && y < 50;

describe('plateOf', () => {
  const sky = mask((x, y) => !tower(x, y));

  it('has neither the tower nor the bird, and the cloud as it was', () => {
    const shown = picture((x, y) => (bird(x, y) ? [15, 15, 20] : cloud(x, y) ? [230, 230, 235] : blue(x, y)));
    const { clean } = plateOf(shown, sky, none, undefined);
    const at = (x: number, y: number) => [...clean.data.slice((y * W + x) * 4, (y * W + x) * 4 + 3)];
    for (const [x, y] of [
      [66, 41],
      [165, 90],
    ] as const)
      at(x, y).forEach((v, c) => expect(Math.abs(v - [60, 110, 180][c]!)).toBeLessThan(30));
    expect(at(230, 35)).toEqual([230, 230, 235]);
  });

  it('tells a sky without clouds from one with', () => {
    const fleecy: Paint = (x, y) =>
      tower(x, y)
        ? [30, 20, 10]
        : ([90, 120, 180].map((c) => c + 40 * Math.sin(x / 5) * Math.sin(y / 4)) as never);
    expect(plateOf(picture(fleecy), sky, none, undefined).cloudy).toBeGreaterThan(3);
    expect(plateOf(picture(blue), sky, none, undefined).cloudy).toBeLessThan(0.1);
  });

  it('leaves dark gaps between white clouds to the clouds', () => {
    const gap = (x: number, y: number): boolean => x > 228 && x < 232 && y > 20 && y < 50;
    const shown = picture((x, y) => (cloud(x, y) && !gap(x, y) ? [240, 240, 240] : blue(x, y)));
    const { clean } = plateOf(shown, sky, none, undefined);
    expect([...clean.data.slice((35 * W + 230) * 4, (35 * W + 230) * 4 + 3)]).toEqual([60, 110, 180]);
  });
});

describe('withoutHoles', () => {
  const hole = (x: number, y: number): boolean => x > 60 && x < 90 && y > 20 && y < 40;
  const sky = mask((x, y) => !tower(x, y) && !hole(x, y));
  const seen = (regions: readonly Partial<Region>[]) => ({ regions }) as unknown as Sight;
  const inside = (m: { readonly data: Uint8Array }, x: number, y: number) => m.data[y * W + x]! > 127;

  it('takes in a hole in the middle of the sky, and no tower', () => {
    const whole = withoutHoles(seen([]), sky);
    expect(inside(whole, 75, 30)).toBe(true);
    expect(inside(whole, 165, 90)).toBe(false);
  });

  it('leaves out what vision found in the hole', () => {
    const kite = { kind: 'subject' as const, confidence: 0.5, mask: mask(hole) };
    expect(inside(withoutHoles(seen([kite]), sky), 75, 30)).toBe(false);
  });
});
