import { describe, expect, it } from 'vitest';
import { random } from '../../base/random.ts';
import type { Raster } from '../raster.ts';
import { findSubjects } from './index.ts';

type Paint = (x: number, y: number) => readonly [number, number, number];

function paint(width: number, height: number, at: Paint): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i++) data.set([...at(i % width, Math.floor(i / width)), 255], i * 4);
  return { width, height, data };
}

const grain = (): ((amount: number) => number) => {
  const r = random(3);
  return (amount) => (r.next() - 0.5) * amount;
};

/** Intersection over union of a mask and what it should be. */
function overlap(mask: Uint8Array, width: number, inside: (x: number, y: number) => boolean): number {
  let both = 0;
  let either = 0;
  mask.forEach((v, i) => {
    const a = v > 127;
    const b = inside(i % width, Math.floor(i / width));
    if (a && b) both++;
    if (a || b) either++;
  });
  return both / either;
}

describe('things that stand out', () => {
  const disc = (x: number, y: number): boolean => (x - 200) ** 2 + (y - 100) ** 2 < 55 ** 2;

  it('a disc on a gradient is found with a crisp outline', () => {
    const s = findSubjects(
      paint(384, 216, (x, y) => (disc(x, y) ? [190, 40, 40] : [90 + x / 8, 110 + y / 4, 150])),
    );
    expect(s.regions).toHaveLength(1);
    const [first] = s.regions;
    expect(first).toMatchObject({ id: 'subject', kind: 'subject', name: 'red subject in the middle' });
    expect(overlap(first!.mask.data, 384, disc)).toBeGreaterThan(0.95);
    expect(first!.confidence).toBeGreaterThan(0.6);
    expect(first!.box[0]).toBeCloseTo(145 / 384, 1);
  });

  it('a product on a rough backdrop that stands on the lower border', () => {
    const g = grain();
    const box = (x: number, y: number): boolean => x > 60 && x < 150 && y > 70;
    const s = findSubjects(
      paint(384, 216, (x, y) => {
        const t = g(40);
        return box(x, y) ? [40 + t, 130 + t, 60 + t] : [150 + t, 140 + t, 130 + t];
      }),
    );
    expect(overlap(s.regions[0]!.mask.data, 384, box)).toBeGreaterThan(0.9);
    expect(s.regions[0]!.name).toContain('on the left');
  });

  it('two things are two subjects', () => {
    const one = (x: number, y: number): boolean => (x - 110) ** 2 + (y - 110) ** 2 < 45 ** 2;
    const two = (x: number, y: number): boolean => Math.abs(x - 280) < 35 && Math.abs(y - 110) < 35;
    const s = findSubjects(
      paint(384, 216, (x, y) => (one(x, y) ? [220, 180, 30] : two(x, y) ? [30, 60, 190] : [120, 122, 120])),
    );
    expect(s.regions.map((r) => r.id).sort()).toEqual(['subject', 'subject-2']);
  });

  it('a plain sky over plain ground has no subject to be sure of', () => {
    const g = grain();
    const s = findSubjects(
      paint(384, 216, (_, y) => {
        const t = g(10);
        return y < 110 ? [150 + t, 180 + t, 220 + t] : [90 + t, 110 + t, 60 + t];
      }),
    );
    expect(s.regions.filter((r) => r.confidence >= 0.35)).toEqual([]);
  });
});

describe('laws', () => {
  const g = random(5);
  const odd: readonly (readonly [string, Raster])[] = [
    ['one pixel', paint(1, 1, () => [9, 9, 9])],
    ['a column', paint(2, 640, (_, y) => [y % 256, 0, 0])],
    ['a row', paint(640, 3, (x) => [x % 256, 80, 0])],
    ['one colour', paint(320, 180, () => [80, 120, 40])],
    ['noise', paint(320, 180, () => [g.integer(0, 255), g.integer(0, 255), g.integer(0, 255)])],
    [
      'a checkerboard',
      paint(320, 180, (x, y) => (((x >> 4) + (y >> 4)) % 2 ? [240, 200, 180] : [20, 20, 20])),
    ],
  ];
  it.each(odd)('%s gives an answer, no face, and the same again', (_, raster) => {
    const s = findSubjects(raster);
    expect(s.faces).toEqual([]);
    expect(s.saliency.data).toHaveLength(raster.width * raster.height);
    expect(s.saliency.data.every((v) => v >= 0 && v <= 1)).toBe(true);
    for (const r of s.regions) expect(r.mask.data).toHaveLength(raster.width * raster.height);
    expect(findSubjects(raster)).toEqual(s);
  });

  it('nothing stands out of one colour', () => {
    expect(findSubjects(odd[3]![1]).regions).toEqual([]);
  });
});
