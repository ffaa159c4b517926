import type { Field, Raster } from '../raster.ts';
import { resizeRaster } from '../resize.ts';
import type { RegionKind } from '../sight/sight.ts';
import { findSubjects } from '../subject/index.ts';

/** Long side at which a picture is looked at to find what a crop keeps: enough for subjects and the larger faces. */
const SMALL = 360;
/** How much the pixels of a kind of region matter more than what merely stands out, at full confidence. */
const WORTH: Partial<Readonly<Record<RegionKind, number>>> = { subject: 1, person: 1.5, face: 6, hair: 1 };

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
  for (const { kind, mask, confidence } of regions) {
    const worth = (WORTH[kind] ?? 0) * confidence;
    if (worth === 0) continue;
    for (let i = 0; i < data.length; i++) data[i]! += (worth * (mask.data[i] as number)) / 255;
  }
  return { width: saliency.width, height: saliency.height, data };
}
