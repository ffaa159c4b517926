import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unmix } from './unmix.ts';

const byte = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(byte, byte, byte);

test('a layer laid over what is below gives the picture back, whatever its matte and colours were', () => {
  fc.assert(
    fc.property(colour, colour, colour, byte, (want, back, own, matte) => {
      const picture = { width: 1, height: 1, data: Uint8ClampedArray.of(...want, 255) };
      const below = Uint8ClampedArray.of(...back, 255);
      const alpha = Uint8Array.of(matte);
      const layer = Uint8ClampedArray.from(own);
      unmix(picture, below, alpha, undefined, layer);
      expect(alpha[0]).toBeGreaterThanOrEqual(matte);
      for (let c = 0; c < 3; c++) {
        const laid = (layer[c]! * alpha[0]! + back[c]! * (255 - alpha[0]!)) / 255;
        expect(Math.abs(laid - want[c]!)).toBeLessThanOrEqual(1);
        expect(below[c]).toBe(Math.round(laid));
      }
    }),
    { numRuns: 400 },
  );
});

test('where the matte and what is below already give the picture, nothing is added', () => {
  const picture = { width: 1, height: 1, data: Uint8ClampedArray.of(9, 8, 7, 255) };
  const alpha = Uint8Array.of(0);
  unmix(picture, Uint8ClampedArray.of(9, 8, 7, 255), alpha, undefined, Uint8ClampedArray.of(200, 0, 0));
  expect(alpha[0]).toBe(0);
});
