import { expect, test } from 'vitest';
import { frameOf, insideOf } from './canvas.ts';
import type { Grid } from './project.ts';
import { reliefOf } from './relief.ts';

const frame = frameOf(320, 180, 0.05);
const depthOf = (at: (u: number, v: number) => number) => ({
  width: 160,
  height: 90,
  data: Float32Array.from({ length: 160 * 90 }, (_, i) => at((i % 160) / 160, Math.floor(i / 160) / 90)),
});
const wall = (u: number, v: number) => 0.2 + 0.2 * u + 0.3 * v;
const bump = (u: number, v: number) =>
  wall(u, v) + 0.2 * Math.exp(-(((u - 0.5) / 0.2) ** 2) - ((v - 0.5) / 0.3) ** 2);
const at = ({ columns, rows, nearness }: Grid, u: number, v: number) => {
  const c = Math.round(((u * frame.width + frame.margin[0]) / frame.full[0]) * (columns - 1));
  const r = Math.round(((v * frame.height + frame.margin[1]) / frame.full[1]) * (rows - 1));
  return nearness[r * columns + c]!;
};

test('a plane stays a plane, however little is left of what bends', () => {
  const own = insideOf(frame);
  const flat = reliefOf(frame, depthOf(wall), own, 1, 1, 0.3);
  for (const u of [0.1, 0.5, 0.9])
    for (const v of [0.1, 0.5, 0.9]) expect(at(flat, u, v)).toBeCloseTo(wall(u, v), 1);
});

test('what no plane explains is flattened, and kept where it was measured', () => {
  const own = insideOf(frame);
  const risen = (bent: number) => {
    const grid = reliefOf(frame, depthOf(bump), own, 1, 1, bent);
    return at(grid, 0.5, 0.5) - (at(grid, 0.1, 0.5) + at(grid, 0.9, 0.5)) / 2;
  };
  expect(risen(1)).toBeGreaterThan(0.1);
  expect(risen(0.3) / risen(1)).toBeGreaterThan(0.2);
  expect(risen(0.3) / risen(1)).toBeLessThan(0.45);
});

test('a relief of nothing is made of numbers', () => {
  for (const bent of [0.3, 1]) {
    const grid = reliefOf(
      frame,
      depthOf(() => Number.NaN),
      new Uint8Array(frame.canvas[0] * frame.canvas[1]),
      1,
      1,
      bent,
    );
    for (const v of grid.nearness) expect(Number.isFinite(v)).toBe(true);
  }
});

test('what stands low is nearer by a little at least, unless the depth is flat', () => {
  const own = insideOf(frame);
  const risen = (depth: (u: number, v: number) => number) => {
    const grid = reliefOf(frame, depthOf(depth), own, 1, 1, 0.5);
    return at(grid, 0.5, 0.95) - at(grid, 0.5, 0.05);
  };
  const across = (u: number) => 0.2 + 0.6 * u;
  expect(risen(across)).toBeGreaterThan(0.15);
  expect(risen(() => 0.5)).toBeCloseTo(0, 6);
  const steep = (_: number, v: number) => 0.1 + 0.8 * v;
  expect(risen(steep)).toBeCloseTo(0.72, 1);
});
