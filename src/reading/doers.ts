import { partNouns } from '../catalogue/words/nouns.ts';
import { peopleGroups, personWords } from '../catalogue/words/people.ts';
import { collectives } from '../catalogue/words/quantities.ts';
import { mindVerbs } from '../catalogue/words/topics.ts';
import { isPlural, singular, verbBase } from './lemma.ts';
import { ends, startsObject, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const beings: ReadonlySet<string> = new Set(['person', 'animal']);

/** Whether a noun in the singular names somebody who can act. */
export function acts(noun: string, vocabulary: Vocabulary): boolean {
  return (
    Object.hasOwn(personWords, noun) ||
    vocabulary.exact(noun, ['people', 'creatures']) !== undefined ||
    (vocabulary.exact(noun, ['things', 'places']) === undefined && vocabulary.english.isA(noun, beings))
  );
}

/**
 * Words in -s right after somebody who can act are what he does, where nothing else in the clause is: 'Chef plates
 * sushi', 'a boy dreams of', 'a family of four eats'.
 * @returns the words that were made verbs
 */
export function byDoer(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  isVerb: (base: string) => boolean,
  become: (t: Token, pos: 'noun' | 'adj' | 'verb') => void,
): ReadonlySet<Token> {
  const sure = new Set<Token>();
  const deeds = (t: Token): void => {
    become(t, 'verb');
    sure.add(t);
  };
  for (let i = 1; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    const prev = tokens[i - 1] as Token;
    // ', hands in the air': how somebody stands, no deed.
    if (
      t.pos === 'verb' &&
      t.form === 's' &&
      prev.pos === 'comma' &&
      partNouns.has(singular(t.lower)) &&
      tokens[i + 1]?.pos === 'prep'
    )
      become(t, 'noun');
    // ', drums,': a thing among things.
    if (
      t.pos === 'verb' &&
      t.form === 's' &&
      prev.pos === 'comma' &&
      ends(tokens[i + 1]) &&
      vocabulary.english.verbShare(t.lemma) < 5 &&
      vocabulary.exact(singular(t.lower), ['things'])
    )
      become(t, 'noun');
    if (t.pos !== 'noun' && t.pos !== 'adj') continue;
    const verb = verbBase(t.lower, isVerb);
    if (verb?.form !== 's' || t.name || prev.pos === 'comma') continue;
    const next = tokens[i + 1];
    const deed = vocabulary.isAction(verb.base) || vocabulary.english.verbShare(verb.base) >= 5;
    // 'A family of four eats': the number stands alone.
    if (prev.pos === 'num') {
      const group = tokens[i - 2]?.lower === 'of' ? singular(tokens[i - 3]?.lower ?? '') : '';
      const named = Object.hasOwn(peopleGroups, group) || Object.hasOwn(collectives, group);
      if (named && deed && !acts(singular(t.lower), vocabulary)) deeds(t);
      continue;
    }
    if (prev.pos !== 'noun' || isPlural(prev.lower) || !acts(prev.lower, vocabulary)) continue;
    if (finiteElsewhere(tokens, i) || vocabulary.english.isNoun(`${prev.lower} ${singular(t.lower)}`))
      continue;
    if (vocabulary.exact(`${prev.lower} ${t.lower}`, ['things', 'places', 'people', 'creatures'])) continue;
    const after = verbBase(next?.lower ?? '', isVerb)?.form;
    if (next?.lower === 'of' ? !mindVerbs.has(verb.base) : next?.pos === 'gen' || next?.pos === 'aux')
      continue;
    const object =
      startsObject(next) ||
      ((next?.pos === 'noun' || next?.pos === 'adj') &&
        after !== 'base' &&
        after !== 's' &&
        next?.lower !== 'of');
    if (
      object ||
      next?.lower === 'of' ||
      (deed && (ends(next) || /^(?:prep|adv|conj)$/.test(next?.pos ?? '')))
    )
      deeds(t);
  }
  return sure;
}

/** Whether the clause around a word has a finite verb besides. */
function finiteElsewhere(tokens: readonly Token[], at: number): boolean {
  const closes = (t: Token | undefined): boolean =>
    t === undefined || ends(t) || t.pos === 'sub' || t.pos === 'conj' || t.pos === 'rel';
  const finite = (t: Token): boolean =>
    t.pos === 'aux' || (t.pos === 'verb' && t.form !== 'ing' && t.form !== 'past');
  for (let k = at - 1; k >= 0 && at - k < 16 && !closes(tokens[k]); k--)
    if (finite(tokens[k] as Token)) return true;
  for (let k = at + 1; k - at < 16 && !closes(tokens[k]); k++) if (finite(tokens[k] as Token)) return true;
  return false;
}
