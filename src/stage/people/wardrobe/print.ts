import { fromHex, type Rgb, toHex } from '../../../base/colour.ts';
import type { Print } from '../../../catalogue/kit/tailoring.ts';
import type { Surface } from '../mesh.ts';

/** Words that name a pattern of cloth. */
const words: Readonly<Record<Print, readonly string[]>> = {
  pinstripes: ['pinstriped', 'pinstripe', 'pin-striped', 'vertical-striped'],
  stripes: ['striped', 'stripes', 'stripy', 'stripey', 'banded', 'breton'],
  plaid: ['plaid', 'tartan', 'flannel'],
  gingham: ['gingham', 'checkered', 'checked', 'chequered', 'checkerboard'],
  dots: ['polka-dot', 'polka-dotted', 'polka dot', 'polka dots', 'dotted', 'spotted', 'dots'],
  floral: [
    'floral',
    'flowery',
    'flower-print',
    'flowered',
    'hawaiian',
    'embroidered',
    'printed',
    'patterned',
    'paisley',
    'tropical',
  ],
  camouflage: ['camouflage', 'camo', 'camouflaged'],
  bands: ['reflective', 'hi-vis', 'high-visibility', 'fluorescent'],
};

const luminance = (c: Rgb): number => 0.3 * c[0] + 0.55 * c[1] + 0.15 * c[2];

/** What a pattern is printed in where nobody says: what stands out from the ground without shouting. */
function second(print: Print, ground: Rgb): Rgb {
  const light = luminance(ground) > 0.42;
  switch (print) {
    case 'plaid':
      return luminance(ground) > 0.02
        ? [ground[0] * 0.08, ground[1] * 0.09, ground[2] * 0.12]
        : fromHex('#b9b2a4');
    case 'camouflage':
      return fromHex('#332b1f');
    case 'bands':
      return fromHex('#e9e9d2');
    case 'floral':
      return light ? fromHex('#b24a58') : fromHex('#efe3cf');
    case 'pinstripes':
      return light ? fromHex('#44506a') : fromHex('#aeb2bb');
    default:
      return light ? fromHex('#27355c') : fromHex('#efeae0');
  }
}

/** The pattern that words ask for, or the garment's own. */
export function printOf(state: readonly string[], own: Print | undefined): Print | undefined {
  const named = (Object.keys(words) as Print[]).find((p) => words[p].some((w) => state.includes(w)));
  return state.includes('plain') ? undefined : (named ?? own);
}

/** The surface of cloth with a pattern over its ground colour, for a wearer of a size relative to 1.75 m. */
export const printedSurface = (print: Print, ground: Rgb, size: number): Surface =>
  `print ${print} ${toHex(second(print, ground))} ${toHex(ground)} ${size.toFixed(3)}`;

/** Pattern, second colour and ground of a printed surface; undefined for plain ones. */
export function readPrint(
  surface: Surface,
):
  | { readonly pattern: Print; readonly colour: Rgb; readonly ground: Rgb; readonly size: number }
  | undefined {
  const [kind, pattern, colour, ground, size] = surface.split(' ');
  return kind === 'print' && pattern && colour && ground
    ? { pattern: pattern as Print, colour: fromHex(colour), ground: fromHex(ground), size: Number(size) || 1 }
    : undefined;
}
