import { Fault } from '../../base/fault.ts';
import type { Size } from '../../vision/fit/index.ts';
import type { Field } from '../../vision/raster.ts';
import { checkHeader, decodeFault, refusal } from './check.ts';
import type { SourceFile } from './file.ts';
import { DECODE_SECONDS, MOST_PIXELS } from './limits.ts';
import { loadSharp } from './sharp.ts';

/** How far the aspect of a depth map may differ from the picture's. */
const SAME_ASPECT = 0.01;

/** What a depth map may be the size of. */
export interface MapSizes {
  /** The picture upright, before it was fitted. */
  readonly full: Size;
  /** EXIF orientation of the picture: tools that do not heed it make a map that lies on its side. */
  readonly orientation: number;
  /** The frame. */
  readonly target: Size;
}

/** A depth map as nearness, 0 to 1, and whether it belongs to the picture before or after it was fitted. */
export interface DepthMap {
  readonly field: Field;
  readonly of: 'picture' | 'frame';
}

/**
 * Decode a depth map: grey of 8 or 16 bits or any other picture, white near; colours count by their brightness, a
 * colour profile and see-through places are ignored. Throws a `Fault` (exit status 2) when it is no picture, or when
 * neither its size nor its aspect (within 1 %) is that of the picture or the frame.
 */
export async function decodeDepthMap(
  { name, bytes }: SourceFile,
  { full, orientation, target }: MapSizes,
): Promise<DepthMap> {
  const header = checkHeader(name, bytes, { deep: true });
  const sharp = await loadSharp();
  const input = {
    failOn: 'error',
    limitInputPixels: MOST_PIXELS,
    sequentialRead: true,
    ignoreIcc: true,
  } as const;
  try {
    const { autoOrient: own } = await sharp(bytes, input).metadata();
    const of = belongs(own, full) ? 'picture' : belongs(own, target) ? 'frame' : undefined;
    const quarter = of ? undefined : QUARTERS[orientation];
    const lies = quarter !== undefined && belongs({ width: own.height, height: own.width }, full);
    if (!of && !lies)
      throw refusal(
        name,
        `is a depth map of another size: ${own.width}x${own.height}, and the image is ${full.width}x${full.height}`,
        'Give a depth map of the size, or at least the shape, of the image.',
      );
    const scale = Math.min(1, Math.max(target.width, target.height) / Math.min(own.width, own.height));
    const image = sharp(bytes, input).timeout({ seconds: DECODE_SECONDS }).autoOrient().removeAlpha();
    if (scale < 1)
      image.resize(Math.ceil(own.width * scale), Math.ceil(own.height * scale), {
        fit: 'fill',
        kernel: 'linear',
      });
    const { data, info } = await image
      .toColourspace('grey16')
      .raw({ depth: 'ushort' })
      .toBuffer({ resolveWithObject: true });
    const values = new Uint16Array(data.buffer, data.byteOffset, data.byteLength / 2);
    const field = new Float32Array(info.width * info.height);
    for (let i = 0; i < field.length; i++) field[i] = (values[i * info.channels] as number) / 65535;
    const upright = { width: info.width, height: info.height, data: field };
    return { field: lies ? turned(upright, quarter) : upright, of: of ?? 'picture' };
  } catch (error) {
    throw error instanceof Fault ? error : decodeFault(name, header, error);
  }
}

/** Orientations of a camera held upright, and whether the picture is turned clockwise for them. */
const QUARTERS: Readonly<Record<number, 'clockwise' | 'back'>> = { 6: 'clockwise', 8: 'back' };

/** A field turned by a quarter. */
function turned({ width, height, data }: Field, way: 'clockwise' | 'back'): Field {
  const out = new Float32Array(data.length);
  for (let y = 0; y < width; y++) {
    for (let x = 0; x < height; x++) {
      const [u, v] = way === 'clockwise' ? [y, height - 1 - x] : [width - 1 - y, x];
      out[y * height + x] = data[v * width + u] as number;
    }
  }
  return { width: height, height: width, data: out };
}

function belongs(own: Size, to: Size): boolean {
  return Math.abs((own.width * to.height) / (own.height * to.width) - 1) <= SAME_ASPECT;
}
