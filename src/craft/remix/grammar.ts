import type { Edit } from '../../base/edit.ts';
import type { Span } from '../../base/span.ts';

export { positive } from '../../reading/words/degrees.ts';

/** 'a' or 'an' before a word, by its sound as far as letters tell it. */
export const article = (word: string): string =>
  /^(?:[aeio]|u(?!n(?:i[^nm]|anim)|s[aeiu]|til))/i.test(word) || /^(?:hour|honest|heir|8|11|18)/i.test(word)
    ? 'an'
    : 'a';

/** A phrase without its article, possessive or preposition. */
export const bare = (phrase: string): string =>
  phrase
    .trim()
    .replace(
      /^(?:(?:to|into|in|on|onto|at|inside|as|with|from|by|under|during|wearing|dressed in|a|an|the|some|one|her|his|its|their|it's|it is)\s+)+/iu,
      '',
    )
    .replace(/[.;,\s]+$/u, '');

/** First letter as the old words had it. */
export const cased = (words: string, old: string): string =>
  /^\p{Lu}/u.test(old)
    ? words.replace(/^\p{Ll}/u, (c) => c.toUpperCase())
    : /^\p{Lu}(?![\p{Lu}\d])/u.test(words) && !/^\p{Lu}\S*\s+\p{Lu}/u.test(words) && common.test(words)
      ? words.replace(/^\p{Lu}/u, (c) => c.toLowerCase())
      : words;
const common = /^(?:A|An|The|Slow|Low|High|Wide|Close|Hard|Soft|Warm|Cool|Heavy|Light|At|In|On|No)\b/;

/** First letter a capital. */
export const capital = (words: string): string => words.replace(/^\p{Ll}/u, (c) => c.toUpperCase());

/** The article before a place of the text that goes with other words now: an edit, or none. */
export function articleBefore(text: string, at: number, words: string): Edit | undefined {
  const found = /(?<![\p{L}])(an?)(\s+)$/iu.exec(text.slice(Math.max(0, at - 6), at));
  if (!found) return undefined;
  const old = found[1] as string;
  const fresh = article(words);
  const start = at - (found[2] as string).length - old.length;
  return old.toLowerCase() === fresh
    ? undefined
    : { start, end: start + old.length, text: /^A/.test(old) ? capital(fresh) : fresh };
}

/** A stretch with the comma that joins it to its list, so that the list stays whole without it. */
export function withComma(text: string, span: Span): Span {
  const before = /(?:,|;|\s+and|\s+with)\s*$/iu.exec(text.slice(0, span.start).slice(-12));
  const after = /^\s*(?:,|;|and\b)\s*/iu.exec(text.slice(span.end, span.end + 8));
  if (before) return { start: span.start - before[0].length, end: span.end };
  return after ? { start: span.start, end: span.end + after[0].length } : span;
}

/** Pronouns of one who is called 'she', 'he' or 'it', in this order of cases: subject, object, possessive, of one's own. */
const pronouns = {
  female: ['she', 'her', 'her', 'herself'],
  male: ['he', 'him', 'his', 'himself'],
  neuter: ['it', 'it', 'its', 'itself'],
  many: ['they', 'them', 'their', 'themselves'],
} as const;

/** How somebody is spoken of. */
export type Gender = keyof typeof pronouns;

/**
 * A pronoun of one gender as another has it, or undefined when it is none of theirs.
 * @param next the word that follows: 'her' before a noun is a possessive
 */
export function turned(pronoun: string, next: string, from: Gender, to: Gender): string | undefined {
  const own = pronouns[from];
  const word = pronoun.toLowerCase();
  let index = (own as readonly string[]).indexOf(word);
  if (index < 0) return undefined;
  if (
    own[1] === own[2] &&
    index === 1 &&
    /^[\p{L}'’-]+$/u.test(next) &&
    !/^(?:in|on|at|to|and|as|with|from|into|by|for|then|while|off|up|down|over|back|away|gently|slowly|again|onto|toward|towards|across|through|around|a|an|the)$/i.test(
      next,
    )
  )
    index = 2;
  const fresh = pronouns[to][index] as string;
  return /^\p{Lu}/u.test(pronoun) ? capital(fresh) : fresh;
}

/** A verb's base in the form that another word has: 'walk' like 'running' is 'walking'. */
export function inflect(base: string, like: string): string {
  if (/ing$/.test(like))
    return `${base.replace(/(?<=[^e])e$/, '').replace(/(?<=^[^aeiou]*[aeiou])([bdgmnprt])$/, '$1$1')}ing`;
  if (/(?<!s)s$/.test(like))
    return /(?:s|sh|ch|x|z|o)$/.test(base)
      ? `${base}es`
      : /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ies`
        : `${base}s`;
  return base;
}
