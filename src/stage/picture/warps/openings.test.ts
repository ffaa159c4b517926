import { describe, expect, it } from 'vitest';
import { random } from '../../../base/random.ts';
import type { Raster } from '../../../vision/raster.ts';
import type { Face } from '../../../vision/sight/sight.ts';
import { openingsOf } from './openings.ts';

const [WIDTH, HEIGHT] = [320, 180];
const SKIN = [206, 158, 128] as const;

/** Two eyes with whites, irises, a lash line and brows on plain skin; `up` is half an opening's height in pixels. */
function eyes(wide: number, up: number): Raster {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  const noise = random(3);
  for (let y = 0, at = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++, at += 4) {
      let colour: readonly number[] = SKIN;
      for (const cx of [110, 210]) {
        const [dx, dy] = [x - cx, y - 90];
        const s = 1 - (dx / wide) ** 2;
        if (s > 0 && Math.abs(dy) < up * s ** 0.6) colour = [228, 226, 222];
        if (s > 0 && Math.abs(dy) < up * s ** 0.6 && Math.hypot(dx, dy) < up) colour = [64, 40, 28];
        if (s > 0 && Math.abs(dy + up * s ** 0.6) < 1.2) colour = [40, 26, 22];
        if (Math.abs(dx) < wide * 1.1 && Math.abs(dy + up + 22) < 3) colour = [60, 40, 30];
      }
      const grain = (noise.next() - 0.5) * 6;
      data.set([colour[0]! + grain, colour[1]! + grain, colour[2]! + grain, 255], at);
    }
  return { width: WIDTH, height: HEIGHT, data };
}

/** What vision made of them: off by a few pixels, and too wide. */
const face = (wide: number, up: number): Face => ({
  region: 'face',
  person: 'person',
  box: [0.2, 0.2, 0.8, 0.9],
  eyes: [107, 213].map((x) => ({
    at: [x / WIDTH, 92 / HEIGHT] as const,
    half: [(wide * 1.2) / WIDTH, (up * 1.3) / HEIGHT] as const,
  })),
  mouth: { at: [0.5, 0.8], half: [0.1, 0.03] },
  chin: [0.5, 0.95],
  roll: 0,
  turn: 0,
  confidence: 0.9,
});

describe('openings of eyes', () => {
  it.each([
    ['wide and round', 26, 17],
    ['usual', 24, 9],
    ['narrow', 24, 6],
  ] as const)('%s: found to a few pixels, without the brows, and painted with skin', (_, wide, up) => {
    const { eyes: found, shut, box } = openingsOf(eyes(wide, up), face(wide, up));
    expect(found).toHaveLength(2);
    for (const [i, eye] of found.entries()) {
      expect(Math.abs(eye.at[0] * HEIGHT - [110, 210][i]!)).toBeLessThan(3);
      expect(Math.abs(eye.at[1] * HEIGHT - 90)).toBeLessThan(2.5);
      expect(Math.abs(eye.wide * HEIGHT - wide)).toBeLessThan(4);
      expect(Math.abs(eye.up * HEIGHT - up)).toBeLessThan(3.5);
      const x = Math.round(eye.at[0] * HEIGHT - box[0] * HEIGHT);
      const y = Math.round(eye.at[1] * HEIGHT - box[1] * HEIGHT);
      for (const dx of [-wide * 0.7, 0, wide * 0.7]) {
        const at = (y * shut.width + Math.round(x + dx)) * 4;
        for (let c = 0; c < 3; c++) expect(Math.abs(shut.data[at + c]! - SKIN[c]!)).toBeLessThan(14);
      }
    }
  });

  it('keep to vision where nothing is told from skin, and never throw at a border', () => {
    const plain = eyes(0.001, 0.001);
    const { eyes: found } = openingsOf(plain, face(20, 8));
    for (const eye of found) expect(eye.wide * HEIGHT).toBeLessThan(30);
    const tiny: Raster = { width: 2, height: 2, data: new Uint8ClampedArray(16).fill(200) };
    expect(() => openingsOf(tiny, face(20, 8))).not.toThrow();
  });
});
