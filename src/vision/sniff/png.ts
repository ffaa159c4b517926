import { bytesOf, orientationOf } from './bytes.ts';
import { type BrokenHeader, type ColourModel, MOST_SEGMENTS, type PictureHeader } from './sniffed.ts';

/** Colour types of the header (ISO/IEC 15948, 11.2.1) and whether they bring an alpha channel. */
const TYPES: Readonly<Record<number, { model: ColourModel; alpha: boolean }>> = {
  0: { model: 'grey', alpha: false },
  2: { model: 'rgb', alpha: false },
  3: { model: 'palette', alpha: false },
  4: { model: 'grey', alpha: true },
  6: { model: 'rgb', alpha: true },
};

/** Read the chunks of a PNG file; `data` begins with its signature. Pixels are stepped over. */
export function sniffPng(data: Uint8Array): PictureHeader | BrokenHeader {
  const bytes = bytesOf(data);
  if (bytes.length < 33 || bytes.text(12, 4) !== 'IHDR') return broken('it ends before its size is told');
  const type = TYPES[bytes.byte(25)];
  if (!type) return broken('its colour type is unknown');
  let { alpha } = type;
  let animated = false;
  let icc = false;
  let orientation = 1;
  let at = 33;
  for (let chunk = 0; chunk < MOST_SEGMENTS && at + 8 <= data.length; chunk++) {
    const length = bytes.u32(at);
    const name = bytes.text(at + 4, 4);
    if (name === 'IEND') break;
    if (name === 'acTL') animated = true;
    else if (name === 'tRNS') alpha = true;
    else if (name === 'iCCP') icc = true;
    else if (name === 'eXIf') orientation = orientationOf(data.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return {
    kind: 'picture',
    format: 'png',
    width: bytes.u32(16),
    height: bytes.u32(20),
    bits: bytes.byte(24),
    model: type.model,
    alpha,
    animated,
    orientation,
    icc,
  };
}

const broken = (why: string): BrokenHeader => ({ kind: 'broken', format: 'png', why });
