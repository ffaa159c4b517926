import { names } from '../../catalogue/names.generated.ts';
import { type Hit, scan, type Vocabulary, vocabulary } from '../../reading/words/scan.ts';
import { angles } from './angles.ts';
import { film } from './film.ts';
import { focus, lenses } from './lenses.ts';
import { light } from './light.ts';
import { looks } from './looks.ts';
import { moves } from './moves.ts';
import { sizes } from './sizes.ts';
import type { Term, TermKind } from './term.ts';

export type { Term, TermKind } from './term.ts';

/**
 * Every term that hovers explain and completion offers.
 * @example terms.find(({ name }) => name === 'push-in')?.means
 */
export const terms: readonly Term[] = [
  ...sizes,
  ...angles,
  ...moves,
  ...lenses,
  ...focus,
  ...light,
  ...looks,
  ...film,
];

/** Folder of the catalogue that a kind of term is shot with. */
const FOLDERS = { move: 'moves', light: 'lights', look: 'looks' } as const;

/** Words of the catalogue that name a term's kind; a term's own words go first, wherever they stand. */
function catalogueWords({ kind, catalogue }: Term): readonly string[] {
  const folder = FOLDERS[kind as keyof typeof FOLDERS];
  return names[folder]?.find((name) => name.id === catalogue)?.words ?? [];
}

/** Words of the catalogue that are things or plain verbs where nobody speaks of camera or light. */
const everyday = (word: string): boolean => !/[\s-]/.test(word);

function entries(anywhere: boolean): (readonly [string, Term])[] {
  const own = terms.flatMap((term) =>
    [term.name, ...(term.words ?? []), ...(anywhere ? [] : (term.bare ?? []))].map((w) => [w, term] as const),
  );
  const shared = terms.flatMap((term) =>
    catalogueWords(term)
      .filter((word) => !anywhere || !everyday(word))
      .map((word) => [word, term] as const),
  );
  return [...own, ...shared];
}

const cache = new Map<boolean, Vocabulary<Term>>();

/**
 * The terms in a text, longest first, none overlapping.
 * @param technical true for lines that speak of camera, lens, light or style, where bare words are terms as well
 * @example findTerms('Slow dolly-in on a wide lens', 0, true).map((hit) => hit.value.name) // ['dolly-in', 'wide-angle lens']
 */
export function findTerms(text: string, offset: number, technical: boolean): Hit<Term>[] {
  let words = cache.get(!technical);
  if (!words) cache.set(!technical, (words = vocabulary(entries(!technical))));
  const passage = { text, span: { start: offset, end: offset + text.length } };
  return scan([passage], words).filter(({ phrase, value }) => !everyday(phrase) || isWritten(phrase, value));
}

/**
 * A single word in a form that is written down for its term: "fills the frame" has no fill light. What the camera does
 * is said in any form.
 */
const isWritten = (word: string, term: Term): boolean =>
  term.kind === 'move' ||
  [term.name, ...(term.words ?? []), ...(term.bare ?? []), ...catalogueWords(term)].some(
    (own) => own.toLowerCase() === word.toLowerCase(),
  );

/**
 * The terms of some kinds, in the order in which completion offers them.
 * @example termsOfKinds('size', 'angle').length
 */
export const termsOfKinds = (...kinds: readonly TermKind[]): Term[] =>
  terms.filter((term) => kinds.includes(term.kind));
