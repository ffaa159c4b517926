import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mask } from '../../vision/raster.ts';
import { filled, weightsOf } from './weights.ts';

const W = 40;
const H = 30;

/** The right part of the picture belongs to the region. */
function right(from: number): Mask {
  const data = new Uint8Array(W * H);
  for (let y = 0; y < H; y++) for (let x = from; x < W; x++) data[y * W + x] = 255;
  return { width: W, height: H, data };
}

describe('how a region takes part in a layer', () => {
  it('is nothing outside and at the border to what stays, and all of it inside', () => {
    const { weight } = weightsOf(right(20), new Float32Array(W * H).fill(1), 0.05);
    for (let y = 0; y < H; y++) {
      for (let x = 0; x < 20; x++) expect(weight[y * W + x]!).toBeLessThan(0.02);
      expect(weight[y * W + 36]!).toBeGreaterThan(0.98);
    }
  });

  it('goes on behind what is in front: no border where the layer is hidden', () => {
    const shown = new Float32Array(W * H).fill(1);
    const mask = right(10);
    for (let y = 8; y < 22; y++)
      for (let x = 22; x < 32; x++) {
        shown[y * W + x] = 0;
        mask.data[y * W + x] = 0;
      }
    const { weight } = weightsOf(mask, shown, 0.04);
    expect(weight[15 * W + 21]!).toBeGreaterThan(0.9);
    expect(weight[15 * W + 27]!).toBeGreaterThan(0.9);
  });

  it('takes any mask and any layer without a number that is none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 63, maxLength: 63 }),
        fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: 63, maxLength: 63 }),
        (mask, shown) => {
          const made = weightsOf(
            { width: 9, height: 7, data: Uint8Array.from(mask) },
            Float32Array.from(shown),
            0.1,
          );
          for (const w of made.weight) expect(w >= 0 && w <= 1).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
    expect([...filled(Float32Array.of(0.5), Float32Array.of(0.5), 1, 1)]).toEqual([1]);
  });
});
