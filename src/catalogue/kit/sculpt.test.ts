import { describe, expect, it } from 'vitest';
import { blend, dyed, limb, mass, type Sculpted, sculpt } from './sculpt.ts';

/** Area of a mesh, square metres. */
function area({ positions: p, indices }: Sculpted): number {
  let sum = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => indices[i + k]! * 3) as [number, number, number];
    const u = [0, 1, 2].map((k) => p[b + k]! - p[a + k]!) as [number, number, number];
    const v = [0, 1, 2].map((k) => p[c + k]! - p[a + k]!) as [number, number, number];
    sum += Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 2;
  }
  return sum;
}

describe('sculpting', () => {
  it('meshes a ball within a hundredth of its radius', () => {
    const { positions } = sculpt(mass([0.2, 1, -0.3], 0.5), 0.08);
    for (let i = 0; i < positions.length; i += 3)
      expect(Math.hypot(positions[i]! - 0.2, positions[i + 1]! - 1, positions[i + 2]! + 0.3)).toBeCloseTo(
        0.5,
        2,
      );
  });

  it('closes every surface: each edge is met as often from either side', () => {
    const form = blend(
      0.1,
      mass([0, 0, 0], [0.3, 0.2, 0.4]),
      limb(
        [
          [0, 0, 0.3],
          [0, 0.4, 0.7],
        ],
        [0.12, 0.06],
      ),
    );
    const { indices } = sculpt(form, 0.05);
    const edges = new Map<string, number>();
    for (let i = 0; i < indices.length; i += 3)
      for (let k = 0; k < 3; k++) {
        const [a, b] = [indices[i + k]!, indices[i + ((k + 1) % 3)]!];
        edges.set(`${a}>${b}`, (edges.get(`${a}>${b}`) ?? 0) + 1);
      }
    for (const [edge, count] of edges) {
      const [a, b] = edge.split('>');
      expect(edges.get(`${b}>${a}`)).toBe(count);
    }
  });

  it('cuts along markings without losing cloth', () => {
    const ball = sculpt(mass([0, 0, 0], 0.5), 0.09);
    const pieces = dyed(ball, '#ffffff', [{ colour: '#000000', where: (_x, y) => y - 0.1 }]);
    expect(pieces.map((p) => p.colour)).toEqual(['#ffffff', '#000000']);
    expect(pieces.reduce((sum, p) => sum + area(p.mesh), 0)).toBeCloseTo(area(ball), 6);
    const [below, above] = pieces.map((p) => p.mesh.positions.filter((_, i) => i % 3 === 1));
    expect(Math.max(...below!)).toBeLessThan(0.1 + 1e-9);
    expect(Math.min(...above!)).toBeGreaterThan(0.1 - 1e-9);
  });
});
