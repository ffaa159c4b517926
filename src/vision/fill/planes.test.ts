import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceTo, grow } from './distance.ts';
import { skyline } from './skyline.ts';
import { spread } from './spread.ts';

const plane = fc.tuple(fc.integer({ min: 1, max: 13 }), fc.integer({ min: 1, max: 13 })).chain(([w, h]) =>
  fc.record({
    w: fc.constant(w),
    h: fc.constant(h),
    bits: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: w * h, maxLength: w * h }),
  }),
);

test('distances are within 8 % of the true ones', () => {
  fc.assert(
    fc.property(plane, ({ w, h, bits }) => {
      const d = distanceTo(bits, w, h);
      for (let i = 0; i < w * h; i++) {
        let best = 1e6;
        for (let j = 0; j < w * h; j++) {
          if (bits[j]) best = Math.min(best, Math.hypot((i % w) - (j % w), ((i / w) | 0) - ((j / w) | 0)));
        }
        if (best === 1e6) expect(d[i]).toBe(1e6);
        else {
          expect(d[i]).toBeGreaterThanOrEqual(best * 0.92);
          expect(d[i]).toBeLessThanOrEqual(best * 1.08);
        }
      }
    }),
  );
});

test('growing takes in what is near, shrinking is growing of the rest', () => {
  const dot = new Uint8Array(49);
  dot[24] = 1;
  expect(grow(dot, 7, 7, 1).reduce((a, b) => a + b)).toBe(5);
  expect(grow(grow(dot, 7, 7, 2), 7, 7, -2)[24]).toBe(1);
});

test('spreading keeps what is known and stays between its least and most', () => {
  fc.assert(
    fc.property(plane, fc.infiniteStream(fc.integer({ min: 0, max: 255 })), ({ w, h, bits }, values) => {
      fc.pre(bits.includes(1));
      const numbers = Float32Array.from(bits, () => values.next().value as number);
      const before = numbers.slice();
      spread(numbers, Float32Array.from(bits), w, h, 1);
      const known = before.filter((_, i) => bits[i] === 1);
      for (let i = 0; i < w * h; i++) {
        if (bits[i]) expect(numbers[i]).toBe(before[i]);
        expect(numbers[i]).toBeGreaterThanOrEqual(Math.min(...known) - 1e-3);
        expect(numbers[i]).toBeLessThanOrEqual(Math.max(...known) + 1e-3);
      }
    }),
  );
});

test('a skyline goes straight behind what hides it, within what is seen', () => {
  const [w, h] = [12, 10];
  const ridge = (x: number) => 2 + x * 0.5;
  const ground = Array.from({ length: w * h }, (_, i) => (Math.floor(i / w) >= ridge(i % w) ? 1 : 0));
  const hidden = ground.map((_, i) => (i % w > 3 && i % w < 9 ? 1 : 0));
  const line = skyline(ground, hidden, w, h);
  for (let x = 0; x < w; x++) expect(Math.abs(line[x]! - ridge(x))).toBeLessThanOrEqual(1);
  const all = skyline(new Uint8Array(w * h), hidden, w, h);
  expect([...all]).toEqual(new Array(w).fill(h));
});
