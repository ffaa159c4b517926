import type { Field, Raster } from '../raster.ts';
import { resizeRaster } from '../resize.ts';
import type { RegionKind } from '../sight/sight.ts';
import { findSubjects } from '../subject/index.ts';

/** Long side at which a picture is looked at to find what a crop keeps: enough for subjects and the larger faces. */
const SMALL = 360;
/** How much the pixels of a kind of region matter more than what merely stands out, at full confidence. */
const WORTH: Partial<Readonly<Record<RegionKind, number>>> = { subject: 1, person: 1.5, face: 6, hair: 1 };
/** How much more the top of a thing matters than its lower parts: heads, blossoms and roofs are above. */
const TOP = 6;
/** Share of a thing's height that is its top. */
const TOP_SHARE = 0.35;

/**
 * How much a crop should keep of every part of a picture: what stands out, more where a subject or a person is, most
 * where a face is. At most 360 pixels long; only proportions matter.
 */
export function worthKeeping(picture: Raster): Field {
  const scale = Math.min(1, SMALL / Math.max(picture.width, picture.height));
  const side = (length: number): number => Math.max(1, Math.round(length * scale));
  const small = resizeRaster(picture, side(picture.width), side(picture.height));
  const { saliency, regions } = findSubjects(small);
  const data = Float32Array.from(saliency.data, (value) => value ** 2 * 0.5);
  const { width, height } = saliency;
  for (const { kind, mask, confidence, box } of regions) {
    const worth = (WORTH[kind] ?? 0) * confidence;
    if (worth === 0) continue;
    const [, top, , bottom] = box;
    for (let y = 0, i = 0; y < height; y++) {
      const down = (y / height - top) / Math.max(1e-3, bottom - top);
      const weight = (worth / 255) * (1 + TOP * Math.max(0, Math.min(1, 1 - down / TOP_SHARE)));
      for (let x = 0; x < width; x++, i++) data[i]! += weight * (mask.data[i] as number);
    }
  }
  return { width, height, data };
}
