import { sniffJpeg } from './sniff/jpeg.ts';
import { nameOther } from './sniff/others.ts';
import { sniffPng } from './sniff/png.ts';
import type { Sniffed } from './sniff/sniffed.ts';
import { sniffWebp } from './sniff/webp.ts';

export type {
  BrokenHeader,
  ColourModel,
  OtherFile,
  PictureFormat,
  PictureHeader,
  Sniffed,
} from './sniff/sniffed.ts';
export { formatNames, pictureFormats } from './sniff/sniffed.ts';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Tell what a file is by its content, from header segments alone: never decodes a pixel, never throws, and looks at
 * no more than a few thousand segments. A whole PNG or WebP file should be given, since animation and orientation may
 * be told after the pixels.
 * @example sniff(bytes) // { kind: 'picture', format: 'jpeg', width: 1280, height: 720, bits: 8, model: 'rgb', … }
 * @example sniff(bytes) // { kind: 'other', what: 'a PDF document' }
 */
export function sniff(data: Uint8Array): Sniffed {
  if (data[0] === 0xff && data[1] === 0xd8 && (data.length < 3 || data[2] === 0xff)) return sniffJpeg(data);
  if (PNG_SIGNATURE.every((byte, i) => data[i] === byte)) return sniffPng(data);
  const name = (at: number): string => String.fromCharCode(...data.subarray(at, at + 4));
  if (name(0) === 'RIFF' && name(8) === 'WEBP') return sniffWebp(data);
  return { kind: 'other', what: nameOther(data) };
}
