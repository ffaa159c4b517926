import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockers } from './blockers.ts';

/** Right triangles of given sides, each with corners of its own; whole sides are closed solids. */
const rows = (sizes: readonly { readonly side: number; readonly solid: boolean }[]) => ({
  vertices: sizes.flatMap(({ side, solid }, i) =>
    [
      [0, 0],
      [side, 0],
      [0, side],
    ].flatMap(([x, z]) => [x as number, i, z as number, solid ? 1 : 0]),
  ),
  indices: sizes.flatMap((_, i) => [i * 3, i * 3 + 1, i * 3 + 2]),
  stride: 4,
  solid: 3,
});

const triangle = fc.record({ side: fc.integer({ min: 1, max: 6 }), solid: fc.boolean() });

describe('blockers', () => {
  it('are the largest triangles, each once, in the geometry of its kind', () => {
    fc.assert(
      fc.property(fc.array(triangle, { maxLength: 30 }), fc.integer({ min: 1, max: 30 }), (sizes, most) => {
        const drawn = blockers(rows(sizes), most).flatMap(({ geometry, solid }) => {
          const p = geometry.getAttribute('position');
          const index = geometry.getIndex()?.array ?? [];
          return Array.from({ length: index.length / 3 }, (_, i) => {
            const [a, b, c] = [0, 1, 2].map((k) => index[i * 3 + k] as number) as [number, number, number];
            expect(p.getZ(c) - p.getZ(a)).toBe(p.getX(b) - p.getX(a));
            const number = p.getY(a);
            expect(sizes[number]?.solid).toBe(solid);
            expect(sizes[number]?.side).toBe(p.getX(b) - p.getX(a));
            return number;
          });
        });
        expect(new Set(drawn).size).toBe(drawn.length);
        const sides = drawn.map((n) => sizes[n]?.side as number).sort((a, b) => b - a);
        const all = sizes.map((s) => s.side).sort((a, b) => b - a);
        expect(sides).toEqual(all.slice(0, most));
      }),
    );
  });

  it('leaves out what has no surface', () => {
    expect(blockers(rows([{ side: 0, solid: true }]), 5)).toEqual([]);
  });
});
