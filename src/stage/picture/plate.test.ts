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
    const { clean, above } = plateOf(shown, sky, none);
    const at = (x: number, y: number) => {
      const i = ((y + above) * clean.width + x) * 4;
      return [...clean.data.slice(i, i + 3)];
    };
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
    expect(plateOf(picture(fleecy), sky, none).cloudy).toBeGreaterThan(3);
    expect(plateOf(picture(blue), sky, none).cloudy).toBeLessThan(0.1);
  });

  it('leaves dark gaps between white clouds to the clouds', () => {
    const gap = (x: number, y: number): boolean => x > 228 && x < 232 && y > 20 && y < 50;
    const shown = picture((x, y) => (cloud(x, y) && !gap(x, y) ? [240, 240, 240] : blue(x, y)));
    const { clean, above } = plateOf(shown, sky, none);
    const i = ((35 + above) * clean.width + 230) * 4;
    expect([...clean.data.slice(i, i + 3)]).toEqual([60, 110, 180]);
  });
});

describe('a sky that goes on', () => {
  const sky = mask(() => true);
  const ragged: Paint = (x, y) => {
    const wave = 30 * Math.sin(x / 7 + y / 9) * Math.sin(y / 5) + x / 8;
    return [90 + wave, 120 + wave, 180 + wave / 3];
  };

  it('closes into a ring without a jump, and mirrors nothing at the border', () => {
    const { clean, above } = plateOf(picture(ragged), sky, none);
    const light = (x: number, y: number) => clean.data[((y + above) * clean.width + x) * 4 + 1]!;
    let [jump, mirror] = [0, 0];
    for (let y = 10; y < 170; y++) {
      jump += Math.abs(light(clean.width - 1, y) - light(0, y)) / 160;
      for (let x = 4; x < 40; x++) mirror += Math.abs(light(W + x, y) - light(W - 1 - x, y)) / (160 * 36);
    }
    expect(clean.width).toBeGreaterThan(W * 1.2);
    expect(jump).toBeLessThan(15);
    expect(mirror).toBeGreaterThan(5);
  });

  it('holds a sun with its glare, and no cloud that is as white', () => {
    const away = (x: number, y: number) => Math.hypot(x - 80, y - 60);
    const sunny: Paint = (x, y) => {
      const glow = 260 * Math.exp(-Math.max(0, away(x, y) - 8) / 25);
      return [90 + glow, 120 + glow, 180 + glow];
    };
    const sun = plateOf(picture(sunny), sky, none).glare;
    expect(sun[60 * W + 80]).toBe(1);
    expect(sun[60 * W + 300]).toBe(0);
    const white = picture((x, y) =>
      cloud(x, y) || (x > 180 && x < 215 && y > 40 && y < 60) ? [255, 255, 255] : [60, 110, 180],
    );
    expect(Math.max(...plateOf(white, sky, none).glare)).toBe(0);
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
