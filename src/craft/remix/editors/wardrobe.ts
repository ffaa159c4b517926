import type { Edit } from '../../../base/edit.ts';
import { wholeOutfits } from '../../../catalogue/words/clothing.ts';
import type { Attribute, Worn } from '../../../reading/reading.ts';
import { article, bare, capital, cased } from '../grammar.ts';
import { addSentence } from '../lines.ts';
import { type Editor, entitiesOf, holds, put, type Site } from '../site.ts';
import { articleFor, nounPhrase } from './noun-phrase.ts';
import { removedWords } from './removing.ts';
import { headed, isAlive, meant, named, says } from './who.ts';

/** Garments whose change dresses somebody anew. */
const accessory =
  /^(?:shoes|boots|hat|cap|scarf|gloves|glasses|helmet|tie|belt|mask|suspenders|bare-feet|necklace|earrings|beanie|headscarf|crown|backpack)$/;

/** What somebody wears: the garment of the same kind, else the main one; a colour or stuff goes into the garment named. */
export const wardrobe: Editor = (site, clause) => {
  const { text } = site;
  const all = entitiesOf(site).filter(isAlive);
  const wearers = all.filter((e) => e.worn.length > 0);
  // 'Add a hat to the waiter'.
  const to = clause.mode === 'add' ? /\s(?:to|on|for)\s+(?<whom>[^,]+)$/iu.exec(clause.value.text) : null;
  const value = clause.value.text
    .slice(0, to?.index)
    .trim()
    .replace(/^(?:(?:in|wearing|to|dressed in|with|into)\s+)+/iu, '')
    .replace(/[.\s]+$/u, '');
  const name = clause.instead ? bare(clause.instead.text).toLowerCase() : '';
  const who = (to && meant(site, to.groups?.['whom'] ?? '', all)) ?? named(clause, all);
  const worn = (who ? [who] : wearers).flatMap((e) => e.worn);
  if (clause.mode === 'remove') {
    const named = bare(headed(value)).toLowerCase();
    const off = worn.filter(
      (w) => says(w.phrase, named) || named.endsWith(w.garment) || w.garment === garmentOf(site, named),
    );
    return named === ''
      ? []
      : removedWords(
          site,
          off.slice(0, 1).map((w) => w.span),
          all.flatMap((e) => e.worn.map((w) => w.span)),
        );
  }
  if (worn.length === 0) {
    const one = who ?? all[0];
    return one
      ? [
          [{ start: one.span.end, end: one.span.end, text: ` in ${value}` }],
          ...addSentence(site, `${capital(one.noun)} wears ${value}.`),
        ]
      : [];
  }
  const byName = name === '' ? undefined : worn.find((w) => says(w.phrase, name) || name.endsWith(w.garment));
  // A garment that nobody wears cannot be changed; 'her outfit' is whatever she wears.
  const head = name.split(' ').at(-1) ?? '';
  const asked = byName ?? (name === '' ? undefined : worn.find((w) => w.phrase.toLowerCase().endsWith(head)));
  if (name !== '' && !asked && !wholeOutfits.has(head)) return [];
  const last = bare(value).split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const garment = garmentOf(site, bare(value).toLowerCase());
  const same =
    worn.find((w) => garment !== undefined && w.garment === garment) ??
    worn.find((w) => w.phrase.toLowerCase().endsWith(last));
  const outermost = [...worn].sort((a, b) => b.span.end - a.span.end)[0] as Worn;
  // A scarf or a hat goes with the coat.
  const beside = clause.mode === 'add' || (name === '' && garment !== undefined && accessory.test(garment));
  if (beside && garment !== undefined && !same)
    return [[{ start: outermost.span.end, end: outermost.span.end, text: ` and ${value}` }]];
  const target = asked ?? same ?? worn.find((w) => !accessory.test(w.garment)) ?? (worn[0] as Worn);
  if (garment === undefined) return [attribute(text, target, bare(value))];
  const old = text.slice(target.span.start, target.span.end);
  const determiner = /^(?:a|an|the|her|his|its|their)\s/iu.exec(old)?.[0].trim();
  const core = bare(value);
  const many =
    determiner === undefined && /s$/i.test(old) && /^(?:a|an|the)\s/i.test(value) && !/s$/i.test(core);
  const fresh =
    determiner === undefined
      ? many
        ? `${core}${/(?:s|sh|ch|x)$/.test(core) ? 'es' : 's'}`
        : core
      : /^an?$/i.test(determiner)
        ? /(?:[^s]s)$/.test(core)
          ? core
          : `${article(core)} ${core}`
        : `${determiner} ${core}`;
  return [[put(target.span, cased(fresh, old))]];
};

const garmentOf = (site: Site, words: string): string | undefined =>
  site.reader.vocabulary.noun(words.split(/\s+/), ['garments'])?.id;

/** 'Blue' for the dress: in the place of its colour, or before the garment. */
function attribute(text: string, target: Worn, word: string): Edit[] {
  const category = (a: Attribute): boolean =>
    a.category === 'colour' || a.value === 'dark' || a.value === 'light';
  const old = target.attributes.find((a) => category(a) && holds(target.span, a.span));
  const { determiner, core, head } = nounPhrase(text, target.span, target.attributes);
  if (old)
    return [
      ...articleFor(text, target.span, determiner, old.span.start === core.start ? word : undefined),
      put(old.span, word),
    ];
  return [
    ...articleFor(text, target.span, determiner, head.start === core.start ? word : undefined),
    { start: head.start, end: head.start, text: `${word} ` },
  ];
}
