import { expect, test } from 'vitest';
import { random } from '../../base/random.ts';
import type { Mask, Raster } from '../raster.ts';
import { edgeOf } from './edge.ts';
import { guideOf, matteOf } from './matte.ts';

const W = 256;
const H = 144;
const chance = random(3);

/** Blue ground with grain; red right of a wavy edge. */
function picture(edge: (y: number) => number): Raster {
  const data = new Uint8ClampedArray(W * H * 4);
  for (let i = 0; i < W * H; i++) {
    const inside = (i % W) + 0.5 > edge(Math.floor(i / W));
    const n = chance.range(-8, 8);
    data.set(inside ? [190 + n, 60 + n, 50, 255] : [60 + n, 90 + n, 160, 255], i * 4);
  }
  return { width: W, height: H, data };
}

const mask = (edge: (y: number) => number): Mask => ({
  width: W,
  height: H,
  data: Uint8Array.from({ length: W * H }, (_, i) => ((i % W) + 0.5 > edge(Math.floor(i / W)) ? 255 : 0)),
});

test("a mask's edge moves to the picture's edge and is firm away from it", () => {
  const wavy = (y: number) => 120 + 5 * Math.sin(y / 6);
  const drawn = picture(wavy);
  const { data } = matteOf(
    drawn,
    guideOf(drawn, 1),
    mask((y) => wavy(y) + 3),
  );
  for (let y = 10; y < H - 10; y++) {
    const at = (x: number) => data[y * W + Math.round(x)]!;
    expect(at(wavy(y) - 3)).toBeLessThan(60);
    expect(at(wavy(y) + 2)).toBeGreaterThan(140);
    expect(at(wavy(y) - 14)).toBe(0);
    expect(at(wavy(y) + 16)).toBe(255);
  }
});

test('an edge between two colours is proven, one inside a colour is not', () => {
  const drawn = picture(() => 120);
  const guide = guideOf(drawn, 1);
  const proof = (x: number) => {
    const edge = edgeOf(guide, mask(() => x).data);
    return edge.proof[72 * W + Math.round(x) - 2]!;
  };
  expect(proof(120)).toBe(1);
  expect(proof(190)).toBeLessThan(0.2);
});

test('what a mask left out at its edge is found as stray', () => {
  const drawn = picture(() => 120);
  const { stray } = edgeOf(guideOf(drawn, 1), mask(() => 124).data);
  expect(stray[72 * W + 122]).toBe(1);
  expect(stray[72 * W + 117]).toBe(0);
});
