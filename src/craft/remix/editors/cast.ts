import type { Edit } from '../../../base/edit.ts';
import { colourOf } from '../../../reading/index.ts';
import type { Entity } from '../../../reading/reading.ts';
import { article, articleBefore, bare, capital, positive } from '../grammar.ts';
import { addSentence } from '../lines.ts';
import { type Editor, entitiesOf, put, type Site } from '../site.ts';
import { nounPhrase } from './noun-phrase.ts';
import { removed } from './removing.ts';
import { described, isNoun, renamed, thingOf } from './renaming.ts';
import { genderOf, headed, isAlive, meant, named } from './who.ts';

/** Who is called nothing else. */
const plainly =
  /(?:^|\s)(?:wo)?man$|^(?:girl|boy|guy|lady|gentleman|person|child|kid|figure|someone|teenager)$/iu;
const hairy = /\b(?:beard|moustache|mustache|stubble|hair|ponytail|braids?|freckles|scar|tattoo)$/i;

/** Who is there, or one of their looks: at the first mention, at every later one, and in the pronouns between. */
export const cast: Editor = (site, clause) => {
  const all = entitiesOf(site).filter(isAlive);
  const clauseText = clause.instead?.text ?? '';
  // 'A second monster' looks like the first.
  const again = /^(another|(?:a |the )?(?:second|third|fourth|extra)|one more)\s+([\p{L}-]+)/iu.exec(
    clause.value.text.trim(),
  );
  const first = again && all.find((e) => e.noun.toLowerCase() === again[2]?.toLowerCase());
  if (clause.mode === 'add' && again && first) {
    const { core } = nounPhrase(site.text, first.span, first.attributes);
    const told = `${again[1]} ${site.text.slice(core.start, core.end)}${clause.value.text.trim().slice(again[0].length)}`;
    return addSentence(site, `${capital(told)}.`);
  }
  if (clause.mode === 'add' || (clause.mode === 'set' && all.length === 0))
    return addSentence(site, `${capital(clause.value.text.trim())}.`).concat(
      addSentence(site, `There is ${clause.value.text.trim()}.`),
    );
  if (clause.mode === 'remove') {
    const gone = meant(site, headed(clause.value.text), all);
    return gone ? removed(site, gone) : [];
  }
  const value = thingOf(clause.value.text);
  const who = meant(site, clauseText, all) ?? named(clause, all);
  // Somebody who is not there cannot be changed.
  if (clauseText !== '' && !who && !hairy.test(clauseText)) return [];
  if (hairy.test(clauseText)) {
    const one = who ?? named(clause, all) ?? (all.length === 1 ? all[0] : undefined);
    return one
      ? [hair(site, one, bare(clauseText).split(/\s+/).at(-1) as string, positive(bare(clause.value.text)))]
      : [];
  }
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
  // 'The chef is a woman': still the chef.
  const sex = /^(?:an? )?(?:(?<female>woman|girl|female)|man|boy|male)$/iu.exec(value);
  if (
    sex &&
    !/\b(?:replace|swap|exchange|instead|substitute|trade)\b/iu.test(clause.said) &&
    !plainly.test(target.noun)
  )
    return [described(site, target, sex.groups?.['female'] ? 'female' : 'male')];
  return [renamed(site, target, value), renamed(site, target, value, false)];
};

/** 'A long white beard' with another adjective; where nobody tells of it, somebody has it now. */
function hair(site: Site, one: Entity, noun: string, adjective: string): Edit[] {
  const found = new RegExp(`(?<before>(?:[\\p{L}-]+ ){0,3})(?<noun>${noun})(?![\\p{L}-])`, 'iu').exec(
    site.text.slice(one.span.start),
  );
  if (!found) {
    if (noun.toLowerCase() === 'hair') return described(site, one, adjective);
    const words = `${adjective} ${noun}`;
    const lead = /(?:hair|freckles|braids|stubble)$/iu.test(noun) ? '' : `${article(words)} `;
    return [{ start: one.span.end, end: one.span.end, text: ` with ${lead}${words}` }];
  }
  const before = found.groups?.['before'] ?? '';
  const start = one.span.start + found.index;
  const old = [...before.matchAll(/[\p{L}-]+/gu)].find((m) => colourOf(m[0].toLowerCase()) !== undefined);
  if (old && colourOf(adjective.toLowerCase()) !== undefined)
    return [put({ start: start + old.index, end: start + old.index + old[0].length }, adjective)];
  const at = start + before.length;
  const determiner = articleBefore(site.text, at, adjective);
  return [...(determiner ? [determiner] : []), { start: at, end: at, text: `${adjective} ` }];
}

const likeKind = (e: Entity, value: string): boolean =>
  genderOf(value) !== undefined && genderOf(value) === genderOf(e.phrase, e);
