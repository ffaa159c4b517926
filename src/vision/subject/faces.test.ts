import { describe, expect, it } from 'vitest';
import { random } from '../../base/random.ts';
import type { Raster } from '../raster.ts';
import { findSubjects } from './index.ts';

type Rgb = readonly [number, number, number];

const WIDTH = 480;
const HEIGHT = 270;

/** A bust drawn in ellipses: hair, face, eyes with whites, brows, nose, lips, neck and a shirt. */
function bust(cx: number, cy: number, apart: number, roll: number, skin: Rgb): Raster {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  const noise = random(9);
  const c = Math.cos(roll);
  const s = Math.sin(roll);
  const shade = (k: number, [dr, dg, db]: Rgb = [0, 0, 0]): Rgb => [
    skin[0] * k + dr,
    skin[1] * k + dg,
    skin[2] * k + db,
  ];
  const hair: Rgb = [50, 34, 26];
  const parts: readonly (readonly [number, number, number, number, Rgb])[] = [
    [0, 2.9, 1.9, 1.1, [60, 90, 150]],
    [0, 1.7, 0.5, 0.7, shade(0.82)],
    [0, 0.1, 1.25, 1.45, hair],
    [0, 0.45, 1.02, 1.35, shade(1)],
    [-0.45, 0.6, 0.3, 0.22, shade(1.06)],
    [0.45, 0.6, 0.3, 0.22, shade(1.06)],
    [-0.5, -0.3, 0.27, 0.05, shade(0.35)],
    [0.5, -0.3, 0.27, 0.05, shade(0.35)],
    [0.13, 0.6, 0.1, 0.05, shade(0.65)],
    [-0.5, 0, 0.2, 0.1, shade(0.5, [100, 100, 98])],
    [0.5, 0, 0.2, 0.1, shade(0.5, [100, 100, 98])],
    [-0.5, 0, 0.1, 0.1, [30, 22, 18]],
    [0.5, 0, 0.1, 0.1, [30, 22, 18]],
    [0, 1.08, 0.34, 0.1, shade(0.72, [30, -8, -4])],
    [0, 1.08, 0.3, 0.025, shade(0.35)],
  ];
  for (let y = 0, at = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++, at += 4) {
      const dx = (x - cx) / apart;
      const dy = (y - cy) / apart;
      const u = dx * c + dy * s;
      const v = dy * c - dx * s;
      let colour: Rgb = [120 + x / 12, 140 + y / 10, 150];
      for (const [px, py, rx, ry, rgb] of parts) {
        if (((u - px) / rx) ** 2 + ((v - py) / ry) ** 2 < 1) colour = rgb;
      }
      const grain = (noise.next() - 0.5) * 8;
      data.set([colour[0] + grain, colour[1] + grain, colour[2] + grain, 255], at);
    }
  }
  return { width: WIDTH, height: HEIGHT, data };
}

const pale: Rgb = [236, 200, 180];
const tan: Rgb = [198, 146, 112];
const brown: Rgb = [140, 92, 66];
const dark: Rgb = [92, 60, 44];

describe('faces', () => {
  it.each([
    ['pale, in the middle', 240, 110, 46, 0, pale],
    ['tan, small and on the left', 120, 90, 26, 0, tan],
    ['brown, on the right', 340, 100, 40, 0.1, brown],
    ['dark, tilted to the left', 240, 110, 44, -0.25, dark],
    ['tan, large', 250, 100, 80, 0.05, tan],
    ['pale, tilted to the right', 200, 110, 40, 0.3, pale],
  ] as const)('%s: eyes and mouth lie on the drawn ones', (_, cx, cy, apart, roll, skin) => {
    const { faces, regions } = findSubjects(bust(cx, cy, apart, roll, skin));
    expect(faces).toHaveLength(1);
    const [face] = faces;
    const off = (at: readonly [number, number], u: number, v: number): number => {
      const x = cx + (u * Math.cos(roll) - v * Math.sin(roll)) * apart;
      const y = cy + (u * Math.sin(roll) + v * Math.cos(roll)) * apart;
      return Math.hypot(at[0] * WIDTH - x, at[1] * HEIGHT - y) / apart;
    };
    expect(off(face!.eyes[0]!.at, -0.5, 0)).toBeLessThan(0.15);
    expect(off(face!.eyes[1]!.at, 0.5, 0)).toBeLessThan(0.15);
    expect(off(face!.mouth.at, 0, 1.08)).toBeLessThan(0.25);
    expect(off(face!.chin, 0, 1.8)).toBeLessThan(0.4);
    expect(face!.roll).toBeCloseTo(roll, 1);
    expect(Math.abs(face!.turn)).toBeLessThan(0.4);
    expect(face!.confidence).toBeGreaterThan(0.5);
    expect(regions.map((r) => r.id)).toEqual(expect.arrayContaining(['person', 'face', 'cloth']));
    expect(regions.filter((r) => r.of !== undefined).every((r) => r.of === 'person')).toBe(true);
    // The person holds the hair above and the shirt below, not the wall beside.
    const person = regions[0]!.mask;
    const at = (u: number, v: number): number => {
      const x = Math.round(cx + (u * Math.cos(roll) - v * Math.sin(roll)) * apart);
      const y = Math.round(cy + (u * Math.sin(roll) + v * Math.cos(roll)) * apart);
      return person.data[Math.min(HEIGHT - 1, Math.max(0, y)) * WIDTH + Math.min(WIDTH - 1, Math.max(0, x))]!;
    };
    expect(at(0, 0.5)).toBe(255);
    expect(at(0, -1.05)).toBe(255);
    expect(at(2.1, 0.2)).toBe(0);
  });

  it('a head seen from behind has no face', () => {
    const { width, height, data } = bust(240, 110, 46, 0, tan);
    const behind = data.slice();
    for (let y = 0; y < 185; y++) {
      for (let x = 0; x < width; x++) {
        const inside = ((x - 240) / 56) ** 2 + ((y - 122) / 66) ** 2 < 1;
        if (inside) behind.set([50 + (x % 7), 34 + (y % 5), 26, 255], (y * width + x) * 4);
      }
    }
    expect(findSubjects({ width, height, data: behind }).faces).toEqual([]);
  });
});
