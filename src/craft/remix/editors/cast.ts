import { colourOf } from '../../../reading/index.ts';
import type { Entity } from '../../../reading/reading.ts';
import { bare, capital, positive } from '../grammar.ts';
import { addSentence } from '../lines.ts';
import { type Editor, entitiesOf } from '../site.ts';
import { removed } from './removing.ts';
import { described, isNoun, renamed, thingOf } from './renaming.ts';
import { genderOf, isAlive, meant, named } from './who.ts';

const hairy = /\b(?:beard|moustache|mustache|stubble|hair|ponytail|braids?|freckles|scar|tattoo)$/i;

/** Who is there, or one of their looks: at the first mention, at every later one, and in the pronouns between. */
export const cast: Editor = (site, clause) => {
  const all = entitiesOf(site).filter(isAlive);
  const clauseText = clause.instead?.text ?? '';
  if (clause.mode === 'add' || (clause.mode === 'set' && all.length === 0))
    return addSentence(site, `${capital(clause.value.text.trim())}.`).concat(
      addSentence(site, `There is ${clause.value.text.trim()}.`),
    );
  if (clause.mode === 'remove') {
    const gone = meant(site, clause.value.text, all);
    return gone ? removed(site, gone) : [];
  }
  const value = thingOf(clause.value.text);
  const who = meant(site, clauseText, all) ?? named(clause, all);
  // Somebody who is not there cannot be changed.
  if (clauseText !== '' && !who) return [];
  if (hairy.test(value)) {
    const one = who ?? (all.length === 1 ? all[0] : undefined);
    return one ? [[{ start: one.span.end, end: one.span.end, text: ` with ${value}` }]] : [];
  }
  const adjective =
    /^(?:more\s+)?[\p{L}-]+$/u.test(clause.value.text.trim()) &&
    (colourOf(clause.value.text.trim()) !== undefined || !isNoun(site, clause.value.text));
  if (adjective) {
    const one = who ?? all[0];
    return one ? [described(site, one, positive(bare(clause.value.text)))] : [];
  }
  const target = who ?? (all.length === 1 ? all[0] : all.find((e) => likeKind(e, clause.value.text)));
  if (!target) return [];
  return [renamed(site, target, value), renamed(site, target, value, false)];
};

const likeKind = (e: Entity, value: string): boolean =>
  genderOf(value) !== undefined && genderOf(value) === genderOf(e.phrase, e);
