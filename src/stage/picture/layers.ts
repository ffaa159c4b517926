import { mirrored, resample } from '../../vision/fill/resample.ts';
import type { Raster } from '../../vision/raster.ts';
import type { Sight } from '../../vision/sight/sight.ts';

/** Share of the picture's size that every layer's texture has more on each of the four sides. */
export const REACH = 0.14;

/** One sheet of the picture. */
export interface Layer {
  /** 'sky', 'ground' (everything that is no subject) or the id of a subject's region. */
  readonly id: string;
  /** The picture's size plus margins on all sides; straight alpha; filled in behind what is in front. */
  readonly texture: Raster;
  /** Pixels of margin left and right, and at top and bottom. */
  readonly margin: readonly [number, number];
  /**
   * Nearness (1 near, 0 far) at the vertices of a regular grid over the whole texture: the first column lies on its
   * left edge, the last on its right edge, rows alike. Smooth and of bounded slope.
   */
  readonly relief: { readonly columns: number; readonly rows: number; readonly nearness: Float32Array };
}

/** A picture in sheets, back to front; seen from where it was taken they give the picture back. */
export interface Layers {
  readonly picture: Raster;
  readonly layers: readonly Layer[];
  /** Share of the size that the margins add on a side. */
  readonly reach: number;
}

/**
 * Take a picture apart into sheets that a camera can move past: ground behind, one sheet for each subject before it.
 * @example layersOf(raster, see(raster)).layers.map((l) => l.id) // ['ground', 'subject']
 */
export function layersOf(picture: Raster, sight: Sight): Layers {
  const { width, height } = picture;
  const mx = Math.round(width * REACH);
  const my = Math.round(height * REACH);
  const w = width + 2 * mx;
  const h = height + 2 * my;
  const cell = Math.max(1, Math.max(width, height) / 160);
  const columns = Math.max(2, Math.round(w / cell) + 1);
  const rows = Math.max(2, Math.round(h / cell) + 1);
  const nearness = new Float32Array(columns * rows);
  const depth = resample(sight.depth.data, sight.depth.width, sight.depth.height, width, height);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const x = Math.min(width - 1, Math.max(0, Math.round((c / (columns - 1)) * w - mx)));
      const y = Math.min(height - 1, Math.max(0, Math.round((r / (rows - 1)) * h - my)));
      nearness[r * columns + c] = depth[y * width + x]!;
    }
  }
  const sheet = (id: string, alpha: Float32Array | undefined): Layer => {
    const data = new Uint8ClampedArray(w * h * 4);
    for (let y = 0; y < h; y++) {
      for (let x = 0; x < w; x++) {
        const from = mirrored(y - my, height) * width + mirrored(x - mx, width);
        const to = (y * w + x) * 4;
        for (let k = 0; k < 3; k++) data[to + k] = picture.data[from * 4 + k]!;
        data[to + 3] = alpha ? alpha[from]! : 255;
      }
    }
    return {
      id,
      texture: { width: w, height: h, data },
      margin: [mx, my],
      relief: { columns, rows, nearness },
    };
  };
  const subjects = sight.regions.filter((r) => !r.of && (r.kind === 'subject' || r.kind === 'person'));
  return {
    picture,
    reach: REACH,
    layers: [
      sheet('ground', undefined),
      ...subjects.map((r) => sheet(r.id, resample(r.mask.data, r.mask.width, r.mask.height, width, height))),
    ],
  };
}
