import { article, bare, capital, positive } from '../grammar.ts';
import { addSentence } from '../lines.ts';
import { type Editor, entitiesOf } from '../site.ts';
import { removed } from './removing.ts';
import { described, isAdjective, renamed, thingOf } from './renaming.ts';
import { headed, says } from './who.ts';

/** A thing of the scene, wherever it is named. */
export const props: Editor = (site, clause) => {
  const things = entitiesOf(site).filter((e) => e.role === 'thing' || e.role === 'sky' || e.role === 'part');
  const value = thingOf(clause.value.text);
  // 'Blue bucket' where there is a bucket is that one.
  const same = /^(?:(?:an?|one|some|another|more|second|new|two|three|other)\s|\d)/iu.test(value)
    ? undefined
    : things.find((e) => value.toLowerCase().split(/\s+/).at(-1) === e.noun.toLowerCase());
  if (clause.mode === 'set' && !clause.instead && same && /\s/.test(value)) {
    const words = bare(value).split(/\s+/).slice(0, -1).join(' ');
    return words === '' ? [] : [described(site, same, words)];
  }
  if (clause.mode === 'add' || (clause.mode === 'set' && !clause.instead))
    return [
      ...addSentence(
        site,
        `There is ${/^(?:a|an|the|some|two|three|\d)/i.test(value) ? value : `${article(value)} ${value}`}.`,
      ),
      ...addSentence(site, `${capital(value)}.`),
    ];
  const name = bare(clause.mode === 'remove' ? headed(value) : (clause.instead?.text ?? '')).toLowerCase();
  const target =
    things.find((e) => e.noun.toLowerCase() === name) ??
    things.find((e) => name !== '' && says(e.phrase, name)) ??
    things.find((e) => name.endsWith(e.noun.toLowerCase()));
  if (!target) return [];
  if (clause.mode === 'remove') return removed(site, target);
  if (
    /^[\p{L}-]+$/u.test(value) &&
    isAdjective(site, value) &&
    !site.reader.vocabulary.noun([value.toLowerCase()], ['things'])
  )
    return [described(site, target, positive(bare(value)))];
  return [renamed(site, target, value), renamed(site, target, value, false)];
};
