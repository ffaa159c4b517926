import type { Size } from '../../vision/fit/index.ts';
import type { Raster } from '../../vision/raster.ts';
import type { PictureHeader } from '../../vision/sniff.ts';
import { checkHeader, decodeFault, refusal } from './check.ts';
import type { SourceFile } from './file.ts';
import { DECODE_SECONDS, MOST_PIXELS, OPAQUE } from './limits.ts';
import { loadSharp } from './sharp.ts';

/** A decoded picture. */
export interface Decoded {
  /** Upright, in sRGB, opaque, of the size that was asked for. */
  readonly raster: Raster;
  /** Upright size before it was scaled. */
  readonly full: Size;
  readonly header: PictureHeader;
  /** Sentences about what is odd with the file. */
  readonly warnings: readonly string[];
}

/**
 * Decode a JPEG, PNG or WebP file: turned upright by its EXIF orientation, converted from its colour profile to sRGB,
 * and scaled to the size that `scaleTo` answers for its full upright size (which may throw; the same size leaves the
 * pixels as they are). Large photographs are scaled while they are read, so memory stays near that of the result.
 * Throws a `Fault` (exit status 2) for whatever is no opaque 8-bit still picture within the limits.
 */
export async function decode(source: SourceFile, scaleTo: (full: Size) => Size): Promise<Decoded> {
  const { name } = source;
  const header = checkHeader(name, source.bytes);
  const attempt = (failOn: 'warning' | 'error'): Promise<Omit<Decoded, 'header' | 'warnings'>> =>
    pixels(source, header, scaleTo, failOn);
  try {
    return { ...(await attempt('warning')), header, warnings: [] };
  } catch (error) {
    if (!(error instanceof DecoderError)) throw error;
    if (LOST.test(error.said)) throw decodeFault(name, header, error.cause);
    // Many files of cameras and editors have small faults that no viewer shows; what is serious fails again.
    try {
      const decoded = await attempt('error');
      const warning = `${name} has small faults in its data (${error.message}); it was read as far as it goes.`;
      return { ...decoded, header, warnings: [warning] };
    } catch (again) {
      throw again instanceof DecoderError ? decodeFault(name, header, again.cause) : again;
    }
  }
}

/** Complaints of the decoder that are only warnings to it, but mean that pixels are missing or wrong. */
const LOST =
  /premature end|bad huffman|bad arithmetic|instead of rst|crc error in idat|not enough image data/i;

/** The decoder gave up; `cause` is its own error. */
class DecoderError extends Error {
  /** All that it complained of. */
  readonly said: string;

  constructor(cause: unknown) {
    const said = cause instanceof Error ? cause.message : String(cause);
    super(said.split('\n')[0]?.trim() ?? said, { cause });
    this.said = said;
  }
}

async function pixels(
  { name, bytes }: SourceFile,
  header: PictureHeader,
  scaleTo: (full: Size) => Size,
  failOn: 'warning' | 'error',
): Promise<{ raster: Raster; full: Size }> {
  const sharp = await loadSharp();
  const input = { failOn, limitInputPixels: MOST_PIXELS, sequentialRead: true };
  const meta = await sharp(bytes, input).metadata().catch(decoderError);
  const full = { width: meta.autoOrient.width, height: meta.autoOrient.height };
  if (meta.space === 'cmyk')
    throw refusal(name, 'has the colours of print (CMYK)', 'Convert it to RGB: export it as sRGB.');
  const { width, height } = scaleTo(full);
  const image = sharp(bytes, input).timeout({ seconds: DECODE_SECONDS }).autoOrient();
  if (width !== full.width || height !== full.height)
    image.resize(width, height, { fit: 'fill', kernel: width > full.width ? 'cubic' : 'lanczos3' });
  const { data, info } = await image
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(decoderError);
  if (info.channels !== 4 || info.width !== width || info.height !== height)
    throw new DecoderError(new Error(`${info.width}x${info.height} pixels of ${info.channels} channels`));
  const rgba = new Uint8ClampedArray(data.buffer, data.byteOffset, data.length);
  if (header.alpha || meta.hasAlpha) {
    for (let i = 3; i < rgba.length; i += 4) {
      if ((rgba[i] as number) < OPAQUE)
        throw refusal(
          name,
          'is transparent in places',
          'Flatten it: lay it on a background in an image editor and save it without transparency.',
        );
      rgba[i] = 255;
    }
  }
  return { raster: { width, height, data: rgba }, full };
}

function decoderError(error: unknown): never {
  throw new DecoderError(error);
}
