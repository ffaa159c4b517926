import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labHex, labOf } from './lab.ts';
import type { Raster } from './raster.ts';
import { resizeField, resizeMask, resizeRaster } from './resize.ts';

const flat = (width: number, height: number, rgba: readonly number[]): Raster => ({
  width,
  height,
  data: Uint8ClampedArray.from({ length: width * height * 4 }, (_, i) => rgba[i % 4]!),
});
const side = fc.integer({ min: 1, max: 23 });

describe('resizing', () => {
  it('keeps a flat picture flat at any size', () => {
    fc.assert(
      fc.property(side, side, side, side, (w, h, width, height) => {
        const out = resizeRaster(flat(w, h, [10, 200, 30, 255]), width, height);
        expect([out.width, out.height, out.data.length]).toEqual([width, height, width * height * 4]);
        expect(out.data.every((v, i) => v === [10, 200, 30, 255][i % 4])).toBe(true);
      }),
    );
  });

  it('keeps a ramp a ramp about the middle, growing and shrinking', () => {
    const ramp = { width: 32, height: 1, data: Float32Array.from({ length: 32 }, (_, x) => (x + 0.5) / 32) };
    for (const width of [5, 13, 16, 31]) {
      const out = resizeField(ramp, width, 3);
      for (let x = 0; x < width; x++) expect(out.data[x]).toBeCloseTo((x + 0.5) / width, 2);
    }
    const grown = resizeField(ramp, 128, 1).data;
    for (let x = 4; x < 124; x++) expect(grown[x]).toBeCloseTo((x + 0.5) / 128, 5);
  });

  it('keeps the mean when it shrinks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 36, maxLength: 36 }), (values) => {
        const mask = { width: 6, height: 6, data: Uint8Array.from(values) };
        const mean = (d: Uint8Array): number => d.reduce((s, v) => s + v, 0) / d.length;
        expect(Math.abs(mean(resizeMask(mask, 4, 5).data) - mean(mask.data))).toBeLessThan(0.6);
      }),
    );
  });

  it('lets no colour in from see-through pixels', () => {
    const image = flat(2, 1, [0, 0, 0, 0]);
    image.data.set([255, 100, 0, 255]);
    expect([...resizeRaster(image, 1, 1).data]).toEqual([255, 100, 0, 128]);
  });

  it('refuses sizes that are none', () => {
    expect(() => resizeRaster(flat(2, 2, [0, 0, 0, 255]), 0, 3)).toThrow(RangeError);
  });
});

describe('Lab', () => {
  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)), (rgb) => {
        const { l, a, b } = labOf(flat(1, 1, [...rgb, 255]));
        const back = Number.parseInt(labHex(l[0]!, a[0]!, b[0]!).slice(1), 16);
        const got = [back >> 16, (back >> 8) & 255, back & 255];
        for (let c = 0; c < 3; c++) expect(Math.abs(got[c]! - rgb[c]!)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('knows sRGB red', () => {
    const { l, a, b } = labOf(flat(1, 1, [255, 0, 0, 255]));
    expect(l[0]).toBeCloseTo(53.24, 1);
    expect(a[0]).toBeCloseTo(80.09, 1);
    expect(b[0]).toBeCloseTo(67.2, 1);
  });
});
