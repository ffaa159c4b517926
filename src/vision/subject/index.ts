import { labOf } from '../lab.ts';
import type { Field, Mask, Raster } from '../raster.ts';
import { resizeField, resizeMask, resizeRaster } from '../resize.ts';
import type { Face, Region } from '../sight/sight.ts';
import { binsOf } from './colours.ts';
import { objectsOf } from './objects.ts';
import { regionOf } from './regions.ts';
import { type Hints, saliencyOf } from './saliency.ts';
import { refine } from './segment.ts';

export type { Hints } from './saliency.ts';

/** What stands out of a picture. */
export interface Subjects {
  /** Subjects and persons, best first; after them the persons' faces, hair and clothes. */
  readonly regions: readonly Region[];
  readonly faces: readonly Face[];
  /** What a viewer looks at first: 0 to 1, at the size of the picture given. */
  readonly saliency: Field;
}

/** Long side at which things are looked for; their outlines are refined at the size given. */
const SEEK = 320;

/**
 * Find what a picture is of: things that stand out, with crisp outlines, and persons with their faces. Nothing is
 * returned for a picture of a landscape, or something of a confidence under 0.35. The same pixels give the same
 * answer; never throws for a raster of at least 1 x 1.
 * @param small the picture, long side at most 640
 * @param hints masks of the background at the same size, where known
 * @example findSubjects(small, { sky }).regions[0]?.name // 'red subject in the middle'
 */
export function findSubjects(small: Raster, hints: Hints = {}): Subjects {
  const { width, height } = small;
  const scale = Math.min(1, SEEK / Math.max(width, height));
  const w = Math.max(1, Math.round(width * scale));
  const h = Math.max(1, Math.round(height * scale));
  const fit = (mask: Mask | undefined): Mask | undefined => mask && resizeMask(mask, w, h);
  const lab = labOf(resizeRaster(small, w, h));
  const full = labOf(small);
  const bins = binsOf(full);
  const known: Hints = {
    ...(hints.sky && { sky: fit(hints.sky)! }),
    ...(hints.water && { water: fit(hints.water)! }),
    ...(hints.ground && { ground: fit(hints.ground)! }),
  };
  const saliency = saliencyOf(lab, known);
  const regions = objectsOf(lab, saliency).map((object, rank): Region => {
    const rough = resizeField({ width: w, height: h, data: Float32Array.from(object.mask) }, width, height);
    const mask: Mask = { width, height, data: refine(full, rough.data, Math.ceil(1.5 / scale)) };
    const id = rank === 0 ? 'subject' : `subject-${rank + 1}`;
    return regionOf(full, bins, { id, kind: 'subject', mask, confidence: object.confidence });
  });
  return { regions, faces: [], saliency: resizeField(saliency, width, height) };
}
