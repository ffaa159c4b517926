import type { Mask } from '../raster.ts';
import { ramp } from './features.ts';
import type { LandKind } from './land.ts';
import type { Face, Region } from './sight.ts';

/** Share of each border of the picture that a mask covers. */
function onBorders({ width, height, data }: Mask): {
  left: number;
  right: number;
  top: number;
  bottom: number;
} {
  let left = 0;
  let right = 0;
  let top = 0;
  let bottom = 0;
  for (let y = 0; y < height; y++) {
    if (data[y * width]! > 127) left++;
    if (data[y * width + width - 1]! > 127) right++;
  }
  for (let x = 0; x < width; x++) {
    if (data[x]! > 127) top++;
    if (data[(height - 1) * width + x]! > 127) bottom++;
  }
  return { left: left / height, right: right / height, top: top / width, bottom: bottom / width };
}

/**
 * The subjects that are things and no part of the land: what reaches from one side of an outdoor picture to the other
 * is a ridge, a wood or a field, and what lies in the water, of the water's own colour, is its glitter. Persons and
 * their parts always stay.
 * @param shares for each kind of land, for each pixel its share, at the size of the subjects' masks
 */
export function standouts(
  subjects: readonly Region[],
  shares: Readonly<Record<LandKind, Float32Array>>,
  confidence: Readonly<Record<LandKind, number>>,
): Region[] {
  const kept = subjects.filter((s) => {
    if (s.kind !== 'subject' || s.of !== undefined) return true;
    const { left, right, top, bottom } = onBorders(s.mask);
    const outdoors = confidence.sky > 0.3;
    if (outdoors && left > 0.03 && right > 0.03 && s.share > 0.08) return false;
    if (outdoors && bottom > 0.6 && s.share > 0.2 && s.confidence < 0.9) return false;
    const inside = (kind: LandKind): number => {
      let sum = 0;
      let n = 1;
      for (let i = 0; i < s.mask.data.length; i++) {
        const w = s.mask.data[i]!;
        sum += w * shares[kind][i]!;
        n += w;
      }
      return sum / n;
    };
    const edge = Math.max(left, right, top, bottom) > 0.02;
    for (const kind of ['water', 'grass', 'trees', 'sky'] as const) {
      if (confidence[kind] > 0.5 && inside(kind) > (edge ? 0.6 : 0.85)) return false;
    }
    return true;
  });
  const ids = new Set(kept.map((s) => s.id));
  return kept.filter((s) => s.of === undefined || ids.has(s.of));
}

/**
 * How much of the sky's confidence is left beside a near subject: a plain grey or warm surface behind a face or a
 * large thing is a wall or a studio's backdrop.
 * @param blue how blue the sky is, 0 to 1
 */
export function backdropDoubt(subjects: readonly Region[], faces: readonly Face[], blue: number): number {
  let near = 0;
  for (const face of faces)
    near = Math.max(near, ramp(0.1, 0.28, face.box[3] - face.box[1]) * Math.min(1, face.confidence * 1.5));
  for (const s of subjects) {
    if (s.of === undefined && s.box[3] > 0.97)
      near = Math.max(near, 0.75 * ramp(0.2, 0.42, s.share) * ramp(0.5, 0.9, s.confidence));
  }
  return 1 - near * (0.75 - 0.5 * blue);
}
