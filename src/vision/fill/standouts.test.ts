import { expect, test } from 'vitest';
import { standouts } from './standouts.ts';

const [w, h] = [120, 68];
const plane = (at: (x: number, y: number) => number) =>
  Float32Array.from({ length: w * h * 3 }, (_, i) => at(Math.floor(i / 3) % w, Math.floor(i / 3 / w)));
const known = new Uint8Array(w * h).fill(1);

test('a bird before the sky stands out, a cloud and leaves do not', () => {
  const bird = standouts(
    plane((x, y) => (Math.abs(x - 60) < 3 && Math.abs(y - 30) < 2 ? 20 : 180)),
    known,
    w,
    h,
  );
  expect(bird[30 * w + 60]).toBe(1);
  expect(bird.reduce((a, b) => a + b, 0)).toBeLessThan(150);
  const cloud = plane((x, y) => (Math.hypot(x - 60, y - 30) < 14 ? 250 : 120));
  expect(standouts(cloud, known, w, h)).not.toContain(1);
  const leaves = plane((x, y) => 60 + 120 * ((x * 7 + y * 13) % 3 === 0 ? 1 : 0));
  expect(standouts(leaves, known, w, h)).not.toContain(1);
});

test('nothing stands out of what is not known', () => {
  expect(
    standouts(
      plane((x) => x * 2),
      new Uint8Array(w * h),
      w,
      h,
    ),
  ).not.toContain(1);
  expect(standouts(new Float32Array(3), new Uint8Array(1), 1, 1)).toEqual(new Uint8Array(1));
});
