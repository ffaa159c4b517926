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

  const framed = (level: number, cells: number): { pixels: Float32Array; weights: Float32Array } => {
    const pixels = even(0.2);
    const weights = new Float32Array(64 * 36);
    for (let k = 0; k < cells; k++) {
      weights[k] = 1;
      pixels.fill(level, k * 4, k * 4 + 4);
    }
    return { pixels, weights };
  };

  it('closes down for a face in a spot, until its drawing is back', () => {
    const { pixels, weights } = framed(3, 40);
    const served = exposureFor(pixels, 3, 1, { weights, people: true });
    expect(served).toBeLessThan(exposureFor(pixels, 3, 1));
    expect(3 * served).toBeLessThan(0.63);
  });

  it('opens up for a face against the light, but lets the surroundings burn by a stop at most', () => {
    const { pixels, weights } = framed(0.01, 40);
    const whole = exposureFor(pixels, 3, 1);
    const served = exposureFor(pixels, 3, 1, { weights, people: true });
    expect(served).toBeGreaterThan(whole);
    expect(served).toBeLessThan(whole * 2);
  });

  it('keeps flat colours near the exposure that they were painted for', () => {
    for (const level of [0.001, 0.1, 20]) {
      const { pixels, weights } = framed(level, 40);
      const served = exposureFor(pixels, 3, 1, { weights, people: true }, 0.85);
      expect(served).toBeGreaterThan(0.5);
      expect(served).toBeLessThan(1.54);
    }
  });
});
