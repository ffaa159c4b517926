import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposureFor, type FaceReading, lightFaces } from './exposure.ts';

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

describe('lightFaces', () => {
  /** A face of one skin under light that falls from one side, as metered with and without the eye light. */
  const face = (skin: number, lit: number, shade: number): FaceReading => {
    const n = 200;
    const level = Array.from({ length: n }, (_, i) => skin * (i < n / 2 ? lit : shade));
    return { level, response: level.map(() => skin) };
  };
  /** Radiance of the face's dark side as exposed. */
  const printed = (skin: number, shade: number, ratio: number, day: number): number => {
    const { level, eye } = lightFaces(1.5, [face(skin, 0.2, shade)], ratio, day);
    return (shade + eye) * skin * level;
  };

  it('leaves no side of a face black, by night and in the hardest look', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.12, max: 0.6, noNaN: true }),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        fc.double({ min: 1, max: 24, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (skin, shade, ratio, day) => {
          expect(printed(skin, shade, ratio, day)).toBeGreaterThan(0.01);
        },
      ),
    );
  });

  it('leaves more shadow the higher the key-to-fill ratio is', () => {
    expect(printed(0.4, 0, 16, 0)).toBeLessThan(printed(0.4, 0, 2, 0) * 0.6);
  });

  it('lights a face that is lit already only a little, and a silhouette hardly', () => {
    const bright = lightFaces(1, [face(0.4, 0.5, 0.4)], 3, 1);
    const dark = lightFaces(1, [face(0.4, 0.01, 0.01)], 3, 1);
    expect(bright.eye).toBeLessThan(dark.eye * 0.3);
    expect(lightFaces(1, [face(0.4, 0.01, 0.01)], 3, 1, 0.25).eye).toBeLessThan(dark.eye * 0.4);
  });

  it('gives dark skin more light than pale skin', () => {
    expect(lightFaces(1, [face(0.12, 0, 0)], 3, 1).eye).toBeGreaterThan(
      lightFaces(1, [face(0.5, 0, 0)], 3, 1).eye * 1.3,
    );
  });

  it('nets light in proportion to the exposure', () => {
    expect(lightFaces(2, [], 3, 0).net * 2).toBeCloseTo(lightFaces(0.5, [], 3, 0).net * 0.5, 6);
  });
});
