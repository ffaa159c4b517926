import { expect, test } from 'vitest';
import { frameOf } from './canvas.ts';
import { settleIslands } from './islands.ts';

const W = 160;
const H = 90;
const frame = frameOf(W, H, 0.14);
const plane = (inside: (x: number, y: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: W * H }, (_, i) => (inside(i % W, Math.floor(i / W)) ? 255 : 0));

const tower = (x: number, y: number) => x > 60 && x < 90 && y > 20;
const tip = (x: number, y: number) => x > 92 && x < 97 && y > 22 && y < 26;
const bird = (x: number, y: number) => x > 20 && x < 25 && y > 10 && y < 14;
const hill = (_x: number, y: number) => y > 70;

test('a tip goes with its tower, a bird stays in the sky, a hill stays the ground', () => {
  const sky = plane((x, y) => !tower(x, y) && !tip(x, y) && !bird(x, y) && !hill(x, y));
  const matte = plane(tower);
  settleIslands(frame, sky, [matte]);
  const at = (x: number, y: number) => y * W + x;
  expect(matte[at(94, 24)]).toBe(255);
  expect(sky[at(94, 24)]).toBe(0);
  expect(matte[at(22, 12)]).toBe(0);
  expect(sky[at(22, 12)]).toBe(255);
  expect(sky[at(20, 80)]).toBe(0);
  expect(matte[at(20, 80)]).toBe(0);
});

test('without subjects nothing but the sky takes islands in', () => {
  const sky = plane((x, y) => !bird(x, y) && !hill(x, y));
  settleIslands(frame, sky, []);
  expect(sky[12 * W + 22]).toBe(255);
  expect(sky[80 * W + 22]).toBe(0);
});

test('a tip goes with a tower that nobody cut out of the ground', () => {
  const sky = plane((x, y) => !tower(x, y) && !tip(x, y) && !bird(x, y) && !hill(x, y));
  settleIslands(frame, sky, []);
  expect(sky[24 * W + 94]).toBe(0);
  expect(sky[12 * W + 22]).toBe(255);
});
