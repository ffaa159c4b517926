import type { Entity } from '../../../reading/reading.ts';
import { bare, type Gender } from '../grammar.ts';
import type { Said, Site } from '../site.ts';

/** People and animals. */
export const isAlive = (e: Entity): boolean => e.role === 'person' || e.role === 'creature';

const females =
  /\b(?:woman|girl|lady|female|mother|wife|sister|daughter|grandmother|queen|princess|bride|actress|waitress|nun|witch|aunt|she|her)\b/i;

const males =
  /\b(?:man|boy|guy|gentleman|male|father|husband|brother|son|grandfather|king|prince|groom|waiter|monk|wizard|uncle|he|him|his)\b/i;

/** How somebody of this description is spoken of, as far as it tells. */
export const genderOf = (words: string, e?: Entity): Gender | undefined => {
  const sex = e?.attributes.find((a) => a.category === 'sex')?.value;
  if (sex === 'female' || females.test(words)) return 'female';
  if (sex === 'male' || males.test(words)) return 'male';
  return e?.role === 'creature' ||
    /\b(?:robot|dog|cat|bear|fox|horse|bird|dragon|animal|creature|alien)\b/i.test(words)
    ? 'neuter'
    : undefined;
};

/** Does a phrase have these words? 'A woman' has no 'man'. */
export const says = (phrase: string, words: string): boolean =>
  ` ${phrase.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(
    ` ${words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `,
  );

/** The noun phrase that words open with: 'hat' of 'hat on the boy'. */
export const headed = (words: string): string =>
  words.split(/\s(?:on|in|from|of|at|with|beside|behind|near|next to|by)\s/iu)[0] as string;

/** Who is meant: by name, by pronoun, or the only one there is. */
export function meant(site: Site, words: string, all: readonly Entity[]): Entity | undefined {
  const name = bare(words).toLowerCase();
  if (name !== '') {
    const named =
      all.find((e) => e.noun.toLowerCase() === name) ??
      all.find((e) => says(e.phrase, name)) ??
      all.find((e) => name.endsWith(e.noun.toLowerCase()));
    if (named) return named;
  }
  const gender = /\b(?:her|she|woman|girl)\b/i.test(words)
    ? 'female'
    : /\b(?:him|his|he|man|boy)\b/i.test(words)
      ? 'male'
      : undefined;
  const one = gender ? all.filter((e) => genderOf(e.phrase, e) === gender) : all;
  return one.length === 1 || gender ? one[0] : undefined;
}

/** Who a clause names besides its value: 'put her in …', 'the woman wears …'. */
export function named(clause: Said, all: readonly Entity[]): Entity | undefined {
  const words = clause.said.replace(clause.value.text, ' ');
  const noun = all.find((e) => new RegExp(`\\b${escaped(e.noun)}\\b`, 'iu').test(words));
  const gender = /\b(?:she|her)\b/i.test(words)
    ? 'female'
    : /\b(?:he|him|his)\b/i.test(words)
      ? 'male'
      : undefined;
  return noun ?? (gender ? all.find((e) => genderOf(e.phrase, e) === gender) : undefined);
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
