import type { Span } from '../../base/span.ts';
import { colours, shades } from '../../catalogue/words/colours.ts';
import { colourOf as shadedColour, thingsFirst } from '../../reading/attributes.ts';
import { colourOf as namedColour } from '../../reading/words/colours.ts';

/** A colour in a text: its words and what they look like. */
export interface NamedColour {
  readonly span: Span;
  readonly name: string;
  /** `#rrggbb`. */
  readonly hex: string;
}

/** Say nothing of a colour unless a shade or a base goes with them. */
const LOOSE: ReadonlySet<string> = new Set([
  'neon',
  'pastel',
  'monochrome',
  'golden',
  'brunette',
  'blonde',
  'blond',
  'ginger',
]);
/** Before a colour these speak of light: in prose "cool blue ambient" is blue, and "warm golden light" no colour. */
const LIGHT = /^(?:warm|cool|soft|bright) /i;
/** Phrases that have a colour word but no colour. */
const SET_PHRASE = /^(?:golden hour|blue hour|black[- ]and[- ]white|white balance|green screen|red carpet)/i;

/**
 * The colour that a phrase of one or two words names.
 * @example hexOf('deep teal') // '#12595c'
 */
export function hexOf(phrase: string): string | undefined {
  const words = phrase.toLowerCase().split(/\s+/);
  const last = words.at(-1) as string;
  return namedColour(words.join(' ')) ?? shadedColour(last, words.length > 1 ? words[0] : undefined);
}

/**
 * The colours that a text names, in order, longest names first. In a palette every colour word counts; elsewhere those
 * that are things first ('rose', 'sand') count only with a shade before them.
 * @example findColours('a red scarf, dusty rose', 0, false).map((c) => c.name) // ['red', 'dusty rose']
 */
export function findColours(text: string, offset: number, palette: boolean): NamedColour[] {
  const found: NamedColour[] = [];
  const words = [...text.matchAll(/#[0-9a-f]{6}(?![0-9a-z])|\p{L}+(?:-\p{L}+)*/giu)];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as RegExpExecArray;
    const next = words[i + 1];
    const start = word.index;
    const add = (end: number, hex: string): void => {
      found.push({ span: { start: offset + start, end: offset + end }, name: text.slice(start, end), hex });
    };
    const end = start + word[0].length;
    if (word[0].startsWith('#')) {
      add(end, word[0].toLowerCase());
      continue;
    }
    const set = SET_PHRASE.exec(text.slice(start, start + 20));
    if (set) {
      while ((words[i + 1]?.index ?? Number.POSITIVE_INFINITY) < start + set[0].length) i++;
      continue;
    }
    const pair = next && /^ +$/.test(text.slice(end, next.index)) ? `${word[0]} ${next[0]}` : undefined;
    const both = pair === undefined || (!palette && LIGHT.test(pair)) ? undefined : pairOf(pair);
    if (both) {
      add((next as RegExpExecArray).index + (next as RegExpExecArray)[0].length, both);
      i++;
      continue;
    }
    const lower = word[0].toLowerCase();
    const hex = palette || !(thingsFirst.has(lower) || LOOSE.has(lower)) ? hexOf(lower) : undefined;
    if (hex) add(end, hex);
  }
  return found;
}

/** Two words that are one colour: a name of two words, or a shade and a colour. */
function pairOf(pair: string): string | undefined {
  const [shade, base] = pair.toLowerCase().split(' ') as [string, string];
  const named = namedColour(`${shade} ${base}`);
  if (named) return named;
  return Object.hasOwn(shades, shade) ? shadedColour(base, shade) : undefined;
}

/** Two words that are one colour, and that a palette may well ask for. */
const PAIRS =
  'burnt orange|walnut brown|forest green|dark green|deep teal|sea green|navy blue|sky blue|light blue|pale blue|ice blue|steel blue|midnight blue|electric blue|hot pink|neon pink|neon blue|neon green|dusty rose|pale gold|deep red|dark brown|soft pink|muted green|bright yellow|warm grey|off-white';

/** Every colour name that completion offers and that a picked colour may be called, with its hex. */
export const colourNames: readonly (readonly [name: string, hex: string])[] = [
  ...Object.keys(colours).filter(
    (name) =>
      !/y$|^(?:golden|blond|gray|ashen|brunette|monochrome)$/.test(name) ||
      /^(?:grey|navy|ivory|ruby|cherry|burgundy|mahogany|ebony)$/.test(name),
  ),
  ...PAIRS.split('|'),
].flatMap((name): (readonly [string, string])[] => {
  const hex = hexOf(name);
  return hex ? [[name, hex]] : [];
});
