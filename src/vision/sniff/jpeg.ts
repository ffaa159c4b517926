import { bytesOf, orientationOf } from './bytes.ts';
import { type BrokenHeader, type ColourModel, MOST_SEGMENTS, type PictureHeader } from './sniffed.ts';

const EXIF = 'Exif\0\0';
const PROFILE = 'ICC_PROFILE\0';
const ADOBE = 'Adobe';

/** Passes over the pixels. Encoders write about ten; each costs a decoder time for all pixels in some hundred bytes. */
const MOST_SCANS = 100;

/**
 * Read the header of a JPEG file (ITU-T T.81) up to its frame header, and count the scans behind it; `data` begins with
 * FF D8.
 */
export function sniffJpeg(data: Uint8Array): PictureHeader | BrokenHeader {
  const bytes = bytesOf(data);
  let orientation = 1;
  let icc = false;
  let transform: number | undefined;
  let at = 2;
  for (let segment = 0; segment < MOST_SEGMENTS; segment++) {
    // Any number of FF may stand before a marker; bytes that are no marker are skipped as decoders do.
    while (at < data.length && data[at] !== 0xff) at++;
    while (at < data.length && data[at] === 0xff) at++;
    if (at >= data.length) return broken('it ends before its size is told');
    const marker = bytes.byte(at++);
    if (marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= 0xd8)) continue;
    if (marker === 0xd9) return broken('it ends before its size is told');
    if (marker === 0xda) return broken('its scan comes before its size');
    const length = bytes.u16(at);
    if (length < 2) return broken('a segment of it has no length');
    const body = at + 2;
    if (marker === 0xe1 && bytes.text(body, EXIF.length) === EXIF)
      orientation = orientationOf(data.subarray(body + EXIF.length, at + length));
    else if (marker === 0xe2 && bytes.text(body, PROFILE.length) === PROFILE) icc = true;
    else if (marker === 0xee && bytes.text(body, ADOBE.length) === ADOBE) transform = bytes.byte(body + 11);
    else if (isFrame(marker)) {
      if (body + 6 > data.length) return broken('it ends before its size is told');
      const channels = bytes.byte(body + 5);
      const model = modelOf(channels, transform);
      if (!model) return broken(`it has ${channels} channels`);
      if (hasMoreScans(data, at + length, MOST_SCANS)) return broken(`it has more than ${MOST_SCANS} scans`);
      return {
        kind: 'picture',
        format: 'jpeg',
        width: bytes.u16(body + 3),
        height: bytes.u16(body + 1),
        bits: bytes.byte(body),
        model,
        alpha: false,
        animated: false,
        orientation,
        icc,
      };
    }
    at += length;
  }
  return broken('it has too many segments');
}

/** Whether more than `most` scans follow. Within their data FF is followed by 0 or a restart marker. */
function hasMoreScans(data: Uint8Array, from: number, most: number): boolean {
  let scans = 0;
  for (let at = data.indexOf(0xff, from); at >= 0 && at + 1 < data.length; at = data.indexOf(0xff, at)) {
    const marker = data[at + 1] as number;
    if (marker === 0xd9) return false;
    if (marker === 0xda && ++scans > most) return true;
    if (marker === 0xff) at++;
    else if (marker <= 1 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else at += 2 + (((data[at + 2] ?? 0) << 8) | (data[at + 3] ?? 0));
  }
  return false;
}

/** SOF0 to SOF15 without the tables (DHT, JPG, DAC) between them. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function modelOf(channels: number, transform: number | undefined): ColourModel | undefined {
  if (channels === 1) return 'grey';
  if (channels === 3) return 'rgb';
  if (channels === 4) return transform === 2 ? 'ycck' : 'cmyk';
  return undefined;
}

const broken = (why: string): BrokenHeader => ({ kind: 'broken', format: 'jpeg', why });
