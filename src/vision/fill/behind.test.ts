import { expect, test } from 'vitest';
import { random } from '../../base/random.ts';
import { type Blank, sourcesOf } from './behind.ts';

const W = 96;
const H = 64;

/** A picture whose middle is missing. */
function blank(colour: (x: number, y: number) => readonly [number, number, number], hole = 9): Blank {
  const colours = new Uint8ClampedArray(W * H * 4);
  const known = new Uint8Array(W * H);
  for (let i = 0; i < W * H; i++) {
    const [x, y] = [i % W, Math.floor(i / W)];
    known[i] = Math.abs(x - 48) < hole && Math.abs(y - 32) < hole ? 0 : 1;
    colours.set(known[i] ? colour(x, y) : [128, 128, 128], i * 4);
  }
  return { width: W, height: H, colours, known, wanted: known.map((k) => 1 - k) };
}

const stripes = (x: number) => (Math.floor(x / 4) % 2 === 0 ? 230 : 30);

test('stripes go on through what is missing', () => {
  const from = sourcesOf(
    blank((x) => [stripes(x), 80, 80]),
    random(1),
  )!;
  let right = 0;
  let n = 0;
  for (let i = 0; i < from.length; i++) {
    if (from[i]! < 0) continue;
    n++;
    if (stripes(from[i]! % W) === stripes(i % W)) right++;
  }
  expect(n).toBe(17 * 17);
  expect(right / n).toBeGreaterThan(0.95);
});

test('every source is known, and two halves meet inside', () => {
  const half = blank((x) => (x < 48 ? [200, 60, 40] : [30, 70, 200]));
  const from = sourcesOf(half, random(2))!;
  for (let i = 0; i < from.length; i++) {
    if (half.known[i]) expect(from[i]).toBe(-1);
    else expect(half.known[from[i]!]).toBe(1);
  }
  const red = (x: number) => from[32 * W + x]! % W < 48;
  expect(red(40)).toBe(true);
  expect(red(55)).toBe(false);
});

test('with nothing to take from, or nothing to fill, there is no fill', () => {
  expect(
    sourcesOf(
      blank(() => [1, 2, 3], 100),
      random(1),
    ),
  ).toBeUndefined();
  expect(
    sourcesOf(
      blank(() => [1, 2, 3], 0),
      random(1),
    ),
  ).toBeUndefined();
});
