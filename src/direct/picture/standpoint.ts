import { gateOf } from '../../base/view.ts';
import type { PictureSpace } from '../../vision/fill/project.ts';
import type { Face, Region, Sight } from '../../vision/sight/sight.ts';

/** Where a picture is taken from: its space on a guessed scale, and what it is about. */
export interface Standpoint extends PictureSpace {
  /** Metres to what the picture is about, and that region where one was found. */
  readonly distance: number;
  readonly subject?: Region;
  readonly face?: Face;
}

/** Metres from brow to chin and over the hair, of a grown person. */
const HEAD = 0.24;

/** Below this confidence what vision tells is a guess. */
export const SURE = 0.35;

/**
 * What a picture without a ruler is taken for: lens, metres to its subject, and how many times farther than what is
 * near what is far lies. Real landscapes span hundreds; a still bears the parallax of a few, and the wider the lens is
 * taken to have been, the farther a camera may go before it sees past the borders.
 */
const views = {
  portrait: { mm: 40, depth: 2.6 },
  product: { mm: 35, depth: 2.4, distance: 1 },
  scene: { mm: 30, depth: 3.2, distance: 5 },
  landscape: { mm: 26, depth: 4, distance: 12 },
} as const;

/** Shares of the picture that lie beyond what counts as near and as far. */
const NEAR = 0.94;
const FAR = 0.06;

/** A depth of less than this is a plane, and stays one; nothing lies farther than so many times the nearest. */
const PLANE = 0.2;
const DEEPEST = 12;

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
  const all = nearnesses(sight, undefined);
  const [low, high] = [quantile(all, FAR), quantile(all, NEAR)];
  // The inverse of distance, linear in nearness: 1 at what is far, `depth` times as much at what is near.
  const slope = (view.depth - 1) / Math.max(PLANE, high - low);
  const least = Math.max(1 - slope * low, (1 + slope * (1 - low)) / DEEPEST);
  const inverse = (nearness: number): number => Math.max(least, 1 + slope * (nearness - low));
  const own = inverse(quantile(subject ? nearnesses(sight, subject) : all, 0.5));
  return {
    near: (distance * own) / inverse(1),
    far: (distance * own) / least,
    mm: view.mm,
    aspect,
    distance,
    ...(subject ? { subject } : {}),
    ...(face ? { face } : {}),
  };
}

/** Nearness here and there: of a region, or of the whole picture. */
function nearnesses({ depth }: Sight, region: Region | undefined): number[] {
  const values: number[] = [];
  const { width, height, data } = depth;
  const step = Math.max(1, Math.floor(Math.sqrt((width * height) / 4000)));
  for (let y = 0; y < height; y += step) {
    for (let x = 0; x < width; x += step) {
      const at = y * width + x;
      if (!region || (region.mask.data[at] ?? 0) > 127) values.push(data[at] ?? 0);
    }
  }
  return values.sort((a, b) => a - b);
}

/** The value that a share of sorted numbers stays below. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0.5;
