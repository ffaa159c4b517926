import { describe, expect, it } from 'vitest';
import { random } from '../../src/base/random.ts';
import type { Grey } from '../../src/vision/index.ts';
import { shownIn } from './shown.ts';

const [W, H] = [320, 180];
/** Blobs whose left half lies `dx` pixels to the right of where it was, with more light by `light`. */
function blobs(dx: number, light = 0): Grey {
  const at = random(3).stream('blobs');
  const data = new Float32Array(W * H).fill(90);
  for (let n = 0; n < 160; n++) {
    const [x, y, v] = [at.range(10, W - 10), at.range(10, H - 10), at.range(-60, 120)];
    const cx = x + (x < W / 2 - 20 ? dx : 0);
    for (let yy = Math.floor(y - 6); yy <= y + 6; yy++)
      for (let xx = Math.floor(cx - 6); xx <= cx + 6; xx++)
        if (xx >= 0 && yy >= 0 && xx < W && yy < H)
          data[yy * W + xx]! += v * Math.exp(-((xx - cx) ** 2 + (yy - y) ** 2) / 8);
  }
  return { width: W, height: H, data: Float32Array.from(data, (v) => Math.max(0, Math.min(255, v + light))) };
}
const left = {
  width: W,
  height: H,
  data: Uint8Array.from({ length: W * H }, (_, i) => (i % W < W / 2 - 20 ? 255 : 0)),
};

describe('what a clip shows', () => {
  it('tells how far and which way a part goes', () => {
    const { reach, way } = shownIn([blobs(0), blobs(3), blobs(6)], left);
    expect(reach).toBeCloseTo(6 / W, 2);
    expect(way[0]).toBeCloseTo(6 / W, 2);
    expect(Math.abs(way[1])).toBeLessThan(1 / W);
  });
  it('takes off what the camera does to all', () => {
    const far = (t: { readonly x: number }): boolean => t.x > W / 2;
    expect(shownIn([blobs(0), blobs(0)], left, far).reach).toBeLessThan(0.5 / W);
    expect(shownIn([blobs(0), blobs(5)], undefined, far).way[0]).toBeGreaterThan(1 / W);
  });
  it('tells a change of light', () => {
    expect(shownIn([blobs(0), blobs(0, 20)], left).change).toBeGreaterThan(15);
  });
});
