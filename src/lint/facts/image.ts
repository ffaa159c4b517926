import { DEFAULTS } from '../../brief/settings.ts';
import type { ImageFacts } from '../settings.ts';
import type { HeldSettings } from '../subject.ts';
import { type PixelSize, pixelSize } from './limits.ts';

/** Pixels that a clip is made in: its size, else its shape at 720p, else the default; undefined for what is no size. */
export function targetSize({ size, aspect }: HeldSettings): PixelSize | undefined {
  if (size) return pixelSize(size);
  return pixelSize(aspect?.trim() === '9:16' ? '720x1280' : DEFAULTS.size);
}

/** The picture that a clip begins with, where its pixels are known. */
export const measured = (image: ImageFacts | undefined): ImageFacts | undefined =>
  image && image.width > 0 && image.height > 0 ? image : undefined;
