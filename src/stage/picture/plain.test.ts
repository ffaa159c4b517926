import { expect, test } from 'vitest';
import { detailSideOf, plainIn } from './plain.ts';

const W = 90;
const H = 60;

/** A grey picture of what a function tells of each place. */
const picture = (of: (x: number, y: number) => number) => {
  const data = new Uint8ClampedArray(W * H * 4);
  for (let i = 0; i < W * H; i++) data.fill(of(i % W, Math.floor(i / W)), i * 4, i * 4 + 3);
  return { width: W, height: H, data };
};

test('a soft gradient is plain, a pattern and the edge of a post are not', () => {
  const plain = plainIn(
    picture((x, y) => (x < 40 ? 80 + y : x < 60 ? 90 : 90 + 60 * ((x >> 1) % 2))),
    W,
    H,
  );
  expect(plain[30 * W + 20]).toBe(1);
  expect(plain[30 * W + 50]).toBe(1);
  expect(plain[30 * W + 75]).toBe(0);
  expect(plain[50 * W + 40]).toBe(0);
});

test('detail lies at the side where what is drawn on a thing lies, whatever its outline', () => {
  const mask = {
    width: W,
    height: H,
    data: Uint8Array.from({ length: W * H }, (_, i) => (i % W >= 20 && i % W < 70 ? 255 : 0)),
  };
  const box = [20 / W, 0, 70 / W, 1] as const;
  const drawn = (from: number, to: number) =>
    detailSideOf(
      picture((x) => (x < 20 || x >= 70 ? 0 : x >= from && x < to ? 60 + 60 * ((x >> 1) % 2) : 200)),
      mask,
      [...box],
    );
  expect(drawn(26, 36)).toBeLessThan(-0.3);
  expect(drawn(54, 64)).toBeGreaterThan(0.3);
});
