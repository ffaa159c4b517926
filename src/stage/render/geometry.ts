import * as THREE from 'three/webgpu';
import type { Batch, Lamp } from '../set/model.ts';
import { type Blockers, blockers } from './blockers.ts';
import { layerOf, surfaceOf } from './materials/tiles.ts';
import { solidVertices } from './solids.ts';
import { type Soup, tessellate } from './tessellate.ts';

/** Floats a vertex carries while a mesh is assembled: position 3, normal 3, uv 2, tint 1, batch number 1, owner 1, solid 1. */
const STRIDE = 12;
/** Bytes of the packed surface: colour rgb + bump, under rgb + threshold, layer + roughness ×2 + metal, glow rgb + strength, wrap + sheen + depth + flicker. */
const PACKED = 20;
/** Strongest glow that the packing holds. */
export const GLOW_RANGE = 16;

export interface Assembled {
  readonly geometry: THREE.BufferGeometry;
  /** Linear albedo rgb and emitted radiance rgb per triangle, for the bake. */
  readonly surface: Float32Array;
  readonly triangles: number;
  /** Number of the batch that each triangle came from. */
  readonly batchOf: Uint16Array;
  /** The batch's owner of each triangle: 0 none, n the (n − 1)th dressing of its model. */
  readonly ownerOf: Uint16Array;
  /** 1 for triangles of closed solids, which are seen from outside alone. */
  readonly solid: Uint8Array;
  /** What is drawn first for its depth: the largest triangles, before they were cut. */
  readonly blockers: readonly Blockers[];
}

export interface AssembleOptions {
  /** Longest edge at a point, metres; absent leaves triangles as they are. */
  readonly limit?: (x: number, y: number, z: number) => number;
  readonly lamps: readonly Lamp[];
}

const byte = (x: number): number => Math.max(0, Math.min(255, Math.round(x * 255)));
const flickers = ['none', 'neon', 'fire', 'fluorescent'];

/** Merges batches into one geometry that a single material draws. Undefined when there is nothing. */
export function assemble(batches: readonly Batch[], options: AssembleOptions): Assembled | undefined {
  const vertices: number[] = [];
  const indices: number[] = [];
  batches.forEach((batch, number) => {
    const base = vertices.length / STRIDE;
    const n = batch.positions.length / 3;
    const perMetre = 1 / surfaceOf(batch.material).metres;
    const solid = solidVertices(batch);
    for (let i = 0; i < n; i++) {
      vertices.push(
        batch.positions[i * 3] as number,
        batch.positions[i * 3 + 1] as number,
        batch.positions[i * 3 + 2] as number,
        batch.normals[i * 3] as number,
        batch.normals[i * 3 + 1] as number,
        batch.normals[i * 3 + 2] as number,
        (batch.uvs[i * 2] as number) * perMetre,
        (batch.uvs[i * 2 + 1] as number) * perMetre,
        batch.tints[i] ?? 1,
        number,
        batch.owners[i] ?? 0,
        solid[i] as number,
      );
    }
    for (const i of batch.indices) indices.push(base + i);
  });
  if (indices.length === 0) return undefined;
  const soup: Soup = { vertices, indices, stride: STRIDE };
  const hiding = options.limit ? blockers({ ...soup, solid: STRIDE - 1 }) : [];
  if (options.limit) tessellate(soup, options.limit);

  const v = soup.vertices;
  const count = v.length / STRIDE;
  const positions = new Float32Array(count * 3);
  const normals = new Float32Array(count * 3);
  const uvs = new Float32Array(count * 2);
  const packed = new Uint8Array(count * PACKED);
  const heads = batches.map((batch) => pack(batch));
  for (let i = 0; i < count; i++) {
    const s = i * STRIDE;
    for (let k = 0; k < 3; k++) {
      positions[i * 3 + k] = v[s + k] as number;
      normals[i * 3 + k] = v[s + 3 + k] as number;
    }
    uvs[i * 2] = v[s + 6] as number;
    uvs[i * 2 + 1] = v[s + 7] as number;
    const number = v[s + 9] as number;
    const head = heads[number] as Head;
    packed.set(head.bytes, i * PACKED);
    const colour = (batches[number] as Batch).colour;
    for (let k = 0; k < 3; k++) {
      packed[i * PACKED + k] = byte(Math.sqrt(Math.max(0, (colour[k] as number) * (v[s + 8] as number))));
    }
    if (head.glows) {
      packed[i * PACKED + 19] = byte(
        flickerAt(options.lamps, v[s] as number, v[s + 1] as number, v[s + 2] as number) / 3,
      );
    }
  }
  const geometry = new THREE.BufferGeometry();
  geometry.setAttribute('position', new THREE.BufferAttribute(positions, 3));
  geometry.setAttribute('normal', new THREE.BufferAttribute(normals, 3));
  geometry.setAttribute('uv', new THREE.BufferAttribute(uvs, 2));
  const buffer = new THREE.InterleavedBuffer(packed, PACKED);
  ['paint', 'under', 'body', 'glow', 'edge'].forEach((name, k) => {
    geometry.setAttribute(name, new THREE.InterleavedBufferAttribute(buffer, 4, k * 4, true));
  });
  geometry.setIndex(new THREE.BufferAttribute(new Uint32Array(soup.indices), 1));
  geometry.computeBoundingSphere();

  const triangles = soup.indices.length / 3;
  const surface = new Float32Array(triangles * 6);
  const batchOf = new Uint16Array(triangles);
  const ownerOf = new Uint16Array(triangles);
  const solid = new Uint8Array(triangles);
  for (let i = 0; i < triangles; i++) {
    const first = (soup.indices[i * 3] as number) * STRIDE;
    batchOf[i] = v[first + 9] as number;
    ownerOf[i] = Math.round(v[first + 10] as number);
    solid[i] = v[first + 11] as number;
    const batch = batches[v[first + 9] as number] as Batch;
    const lamp = isLamp(options.lamps, v[first] as number, v[first + 1] as number, v[first + 2] as number);
    for (let k = 0; k < 3; k++) {
      surface[i * 6 + k] = Math.min(0.9, (batch.colour[k] as number) * (v[first + 8] as number) * 0.95);
      surface[i * 6 + 3 + k] = lamp ? 0 : (batch.glow[k] as number);
    }
  }
  return { geometry, surface, triangles, batchOf, ownerOf, solid, blockers: hiding };
}

