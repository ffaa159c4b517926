import { lumaAt } from '../../vision/luma.ts';
import type { Point, Raster } from '../../vision/raster.ts';
import type { Sight } from '../../vision/sight/sight.ts';

/** Cells of the longer side among which the brightest is looked for. */
const CELLS = 64;

/** Lightness, 0–1, from which a cell may be a light. */
const BRIGHT = 0.93;

/** A light covers at most this share of the picture, and the picture as a whole is darker than this. */
const MOST = 0.06;
const PALE = 0.78;

/**
 * Middle of the picture's brightest light, in shares of its size: the largest light region that vision is sure of, else
 * a small patch of white in a picture that is not white: a low sun, a lamp. Undefined where there is none.
 */
export function sunOf(picture: Raster, sight: Sight): Point | undefined {
  const light = sight.regions
    .filter((r) => r.kind === 'light' && r.confidence >= 0.35 && r.share < MOST)
    .sort((a, b) => b.share - a.share)[0];
  const { width, height, data } = picture;
  const k = Math.min(1, CELLS / Math.max(width, height));
  const [w, h] = [Math.max(1, Math.round(width * k)), Math.max(1, Math.round(height * k))];
  let [x0, y0, bright, all] = [0, 0, 0, 0];
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      let [sum, n] = [0, 0];
      for (let j = 0; j < 3; j++) {
        for (let i = 0; i < 3; i++, n++) {
          const px = Math.min(width - 1, Math.floor(((x + (i + 0.5) / 3) / w) * width));
          const py = Math.min(height - 1, Math.floor(((y + (j + 0.5) / 3) / h) * height));
          const at = (py * width + px) * 4;
          sum += lumaAt(data, at) / 255;
        }
      }
      all += sum / n;
      if (sum / n > BRIGHT) {
        bright++;
        x0 += (x + 0.5) / w;
        y0 += (y + 0.5) / h;
      }
    }
  }
  const share = bright / (w * h);
  if (bright > 0 && share < MOST && all / (w * h) < PALE) return [x0 / bright, y0 / bright];
  return light ? [(light.box[0] + light.box[2]) / 2, (light.box[1] + light.box[3]) / 2] : undefined;
}
