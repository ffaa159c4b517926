import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Soup, tessellate } from './tessellate.ts';

const STRIDE = 6;

function sheet(corners: readonly (readonly number[])[]): Soup {
  return {
    vertices: corners.flatMap(([x, y, z]) => [x as number, y as number, z as number, 0, 1, 0]),
    indices: [0, 1, 2, 0, 2, 3],
    stride: STRIDE,
  };
}

const area = ({ vertices: v, indices }: Soup): number => {
  let sum = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => (indices[i + k] as number) * STRIDE) as [number, number, number];
    const at = (p: number, k: number): number => v[p + k] as number;
    sum +=
      ((at(b, 2) - at(a, 2)) * (at(c, 0) - at(a, 0)) - (at(b, 0) - at(a, 0)) * (at(c, 2) - at(a, 2))) / 2;
  }
  return sum;
};

describe('tessellate', () => {
  it('keeps the area, meets the limit, and leaves no crack: every inner edge has two triangles', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 9, noNaN: true }),
        fc.double({ min: 0.5, max: 9, noNaN: true }),
        (w, d) => {
          const soup = sheet([
            [0, 0, 0],
            [0, 0, d],
            [w, 0, d],
            [w, 0, 0],
          ]);
          tessellate(soup, () => 1, 8);
          expect(area(soup)).toBeCloseTo(w * d, 6);
          const edges = new Map<string, number>();
          for (let i = 0; i < soup.indices.length; i += 3) {
            for (let k = 0; k < 3; k++) {
              const a = soup.indices[i + k] as number;
              const b = soup.indices[i + ((k + 1) % 3)] as number;
              const length = Math.hypot(
                ...[0, 1, 2].map(
                  (c) =>
                    (soup.vertices[a * STRIDE + c] as number) - (soup.vertices[b * STRIDE + c] as number),
                ),
              );
              expect(length).toBeLessThanOrEqual(1 + 1e-9);
              const key = a < b ? `${a},${b}` : `${b},${a}`;
              edges.set(key, (edges.get(key) ?? 0) + 1);
            }
          }
          const outer = [...edges]
            .filter(([, n]) => n === 1)
            .map(([key]) => key.split(',').map(Number) as [number, number]);
          for (const [a, b] of outer) {
            const onBorder = (c: number, x: number): boolean =>
              Math.abs((soup.vertices[a * STRIDE + c] as number) - x) < 1e-9 &&
              Math.abs((soup.vertices[b * STRIDE + c] as number) - x) < 1e-9;
            expect(onBorder(0, 0) || onBorder(0, w) || onBorder(2, 0) || onBorder(2, d)).toBe(true);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