/** What of an assembled geometry is drawn with one side or with both: two geometries with the same vertices. */
export function sides(
  made: Assembled,
): { readonly geometry: THREE.BufferGeometry; readonly solid: boolean }[] {
  const index = (made.geometry.getIndex() as THREE.BufferAttribute).array;
  return [true, false].flatMap((solid) => {
    const own: number[] = [];
    for (let i = 0; i < made.triangles; i++)
      if ((made.solid[i] === 1) === solid)
        own.push(index[i * 3] as number, index[i * 3 + 1] as number, index[i * 3 + 2] as number);
    if (own.length === 0) return [];
    const geometry = new THREE.BufferGeometry();
    for (const [name, attribute] of Object.entries(made.geometry.attributes))
      geometry.setAttribute(name, attribute);
    geometry.setIndex(new THREE.BufferAttribute(Uint32Array.from(own), 1));
    geometry.boundingSphere = made.geometry.boundingSphere;
    return [{ geometry, solid }];
  });
}

interface Head {
  readonly bytes: Uint8Array;
  readonly glows: boolean;
}

function pack(batch: Batch): Head {
  const s = surfaceOf(batch.material);
  const [low, high] =
    batch.roughness === undefined
      ? s.roughness
      : [batch.roughness * 0.85, Math.min(1, batch.roughness * 1.15)];
  const threshold = s.under.threshold - batch.wear * 0.42;
  const top = Math.max(...batch.glow);
  const u = s.under.colour;
  const bytes = Uint8Array.from([
    0,
    0,
    0,
    byte(s.bump / 2),
    byte(Math.sqrt(u[0])),
    byte(Math.sqrt(u[1])),
    byte(Math.sqrt(u[2])),
    threshold >= 1 ? 255 : byte(threshold),
    layerOf(batch.material),
    byte(low),
    byte(high),
    byte(Math.min(0.6, batch.metal ?? s.metal)),
    ...batch.glow.map((g) => byte(top > 0 ? Math.sqrt(g / top) : 0)),
    byte(Math.sqrt(Math.min(GLOW_RANGE, top) / GLOW_RANGE)),
    byte(s.wrap ?? 0),
    byte(s.sheen ?? 0),
    byte(s.depth),
    0,
  ]);
  return { bytes, glows: top > 0 };
}

const reachOf = (lamp: Lamp): number => (lamp.kind === 'panel' ? Math.max(...lamp.size) * 0.6 : 0.1) + 0.22;

const isLamp = (lamps: readonly Lamp[], x: number, y: number, z: number): boolean =>
  lamps.some((lamp) => Math.hypot(lamp.at[0] - x, lamp.at[1] - y, lamp.at[2] - z) < reachOf(lamp));

function flickerAt(lamps: readonly Lamp[], x: number, y: number, z: number): number {
  const lamp = lamps.find(
    (l) => l.flicker !== 'none' && Math.hypot(l.at[0] - x, l.at[1] - y, l.at[2] - z) < reachOf(l) + 0.3,
  );
  return lamp ? flickers.indexOf(lamp.flicker) : 0;
}
