import { describe, expect, it } from 'vitest';
import { basinOf } from './basin.ts';

const [W, H] = [200, 112];

const mask = (inside: (x: number, y: number) => boolean) => ({
  width: W,
  height: H,
  data: Uint8Array.from({ length: W * H }, (_, i) => (inside(i % W, Math.floor(i / W)) ? 255 : 0)),
});
const picture = (light: (x: number, y: number) => number) => {
  const data = new Uint8ClampedArray(W * H * 4);
  for (let i = 0; i < W * H; i++) data.fill(light(i % W, Math.floor(i / W)), i * 4, i * 4 + 3);
  return { width: W, height: H, data };
};
const grey = picture(() => 120);
const at = (m: { readonly data: Uint8Array }, x: number, y: number) => m.data[y * W + x]!;

describe('basinOf', () => {
  it('keeps the body of the water and leaves frayed fringes out', () => {
    const frayed = mask((x, y) => (y > 40 && y < 80) || (y >= 80 && (x + 2 * y) % 7 < 2));
    const basin = basinOf(grey, frayed);
    expect(at(basin, 100, 60)).toBe(255);
    for (let x = 20; x < 180; x++) expect(at(basin, x, 100)).toBe(0);
  });

  it('begins below a bank that stands straight on the water', () => {
    const hills = picture((_, y) => (y < 45 ? 30 : 150));
    const basin = basinOf(
      hills,
      mask((_, y) => y > 35),
    );
    expect(at(basin, 100, 42)).toBe(0);
    expect(at(basin, 100, 60)).toBe(255);
  });

  it('leaves a brook that is nowhere broad as it is', () => {
    const brook = mask((x, y) => Math.abs(x - 100 - 20 * Math.sin(y / 9)) < 2);
    expect(basinOf(grey, brook)).toBe(brook);
  });
});
