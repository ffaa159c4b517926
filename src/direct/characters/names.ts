import type { Span } from '../../base/span.ts';

/** Letters of scripts that put no space between words, or between a name and its particle. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}]';
const unspaced = new RegExp(UNSPACED, 'u');
/** What makes one word of itself and its neighbour. */
const JOINS = `(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}_]`;
/** The same behind or before a hyphen. */
const HYPHENED = `(?!${UNSPACED})[\\p{L}\\p{N}]`;

/**
 * Where a name stands in a text, letter by letter as it is written and as a word of its own: 'Al' is not in 'Also',
 * 'Rex' not in 'Rex-9', but in "Rex's" and 'Rexが'. Any space in it may be any other.
 */
export function occurrences(text: string, name: string): Span[] {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const letters = words.map((w) => w.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('\\s+');
  const edge = (at: string, rule: string): string => (unspaced.test(at) ? '' : rule);
  const pattern = new RegExp(
    `${edge(name.trim()[0] as string, `(?<!${JOINS})(?<!${HYPHENED}-)`)}${letters}${edge(
      name.trim().at(-1) as string,
      `(?!${JOINS})(?!-${HYPHENED})`,
    )}`,
    'gu',
  );
  return [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/**
 * Names that a prompt says, in the order given.
 * @example namesIn('Mossy waves at Captain Bubbles.', ['Captain Bubbles', 'Moss']) // ['Captain Bubbles']
 */
export const namesIn = (prompt: string, names: readonly string[]): string[] =>
  names.filter((name) => occurrences(prompt.normalize('NFC'), name.normalize('NFC')).length > 0);
