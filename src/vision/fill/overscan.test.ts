import { describe, expect, it } from 'vitest';
import { borderPoints, overscanOf } from './borders.ts';
import { drawnOut, MOST_OVERSCAN, takenIn } from './overscan.ts';
import { viewAtRest } from './project.ts';

describe('drawnOut', () => {
  const steps = Array.from({ length: 141 }, (_, i) => -0.2 + i / 100);
  it('leaves all where it is without overscan', () => {
    for (const at of steps) expect(drawnOut(at, 0, 0)).toBe(at);
  });
  it('brings a border to where the camera sees to, and nothing else over the middle', () => {
    expect(drawnOut(1, 0, 0.05)).toBeCloseTo(1.05, 9);
    expect(drawnOut(0, 0.03, 0)).toBeCloseTo(-0.03, 9);
    expect(drawnOut(0.5, 0.05, 0.05)).toBe(0.5);
    expect(drawnOut(0.2, 0, 0.05)).toBe(0.2);
  });
  it('stretches smoothly and by less than a third', () => {
    const at = steps.map((x) => drawnOut(x, MOST_OVERSCAN, MOST_OVERSCAN));
    const slopes = at.slice(1).map((x, i) => (x - at[i]!) * 100);
    expect(Math.min(...slopes)).toBeGreaterThan(0.999);
    expect(Math.max(...slopes)).toBeLessThan(1.32);
    const jumps = slopes.slice(1).map((x, i) => Math.abs(x - slopes[i]!));
    expect(Math.max(...jumps)).toBeLessThan(0.02);
  });
});

describe('overscanOf', () => {
  const space = { near: 2, far: 8, mm: 36, aspect: 16 / 9 };
  const [w, h] = [64, 36];
  const sheet = (nearness: number) => ({
    texture: { width: w, height: h, data: new Uint8ClampedArray(w * h * 4).fill(255) },
    margin: [8, 4] as const,
    relief: { columns: 3, rows: 3, nearness: new Float32Array(9).fill(nearness) },
  });
  const rest = viewAtRest(space);

  it('is nothing at rest, and nothing when the camera comes nearer', () => {
    const points = borderPoints([sheet(0), sheet(1)]);
    for (const by of overscanOf(points, space, rest)) expect(by).toBeLessThan(1e-9);
    const near = { position: [0, 0, -0.5], target: [0, 0, -1], mm: 36 } as const;
    expect(overscanOf(points, space, near)).toEqual([0, 0, 0, 0]);
  });

  it('is what the nearest sheet at a border lacks, and only there', () => {
    const view = { position: [0.1, 0, 0], target: [0.1, 0, -1], mm: 36 } as const;
    const [left, top, right, bottom] = overscanOf(borderPoints([sheet(0), sheet(1)]), space, view);
    // 0.1 m at 2 m through a lens as long as the gate is wide.
    expect(right).toBeCloseTo(0.05, 6);
    expect(left).toBe(0);
    expect(Math.max(top, bottom)).toBeLessThan(1e-9);
  });

  it('is taken in up to a bound', () => {
    expect(takenIn([0.01, 0, 0.3, 0])).toEqual([0.01, 0, MOST_OVERSCAN, 0]);
  });
});
