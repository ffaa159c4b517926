import { bytesOf, orientationOf } from './bytes.ts';
import { type BrokenHeader, MOST_SEGMENTS, type PictureHeader } from './sniffed.ts';

/** Read the chunks of a WebP file (RFC 9649); `data` begins with RIFF....WEBP. */
export function sniffWebp(data: Uint8Array): PictureHeader | BrokenHeader {
  const bytes = bytesOf(data, true);
  let size: { width: number; height: number } | undefined;
  let alpha = false;
  let animated = false;
  let icc = false;
  let orientation = 1;
  let at = 12;
  for (let chunk = 0; chunk < MOST_SEGMENTS && at + 8 <= data.length; chunk++) {
    const name = bytes.text(at, 4);
    const length = bytes.u32(at + 4);
    const body = at + 8;
    if (name === 'VP8X') {
      const flags = bytes.byte(body);
      animated ||= (flags & 0x02) !== 0;
      alpha ||= (flags & 0x10) !== 0;
      size ??= { width: u24(body + 4) + 1, height: u24(body + 7) + 1 };
    } else if (name === 'VP8 ') {
      if (bytes.byte(body + 3) !== 0x9d || bytes.byte(body + 4) !== 0x01 || bytes.byte(body + 5) !== 0x2a)
        return broken('its first frame does not begin as one');
      size ??= { width: bytes.u16(body + 6) & 0x3fff, height: bytes.u16(body + 8) & 0x3fff };
    } else if (name === 'VP8L') {
      if (bytes.byte(body) !== 0x2f) return broken('its first frame does not begin as one');
      const packed = bytes.u32(body + 1);
      alpha ||= (packed & 0x10000000) !== 0;
      size ??= { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
    } else if (name === 'ANIM' || name === 'ANMF') animated = true;
    else if (name === 'ICCP') icc = true;
    else if (name === 'EXIF') {
      const prefix = bytes.text(body, 6) === 'Exif\0\0' ? 6 : 0;
      orientation = orientationOf(data.subarray(body + prefix, body + length));
    }
    at = body + length + (length & 1);
  }
  if (!size) return broken('it ends before its size is told');
  return {
    kind: 'picture',
    format: 'webp',
    ...size,
    bits: 8,
    model: 'rgb',
    alpha,
    animated,
    orientation,
    icc,
  };

  function u24(at: number): number {
    return bytes.u16(at) + bytes.byte(at + 2) * 65536;
  }
}

const broken = (why: string): BrokenHeader => ({ kind: 'broken', format: 'webp', why });
