import { clamp, smoothstep } from '../../base/vectors.ts';
import type { Raster } from '../../vision/raster.ts';
import type { Sight } from '../../vision/sight/sight.ts';
import type { Layer } from './layers.ts';
import { type Focus, nearnessOf } from './painted.ts';

/**
 * How blur takes each layer when sharpness goes to the subject or to what is behind it: by the difference of nearness,
 * as a lens has it.
 */
export function focusOf(layers: readonly Layer[], picture: Raster, sight: Sight): (layer: Layer) => Focus {
  const isSubject = (id: string): boolean =>
    layers.some((l) => l.id === id) && id !== 'ground' && id !== 'sky';
  const main = sight.regions
    .filter((r) => isSubject(r.id))
    .sort((a, b) => b.share * b.confidence - a.share * a.confidence)[0];
  const own = main && layers.find((l) => l.id === main.id);
  const at = own ? nearnessOf(own, picture, main.box) : 0.8;
  const far = 0.15;
  const range = Math.max(0.2, at - far);
  return (layer) => {
    const subject = layer.id === main?.id;
    return {
      subject: layer.relief.nearness.map((n) =>
        subject
          ? 0
          : smoothstep(0.08, 1, clamp(Math.abs(n - at) / range, 0, 1)) * 0.7 + 0.3 * Number(at - n > 0.05),
      ),
      background: layer.relief.nearness.map((n) =>
        subject ? 1 : smoothstep(0.1, 1, clamp((n - far) / range, 0, 1)),
      ),
    };
  };
}
