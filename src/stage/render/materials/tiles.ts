import * as THREE from 'three/webgpu';
import { texture } from '../tsl.ts';
import { knownSurface, layerNames, surfaces } from './index.ts';
import type { Surface, Texel } from './material.ts';
import { tileNoise } from './noise.ts';

const SIZE = 512;

/**
 * One tile as RGBA: value (× 1.5), mask, and the slope of the relief in x and y.
 * All surfaces share one array texture, so that a whole set is a single draw with a single fetch per pixel.
 */
export function paintTile(surface: Surface, size = SIZE): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(size * size * 4);
  const height = new Float32Array(size * size);
  const texel: Texel = { height: 0.5, value: 1, mask: 0.5 };
  for (let j = 0; j < size; j++) {
    for (let i = 0; i < size; i++) {
      surface.texel((i + 0.5) / size, (j + 0.5) / size, tileNoise, texel);
      const k = j * size + i;
      height[k] = texel.height;
      out[k * 4] = Math.max(0, Math.min(255, texel.value * 170));
      out[k * 4 + 1] = Math.max(0, Math.min(255, texel.mask * 255));
    }
  }
  const slope = 3.2 * (size / SIZE) * 127;
  const level = (x: number): number => (x < 0 ? 0 : x > 255 ? 255 : x);
  for (let j = 0; j < size; j++) {
    const row = j * size;
    const above = (j === 0 ? size - 1 : j - 1) * size;
    const below = (j === size - 1 ? 0 : j + 1) * size;
    for (let i = 0; i < size; i++) {
      const left = i === 0 ? size - 1 : i - 1;
      const right = i === size - 1 ? 0 : i + 1;
      const k = (row + i) * 4;
      out[k + 2] = level(128 - ((height[row + right] as number) - (height[row + left] as number)) * slope);
      out[k + 3] = level(128 - ((height[below + i] as number) - (height[above + i] as number)) * slope);
    }
  }
  return out;
}

const pixels = new Uint8Array(SIZE * SIZE * 4 * layerNames.length).fill(128);
const tiles = new THREE.DataArrayTexture(pixels, SIZE, SIZE, layerNames.length);
tiles.format = THREE.RGBAFormat;
tiles.wrapS = tiles.wrapT = THREE.RepeatWrapping;
tiles.minFilter = THREE.LinearMipmapNearestFilter;
tiles.magFilter = THREE.LinearFilter;
tiles.generateMipmaps = true;
tiles.needsUpdate = true;

const painted = new Set<number>();

/** The array texture as a node of the shading language. */
export const tileNode = texture(tiles);

/**
 * Layer of a surface, painted on first use (20–80 ms each). Unknown names get 'plain'.
 * @example layerOf('brick')
 */
export function layerOf(name: string): number {
  const layer = layerNames.indexOf(knownSurface(name));
  if (!painted.has(layer)) {
    painted.add(layer);
    pixels.set(paintTile(surfaces[layerNames[layer] as string] as Surface), layer * SIZE * SIZE * 4);
    tiles.needsUpdate = true;
  }
  return layer;
}

/** Where painted tiles are kept between runs. */
interface TileCache {
  get(key: string): Promise<Uint8Array | undefined>;
  set(key: string, bytes: Uint8Array): Promise<void>;
}

const kept = new Set<number>();
const keyOf = (layer: number): string => `tile-${SIZE}-${layerNames[layer] as string}`;

/** Take tiles that an earlier run painted; all that are there, since a copy costs a hundredth of painting. */
export async function recallTiles(cache: TileCache): Promise<void> {
  await Promise.all(
    layerNames.map(async (_, layer) => {
      if (painted.has(layer)) return;
      const known = await cache.get(keyOf(layer));
      if (known?.byteLength !== SIZE * SIZE * 4 || painted.has(layer)) return;
      pixels.set(known, layer * SIZE * SIZE * 4);
      painted.add(layer);
      kept.add(layer);
      tiles.needsUpdate = true;
    }),
  );
}

/** Keep what was painted in this run. */
export async function rememberTiles(cache: TileCache): Promise<void> {
  for (const layer of painted) {
    if (kept.has(layer)) continue;
    kept.add(layer);
    const from = layer * SIZE * SIZE * 4;
    await cache.set(keyOf(layer), pixels.slice(from, from + SIZE * SIZE * 4));
  }
}

/** The surface of that name, or 'plain'. */
export const surfaceOf = (name: string): Surface => surfaces[knownSurface(name)] as Surface;
