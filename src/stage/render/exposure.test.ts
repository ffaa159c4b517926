import { describe, expect, it } from 'vitest';
import { exposureFor } from './renderer.ts';

const even = (level: number): Float32Array => Float32Array.from({ length: 64 * 36 * 4 }, () => level);

describe('exposureFor', () => {
  it('halves when the light doubles', () => {
    expect(exposureFor(even(0.4), 3) / exposureFor(even(0.8), 3)).toBeCloseTo(2, 5);
  });

  it('exposes darker for a high key-to-fill ratio and for the night', () => {
    expect(exposureFor(even(0.3), 16)).toBeLessThan(exposureFor(even(0.3), 3));
    expect(exposureFor(even(0.3), 3, 0)).toBeLessThan(exposureFor(even(0.3), 3, 1));
  });

  it('gives way to bright areas, so that a lit window in a dark room keeps its drawing', () => {
    const room = even(0.01);
    for (let i = 0; i < room.length * 0.1; i++) room[i] = 2;
    expect(exposureFor(room, 3) * 2).toBeLessThan(3);
  });
});
