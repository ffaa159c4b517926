import type { Mask, Raster } from '../../vision/raster.ts';
import type { Region, Sight } from '../../vision/sight/sight.ts';
import type { Picture } from '../png.ts';
import { type Tile, tile } from '../sheet.ts';

/** What is not of the region is shown this dark. */
const DIM = 0.28;
/** Colour of a region's outline and of the horizon. */
const LINE = [255, 214, 64] as const;

/**
 * What vision found in a picture, for people to check: one tile for each region with the rest darkened, one with the
 * faces' marks, and the depth, near things bright.
 */
export function regionTiles(raster: Raster, sight: Sight): Tile[] {
  const small = tile(raster as unknown as Picture, '').picture;
  const regions = sight.regions.map((region) => ({
    picture: highlighted(small, region.mask),
    label: labelOf(region),
  }));
  const horizon = { picture: marked(small, sight), label: horizonLabel(sight) };
  const sure = Math.round(sight.depthConfidence * 100);
  const depth = { picture: relief(small, sight), label: `depth, ${sight.depthSource} (${sure} % sure)` };
  return [horizon, ...regions, depth];
}

const labelOf = ({ id, name, share, confidence }: Region): string =>
  `${id}: ${name}, ${Math.round(share * 100)} % (${Math.round(confidence * 100)} % sure)`.slice(0, 60);

const horizonLabel = ({ horizon, faces }: Sight): string =>
  `horizon at ${Math.round(horizon.y * 100)} % of the height${faces.length > 0 ? `, faces: ${faces.length}` : ''}`;

/** Nearest value of a grid at shares of its sides. */
const valueAt = (of: { width: number; height: number; data: ArrayLike<number> }, u: number, v: number) =>
  of.data[
    Math.min(of.height - 1, Math.floor(v * of.height)) * of.width +
      Math.min(of.width - 1, Math.floor(u * of.width))
  ] ?? 0;

function painted(
  from: Picture,
  paint: (u: number, v: number, pixel: Uint8ClampedArray | Uint8Array, at: number) => void,
): Picture {
  const data = new Uint8ClampedArray(from.data);
  for (let y = 0; y < from.height; y++) {
    for (let x = 0; x < from.width; x++)
      paint((x + 0.5) / from.width, (y + 0.5) / from.height, data, (y * from.width + x) * 4);
  }
  return { ...from, data: new Uint8Array(data.buffer) };
}

const dye = (data: Uint8ClampedArray | Uint8Array, at: number, [r, g, b]: readonly number[]): void => {
  data[at] = r ?? 0;
  data[at + 1] = g ?? 0;
  data[at + 2] = b ?? 0;
};

function highlighted(small: Picture, mask: Mask): Picture {
  const [du, dv] = [1 / small.width, 1 / small.height];
  return painted(small, (u, v, data, at) => {
    const inside = valueAt(mask, u, v);
    const edge = [valueAt(mask, u + du, v), valueAt(mask, u, v + dv)].some((n) => n > 127 !== inside > 127);
    if (edge) return dye(data, at, LINE);
    const keep = DIM + ((1 - DIM) * inside) / 255;
    for (let k = 0; k < 3; k++) data[at + k] = (data[at + k] ?? 0) * keep;
  });
}

function marked(small: Picture, { horizon, faces }: Sight): Picture {
  const aspect = small.width / small.height;
  const near = (u: number, v: number, at: readonly [number, number], half: readonly [number, number]) => {
    const d = Math.hypot((u - at[0]) / (half[0] + 0.004), (v - at[1]) / (half[1] + 0.004));
    return d > 0.8 && d < 1.15;
  };
  return painted(small, (u, v, data, at) => {
    const line = horizon.y + Math.tan(horizon.roll) * (u - 0.5) * aspect;
    const face = faces.some(
      (f) => f.eyes.some((e) => near(u, v, e.at, e.half)) || near(u, v, f.mouth.at, f.mouth.half),
    );
    if (face || Math.abs(v - line) < 0.7 / small.height) dye(data, at, LINE);
  });
}

function relief(small: Picture, { depth }: Sight): Picture {
  return painted(small, (u, v, data, at) => {
    const level = valueAt(depth, u, v) * 255;
    dye(data, at, [level, level, level]);
  });
}
