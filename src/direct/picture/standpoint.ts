import type { PictureSpace } from '../../vision/fill/project.ts';
import type { Face, Region, Sight } from '../../vision/sight/sight.ts';
import { gateOf } from '../camera/solve.ts';

/** Where a picture is taken from: its space on a guessed scale, and what it is about. */
export interface Standpoint extends PictureSpace {
  /** Metres to what the picture is about, and that region where one was found. */
  readonly distance: number;
  readonly subject?: Region;
  readonly face?: Face;
}

/** Metres from brow to chin and over the hair, of a grown person. */
const HEAD = 0.24;

/** Below this a region is a guess. */
const SURE = 0.35;

/**
 * What a picture without a ruler is taken for: lens, metres to its subject, and how many times farther than the nearest
 * its farthest is. Real landscapes span hundreds; a still bears the parallax of a few, and the wider the lens is taken
 * to have been, the farther a camera may go before it sees past the borders.
 */
const views = {
  portrait: { mm: 40, depth: 3 },
  product: { mm: 35, depth: 2.6, distance: 1 },
  scene: { mm: 30, depth: 4.5, distance: 5 },
  landscape: { mm: 26, depth: 6, distance: 12 },
} as const;

/** The region that a picture is about: the person or thing that vision is surest of, weighed by its size. */
export function mainRegion(sight: Sight): Region | undefined {
  const weight = (r: Region): number => r.confidence * Math.sqrt(r.share) * (r.kind === 'person' ? 1.5 : 1);
  return sight.regions
    .filter((r) => (r.kind === 'person' || r.kind === 'subject') && r.confidence >= SURE)
    .sort((a, b) => weight(b) - weight(a))[0];
}

/**
 * Lens and distances of a picture, so that what it is about lies where a photographer would have stood from it.
 * @example standpointOf(see(raster)).distance // 0.9 for a portrait
 */
export function standpointOf(sight: Sight): Standpoint {
  const subject = mainRegion(sight);
  const face = sight.faces.find((f) => f.confidence >= SURE && (!subject || f.person === subject.id));
  const open = sight.regions.some((r) => r.kind === 'sky' && r.confidence >= SURE && r.share > 0.04);
  const view = face
    ? views.portrait
    : open
      ? subject && subject.share > 0.1
        ? views.scene
        : views.landscape
      : subject
        ? views.product
        : views.scene;
  const aspect = sight.width / sight.height;
  const distance =
    'distance' in view
      ? view.distance
      : HEAD / Math.max(0.02, ((face!.box[3] - face!.box[1]) * gateOf(aspect).height) / view.mm);
  const nearness = Math.max(0.05, typical(sight, subject));
  return {
    near: distance * (nearness + (1 - nearness) / view.depth),
    far: distance * (nearness + (1 - nearness) / view.depth) * view.depth,
    mm: view.mm,
    aspect,
    distance,
    ...(subject ? { subject } : {}),
    ...(face ? { face } : {}),
  };
}

/** Median nearness of a region, or of the picture's middle where there is none. */
function typical({ depth }: Sight, region: Region | undefined): number {
  const values: number[] = [];
  const { width, height, data } = depth;
  const step = Math.max(1, Math.floor(Math.sqrt((width * height) / 4000)));
  for (let y = 0; y < height; y += step) {
    for (let x = 0; x < width; x += step) {
      const at = y * width + x;
      const inside = region
        ? (region.mask.data[at] ?? 0) > 127
        : Math.abs(x / width - 0.5) < 0.3 && Math.abs(y / height - 0.55) < 0.3;
      if (inside) values.push(data[at] ?? 0);
    }
  }
  values.sort((a, b) => a - b);
  return values[values.length >> 1] ?? 0.5;
}
