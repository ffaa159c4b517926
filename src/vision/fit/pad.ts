import type { Raster } from '../raster.ts';
import type { Size } from './plan.ts';

/** A colour, red, green, blue from 0 to 255. */
type Rgb = readonly [number, number, number];

/** Lightest that bars may be, as luma of 255: they should not catch the eye. */
const LIGHTEST = 34;
/** How much of their colour bars keep. */
const COLOUR = 0.6;

/** A colour for bars: that of the darkest tenth of the outermost pixels, calmed and darkened to at most near black. */
export function barColour(picture: Raster): Rgb {
  const edge = darkestEdge(picture);
  const luma = 0.2126 * edge[0] + 0.7152 * edge[1] + 0.0722 * edge[2];
  const scale = Math.min(1, LIGHTEST / Math.max(1, luma));
  const calm = (value: number): number => Math.round((luma + (value - luma) * COLOUR) * scale);
  return [calm(edge[0]), calm(edge[1]), calm(edge[2])];
}

/** The mean colour of the darkest tenth of the outermost pixels. */
function darkestEdge({ width, height, data }: Raster): Rgb {
  const edge: { luma: number; at: number }[] = [];
  const take = (x: number, y: number): void => {
    const at = (y * width + x) * 4;
    const luma =
      0.2126 * (data[at] as number) + 0.7152 * (data[at + 1] as number) + 0.0722 * (data[at + 2] as number);
    edge.push({ luma, at });
  };
  for (let x = 0; x < width; x++) {
    take(x, 0);
    take(x, height - 1);
  }
  for (let y = 0; y < height; y++) {
    take(0, y);
    take(width - 1, y);
  }
  edge.sort((a, b) => a.luma - b.luma || a.at - b.at);
  const darkest = edge.slice(0, Math.max(1, Math.floor(edge.length / 10)));
  const mean = (c: number): number =>
    Math.round(darkest.reduce((sum, { at }) => sum + (data[at + c] as number), 0) / darkest.length);
  return [mean(0), mean(1), mean(2)];
}

/** Lay a picture into a frame of one colour with its left top corner at `at`. */
export function padBorders(
  picture: Raster,
  { width, height }: Size,
  at: readonly [number, number],
  colour: Rgb,
): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < data.length; i += 4) {
    data[i] = colour[0];
    data[i + 1] = colour[1];
    data[i + 2] = colour[2];
    data[i + 3] = 255;
  }
  lay(picture, data, width, at);
  return { width, height, data };
}

/** Copy a picture into a larger one's pixels. */
export function lay(
  picture: Raster,
  into: Uint8ClampedArray,
  width: number,
  at: readonly [number, number],
): void {
  for (let y = 0; y < picture.height; y++) {
    const row = picture.data.subarray(y * picture.width * 4, (y + 1) * picture.width * 4);
    into.set(row, ((y + at[1]) * width + at[0]) * 4);
  }
}
