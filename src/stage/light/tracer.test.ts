import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from '../../base/random.ts';
import { Tracer } from './tracer.ts';
import { buildTree } from './tree.ts';

/** Random triangles in a unit box. */
function soup(seed: number, count: number): { positions: Float32Array; indices: Uint32Array } {
  const r = random(seed);
  const positions = new Float32Array(count * 9);
  for (let i = 0; i < count; i++) {
    const at = [r.next(), r.next(), r.next()];
    for (let k = 0; k < 9; k++) positions[i * 9 + k] = (at[k % 3] as number) + r.range(-0.1, 0.1);
  }
  return { positions, indices: Uint32Array.from({ length: count * 3 }, (_, i) => i) };
}

/** Nearest distance by testing every triangle; independent of the tree. */
function nearest(p: Float32Array, o: readonly number[], d: readonly number[]): number {
  const sub = (a: number[], b: number[]): number[] => a.map((v, i) => v - (b[i] as number));
  const cross = (a: number[], b: number[]): number[] => [
    (a[1] as number) * (b[2] as number) - (a[2] as number) * (b[1] as number),
    (a[2] as number) * (b[0] as number) - (a[0] as number) * (b[2] as number),
    (a[0] as number) * (b[1] as number) - (a[1] as number) * (b[0] as number),
  ];
  const dot = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((s, v, i) => s + v * (b[i] as number), 0);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < p.length; i += 9) {
    const [a, b, c] = [0, 3, 6].map((k) => [...p.subarray(i + k, i + k + 3)]) as [
      number[],
      number[],
      number[],
    ];
    const n = cross(sub(b, a), sub(c, a));
    const slope = dot(n, d);
    if (Math.abs(slope) < 1e-14) continue;
    const t = (dot(n, a) - dot(n, o)) / slope;
    if (t < 1e-5 || t >= best) continue;
    const q = o.map((v, k) => v + (d[k] as number) * t);
    const inside = [
      [a, b],
      [b, c],
      [c, a],
    ].every(([u, v]) => dot(cross(sub(v as number[], u as number[]), sub(q, u as number[])), n) >= 0);
    if (inside) best = t;
  }
  return best;
}

describe('rays against triangles', () => {
  it('finds what a search through every triangle finds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 120 }), (seed, count) => {
        const { positions, indices } = soup(seed, count);
        const tracer = new Tracer(buildTree(positions, indices), positions, indices);
        const r = random(seed + 1);
        for (let k = 0; k < 20; k++) {
          const o = [r.range(-1, 2), r.range(-1, 2), r.range(-1, 2)] as const;
          const to = [r.next() - o[0], r.next() - o[1], r.next() - o[2]];
          const size = Math.hypot(...to);
          const d = to.map((v) => v / size) as [number, number, number];
          const want = nearest(positions, o, d);
          const hit = tracer.cast(...o, ...d, 100);
          // Rays along an edge may go either way; they are rare enough to skip by distance.
          if (hit !== Number.isFinite(want)) expect(edgeCase(positions, o, d)).toBe(true);
          else if (hit) expect(tracer.t).toBeCloseTo(want, 3);
          expect(tracer.blocked(...o, ...d, 100)).toBe(hit);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('sees nothing beyond its reach', () => {
    const positions = new Float32Array([-1, -1, -5, 1, -1, -5, 0, 1, -5]);
    const indices = Uint32Array.of(0, 1, 2);
    const tracer = new Tracer(buildTree(positions, indices), positions, indices);
    expect(tracer.blocked(0, 0, 0, 0, 0, -1, 4.9)).toBe(false);
    expect(tracer.blocked(0, 0, 0, 0, 0, -1, 5.1)).toBe(true);
  });
});

/** True when moving the ray by a hair changes what the search finds. */
function edgeCase(p: Float32Array, o: readonly number[], d: readonly number[]): boolean {
  const found = [-1e-4, 1e-4].flatMap((e) =>
    [0, 1, 2].map((k) =>
      Number.isFinite(
        nearest(
          p,
          o.map((v, i) => (i === k ? v + e : v)),
          d,
        ),
      ),
    ),
  );
  return found.some((f) => f !== found[0]);
}
