import { invariant, irregularPlurals } from '../catalogue/words/nouns.ts';
import { irregularVerbs } from '../catalogue/words/verbs.ts';

/** The form a verb stands in; 'base' also covers the present of plural subjects, 'past' also a participle. */
export type VerbForm = 'base' | 's' | 'ing' | 'past';

/**
 * The singular of a noun in lower case; a word that is none stays as it is.
 * @example singular('shelves') // 'shelf'
 */
export function singular(word: string): string {
  const irregular = irregularPlurals[word];
  if (irregular !== undefined && Object.hasOwn(irregularPlurals, word)) return irregular;
  if (word.length < 3 || !word.endsWith('s') || invariant.has(word)) return word;
  const dash = word.lastIndexOf('-');
  if (dash > 0 && invariant.has(word.slice(dash + 1))) return word;
  if (/(ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Whether a lower-case word has the form of a plural. */
export const isPlural = (word: string): boolean =>
  singular(word) !== word || word === 'people' || word === 'sheep' || word === 'fish';

/**
 * The base of a verb form in lower case, or undefined when no reading of it is a verb.
 * @param isVerb tells whether a base is a verb of English
 * @example verbBase('staring', isVerb) // { base: 'stare', form: 'ing' }
 */
export function verbBase(
  word: string,
  isVerb: (base: string) => boolean,
): { base: string; form: VerbForm } | undefined {
  const irregular = irregularVerbs.get(word);
  if (irregular !== undefined) {
    const form = word.endsWith('ing')
      ? 'ing'
      : word === 'is' || word === 'has' || word === 'does' || word === 'goes'
        ? 's'
        : 'past';
    return { base: irregular, form };
  }
  if (isVerb(word)) return { base: word, form: 'base' };
  for (const [ending, form] of [
    ['ing', 'ing'],
    ['ed', 'past'],
  ] as const) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const base = unsuffixed(word.slice(0, -ending.length), isVerb);
    if (base !== undefined) return { base, form };
  }
  if (word.endsWith('s') && !word.endsWith('ss')) {
    const tries = word.endsWith('ies')
      ? [`${word.slice(0, -3)}y`, word.slice(0, -1)]
      : word.endsWith('es')
        ? [word.slice(0, -1), word.slice(0, -2)]
        : [word.slice(0, -1)];
    const base = tries.find(isVerb);
    if (base !== undefined) return { base, form: 's' };
  }
  return undefined;
}

/** The stem before -ing or -ed: 'sitt' → 'sit', 'star' → 'stare', 'open' → 'open', 'carri' → 'carry'. */
function unsuffixed(stem: string, isVerb: (base: string) => boolean): string | undefined {
  if (stem.endsWith('i') && isVerb(`${stem.slice(0, -1)}y`)) return `${stem.slice(0, -1)}y`;
  // A short vowel before one consonant would have doubled it, so 'staring' is of 'stare'.
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem) && isVerb(`${stem}e`)) return `${stem}e`;
  if (isVerb(stem)) return stem;
  if (isVerb(`${stem}e`)) return `${stem}e`;
  if (/([^aeiou])\1$/.test(stem) && isVerb(stem.slice(0, -1))) return stem.slice(0, -1);
  return undefined;
}
