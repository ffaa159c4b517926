import * as THREE from 'three/webgpu';
import { describe, expect, it } from 'vitest';
import type { Batch } from '../set/model.ts';
import { assemble, sides } from './geometry.ts';
import { solidVertices } from './solids.ts';

const batch = (...geometries: THREE.BufferGeometry[]): Batch => {
  const [positions, normals, uvs, indices]: number[][] = [[], [], [], []];
  for (const g of geometries) {
    const base = (positions as number[]).length / 3;
    positions?.push(...(g.getAttribute('position').array as Float32Array));
    normals?.push(...(g.getAttribute('normal').array as Float32Array));
    uvs?.push(...(g.getAttribute('uv').array as Float32Array));
    for (const i of (g.getIndex() as THREE.BufferAttribute).array) indices?.push(base + i);
  }
  const count = (positions as number[]).length / 3;
  return {
    material: 'plain',
    colour: [0.5, 0.5, 0.5],
    roughness: undefined,
    metal: undefined,
    wear: 0,
    glow: [0, 0, 0],
    positions: Float32Array.from(positions as number[]),
    normals: Float32Array.from(normals as number[]),
    uvs: Float32Array.from(uvs as number[]),
    tints: new Float32Array(count).fill(1),
    owners: new Uint16Array(count),
    indices: Uint32Array.from(indices as number[]),
  };
};
const box = (size = 1): THREE.BufferGeometry => new THREE.BoxGeometry(size, size, size);
const all = (b: Batch): Set<number> => new Set(solidVertices(b));

describe('solids', () => {
  it('are closed pieces that turn their outside to the viewer, wherever they stand', () => {
    expect(all(batch(box()))).toEqual(new Set([1]));
    expect(all(batch(box().translate(70, 0, -40)))).toEqual(new Set([1]));
    expect(all(batch(new THREE.SphereGeometry(0.3, 12, 8)))).toEqual(new Set([1]));
    expect(all(batch(box().scale(-1, 1, 1)))).toEqual(new Set([0]));
  });

  it('are not sheets, opened boxes, or rooms that the camera may stand in', () => {
    expect(all(batch(new THREE.PlaneGeometry(1, 1)))).toEqual(new Set([0]));
    const open = box();
    open.setIndex([...(open.getIndex() as THREE.BufferAttribute).array].slice(6));
    expect(all(batch(open))).toEqual(new Set([0]));
    expect(all(batch(box(5)))).toEqual(new Set([0]));
    expect(all(batch(new THREE.BoxGeometry(5, 3, 0.2)))).toEqual(new Set([1]));
  });

  it('are told from sheets in one batch, and every triangle is drawn once', () => {
    const mixed = batch(box(), new THREE.PlaneGeometry(1, 1).translate(3, 0, 0));
    expect([...solidVertices(mixed)]).toEqual([...new Array(24).fill(1), ...new Array(4).fill(0)]);
    const made = assemble([mixed], { lamps: [], limit: () => 0.3 });
    if (!made) throw new Error('nothing assembled');
    const parts = sides(made).map(({ geometry, solid }) => ({
      solid,
      triangles: (geometry.getIndex() as THREE.BufferAttribute).count / 3,
    }));
    expect(parts.map((p) => p.solid)).toEqual([true, false]);
    expect(parts.reduce((n, p) => n + p.triangles, 0)).toBe(made.triangles);
    expect(parts[0]?.triangles).toBe((parts[1]?.triangles ?? 0) * 6);
  });
});
