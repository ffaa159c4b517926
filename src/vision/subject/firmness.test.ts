import { describe, expect, it } from 'vitest';
import { random } from '../../base/random.ts';
import { labOf } from '../lab.ts';
import type { Mask } from '../raster.ts';
import { regionOf } from '../sight/regions.ts';
import { firmnessOf, isFirm, withFirmness } from './firmness.ts';

const [width, height] = [320, 180];

function picture(at: (x: number, y: number) => number) {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) data.fill(at(i % width, (i / width) | 0), i * 4, i * 4 + 3);
  return labOf({ width, height, data });
}

function mask(inside: (x: number, y: number) => boolean): Mask {
  const data = new Uint8Array(width * height);
  for (let i = 0; i < data.length; i++) data[i] = inside(i % width, (i / width) | 0) ? 255 : 0;
  return { width, height, data };
}

const disc = (x: number, y: number): boolean => Math.hypot(x - 160, y - 90) < 50;
const firm = (firmness: number): boolean => isFirm({ firmness } as never);

describe('how firm an outline is', () => {
  it('one that lies on the edge of a thing is', () => {
    const lab = picture((x, y) => (disc(x, y) ? 190 : 90));
    expect(firmnessOf(lab, mask(disc))).toBeGreaterThan(0.98);
  });

  it('one that cuts a thing in two is not', () => {
    const lab = picture((x, y) => (disc(x, y) ? 190 : 90));
    const half = firmnessOf(
      lab,
      mask((x, y) => disc(x, y) && x > 160),
    );
    expect(half).toBeLessThan(0.75);
    expect(firm(half)).toBe(false);
  });

  it('one through a rough texture is not, though every pixel differs from the next', () => {
    const r = random(5);
    const lab = picture(() => 60 + 120 * r.next());
    expect(firmnessOf(lab, mask(disc))).toBeLessThan(0.2);
  });

  it('what is sharp stands off what is out of focus, though both have one colour', () => {
    const r = random(6);
    const lab = picture((x, y) => (disc(x, y) ? 60 + 120 * r.next() : 120));
    expect(firmnessOf(lab, mask(disc))).toBeGreaterThan(0.95);
  });

  it('the border of the picture is no outline', () => {
    const lab = picture((x) => (x < 160 ? 200 : 80));
    const left = mask((x) => x < 160);
    expect(firmnessOf(lab, left)).toBeGreaterThan(0.98);
    expect(
      firmnessOf(
        lab,
        mask(() => true),
      ),
    ).toBe(1);
  });

  it('a thing inside another with something between them is torn, one that borders on it is a part of it', () => {
    const away = (x: number, y: number): number => Math.hypot(x - 160, y - 90);
    const lab = picture((x, y) =>
      away(x, y) > 60 ? 60 : away(x, y) > 35 ? 200 : away(x, y) > 20 ? 90 : 230,
    );
    const things = (inner: number) =>
      [mask((x, y) => away(x, y) <= 60 && away(x, y) > 35), mask((x, y) => away(x, y) <= inner)].map((m, i) =>
        regionOf(`subject-${i}`, 'subject', 'subject', m, lab, 0.9),
      );
    expect(withFirmness(lab, things(20)).map(isFirm)).toEqual([false, false]);
    expect(withFirmness(lab, things(34))[0]!.firmness).toBeGreaterThan(0.9);
    expect(withFirmness(lab, [])).toEqual([]);
  });

  it('a firm thing from which land was taken in rags is whole again, one that was freed of a strip stays free', () => {
    const lab = picture((x, y) => (disc(x, y) ? 190 : 90));
    const of = (m: Mask) => [regionOf('subject', 'subject', 'subject', m, lab, 0.9)];
    const rags = of(mask((x, y) => disc(x, y) && x % 40 < 26));
    expect(withFirmness(lab, rags, of(mask(disc)))[0]!.share).toBeCloseTo(of(mask(disc))[0]!.share, 5);
    const strip = of(mask((x, y) => disc(x, y) || Math.abs(y - 90) < 9));
    expect(withFirmness(lab, of(mask(disc)), strip)[0]!.share).toBeLessThan(strip[0]!.share);
  });

  it('what nobody measured is taken as it is', () => {
    expect(isFirm({} as never)).toBe(true);
  });
});
