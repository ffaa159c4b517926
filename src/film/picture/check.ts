import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import { formatNames, type PictureHeader, sniff } from '../../vision/sniff.ts';
import { DECODE_SECONDS, LONGEST, MOST_PIXELS, SHORTEST } from './limits.ts';

/** A picture file that is refused. `role` is what it was given as: 'the image', 'the depth map'. */
export function refusal(name: string, why: string, remedy: string, cause?: unknown): Fault {
  return new Fault(`${name} ${why}.`, { exit: EXIT.input, where: name, remedy, cause });
}

/** What to do with any file that is no picture of a format that can be read. */
const CONVERT = 'Give a JPEG, PNG or WebP file: save or export the picture as one of these.';

/**
 * Check by its header, before a pixel is decoded, that a file is a still picture within the limits. `deep` lets 16 bits
 * a channel pass, as depth maps have. Throws a `Fault` (exit status 2) that says what the file is instead.
 */
export function checkHeader(name: string, bytes: Uint8Array, { deep = false } = {}): PictureHeader {
  const seen = sniff(bytes);
  if (seen.kind === 'other')
    throw refusal(name, `is no JPEG, PNG or WebP picture: it is ${seen.what}`, CONVERT);
  const format = formatNames[seen.format];
  if (seen.kind === 'broken')
    throw refusal(name, `is a damaged ${format} file: ${seen.why}`, 'Save or download the picture again.');
  const { width, height, bits } = seen;
  const size = `${width}x${height} pixels`;
  if (seen.animated)
    throw refusal(name, `is an animated ${format} file`, 'Give a still picture: save one frame of it.');
  if (seen.model === 'cmyk' || seen.model === 'ycck')
    throw refusal(
      name,
      'has the colours of print (CMYK)',
      'Convert it to RGB: export it as sRGB in an image editor.',
    );
  if (bits > 8 && !deep) throw refusal(name, `has ${bits} bits a channel`, 'Save it with 8 bits a channel.');
  if (width === 0 || height === 0)
    throw refusal(name, `is a damaged ${format} file: it says that it has ${size}`, 'Save it again.');
  if (width < SHORTEST || height < SHORTEST)
    throw refusal(
      name,
      `has ${size}, and at least ${SHORTEST}x${SHORTEST} are needed`,
      'Give a larger picture; 1280x720 or more is best.',
    );
  if (width > LONGEST || height > LONGEST)
    throw refusal(name, `has ${size}, and a side may have at most ${LONGEST}`, 'Scale it down first.');
  if (width * height > MOST_PIXELS)
    throw refusal(
      name,
      `has ${size} (${Math.round((width * height) / 1e6)} megapixels), and at most ${MOST_PIXELS / 1e6} megapixels are read`,
      'Scale it down first.',
    );
  return seen;
}

/** What the decoder's complaint means for the file. */
export function decodeFault(name: string, header: PictureHeader, error: unknown): Fault {
  const said = error instanceof Error ? error.message : String(error);
  const format = formatNames[header.format];
  if (/timeout/i.test(said))
    return refusal(name, `took more than ${DECODE_SECONDS} seconds to decode`, 'Save it again.', error);
  const truncated = /premature|truncated|end of (file|image|stream)|not enough data|unexpected end/i.test(
    said,
  );
  return refusal(
    name,
    truncated
      ? `is a truncated ${format} file: its pixels end early`
      : `is a damaged ${format} file: it cannot be decoded`,
    'Save or download the picture again.',
    error,
  );
}
