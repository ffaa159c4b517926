import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from '../../../base/random.ts';
import { type Mesh, signedVolume } from '../mesh.ts';
import { box } from './box.ts';
import { extrude } from './extrude.ts';
import { cylinderProfile, lathe } from './lathe.ts';
import { blob, sphere } from './round.ts';
import { ground, panel } from './sheet.ts';
import { tube } from './tube.ts';

const size = fc.double({ min: 0.01, max: 12, noNaN: true });

/** Every index is in range, every number finite, every normal a unit vector on its triangle's outer side. */
function wellMade(mesh: Mesh): void {
  const count = mesh.positions.length / 3;
  expect(mesh.normals.length).toBe(mesh.positions.length);
  if (mesh.uvs) expect(mesh.uvs.length).toBe(count * 2);
  expect(mesh.positions.every(Number.isFinite) && mesh.normals.every(Number.isFinite)).toBe(true);
  expect(mesh.indices.length % 3).toBe(0);
  let [agree, all] = [0, 0];
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const [a, b, c] = [mesh.indices[i]!, mesh.indices[i + 1]!, mesh.indices[i + 2]!];
    expect(Math.max(a, b, c)).toBeLessThan(count);
    const at = (v: number, k: number): number => mesh.positions[3 * v + k]!;
    const e = (v: number, k: number): number => at(v, k) - at(a, k);
    const face = [
      e(b, 1) * e(c, 2) - e(b, 2) * e(c, 1),
      e(b, 2) * e(c, 0) - e(b, 0) * e(c, 2),
      e(b, 0) * e(c, 1) - e(b, 1) * e(c, 0),
    ];
    const area = Math.hypot(face[0]!, face[1]!, face[2]!);
    const side = [0, 1, 2].reduce(
      (s, k) =>
        s + face[k]! * (mesh.normals[3 * a + k]! + mesh.normals[3 * b + k]! + mesh.normals[3 * c + k]!),
      0,
    );
    all += area;
    if (side > 0) agree += area;
  }
  expect(agree).toBeGreaterThan(all * 0.98);
  for (let v = 0; v < count; v++)
    expect(Math.hypot(mesh.normals[3 * v]!, mesh.normals[3 * v + 1]!, mesh.normals[3 * v + 2]!)).toBeCloseTo(
      1,
      3,
    );
}

describe('closed shapes', () => {
  it('a box faces outward and keeps its volume', () => {
    fc.assert(
      fc.property(size, size, size, fc.double({ min: 0, max: 0.02, noNaN: true }), (w, h, d, bevel) => {
        const mesh = box([w, h, d], bevel);
        wellMade(mesh);
        const share = signedVolume(mesh) / 6 / (w * h * d);
        expect(share).toBeGreaterThan(0.3);
        expect(share).toBeLessThanOrEqual(1.0001);
      }),
      { numRuns: 60 },
    );
  });

  it('a sphere, a cylinder and a cone face outward', () => {
    fc.assert(
      fc.property(size, size, fc.integer({ min: 6, max: 32 }), (r, h, sides) => {
        for (const mesh of [
          sphere([r, h, r], sides),
          lathe(cylinderProfile(r, h, r, 0.003, false), sides),
          lathe(cylinderProfile(r, h, 0, 0, false), sides),
        ]) {
          wellMade(mesh);
          expect(signedVolume(mesh)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('a closed profile is turned outward whichever way it is written', () => {
    const cup = [
      [0, 0],
      [0.4, 0],
      [0.5, 1],
      [0.45, 1],
      [0.35, 0.1],
      [0, 0.1],
    ] as const;
    const [there, back] = [lathe(cup), lathe([...cup].reverse())];
    expect(signedVolume(there)).toBeGreaterThan(0);
    expect(signedVolume(back)).toBeCloseTo(signedVolume(there), 8);
  });

  it('a tube along any path faces outward', () => {
    const point = fc.tuple(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: 0.2, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 6 }), (steps) => {
        let z = 0;
        const mesh = tube(
          steps.map(([x, dz]) => [x, x * 0.5, (z += dz)] as const),
          0.05,
        );
        wellMade(mesh);
        expect(signedVolume(mesh)).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  it('an outline pushed through has the volume of its area, either way round, holes left out', () => {
    const square = [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
    ] as const;
    const hole = [
      [0.5, 0.5],
      [1.5, 0.5],
      [1.5, 1.5],
      [0.5, 1.5],
    ] as const;
    for (const outline of [square, [...square].reverse()]) {
      const mesh = extrude(outline, 0.5, 0, [hole]);
      wellMade(mesh);
      expect(signedVolume(mesh) / 6).toBeCloseTo((4 - 1) * 0.5, 6);
    }
  });

  it('lumps stay closed and outward', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0, max: 0.5, noNaN: true }), (seed, roughness) => {
        expect(signedVolume(blob(random(seed >>> 0), [1, 0.7, 1.2], 4, roughness, 2))).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });
});

describe('sheets', () => {
  it('ground faces up and a panel faces the audience', () => {
    const [level, upright] = [ground(4, 2), panel(2, 1)];
    wellMade(level);
    wellMade(upright);
    expect(level.normals.every((n, i) => n === (i % 3 === 1 ? 1 : 0))).toBe(true);
    expect(upright.normals.every((n, i) => n === (i % 3 === 2 ? 1 : 0))).toBe(true);
  });

  it('a landscape follows its height', () => {
    const hill = ground(10, 10, 10, (x, z) => 3 - 0.1 * (x * x + z * z));
    wellMade(hill);
    expect(Math.max(...hill.positions.filter((_, i) => i % 3 === 1))).toBeCloseTo(3, 6);
  });
});
