import type { Edit } from '../../../base/edit.ts';
import type { Span } from '../../../base/span.ts';
import { materials } from '../../../catalogue/words/materials.ts';
import { listedAdjective } from '../../../reading/attributes.ts';
import { colourOf } from '../../../reading/index.ts';
import { singular } from '../../../reading/lemma.ts';
import type { Entity } from '../../../reading/reading.ts';
import { article, bare, cased, type Gender, turned } from '../grammar.ts';
import { entitiesOf, holds, passagesOf, put, type Site } from '../site.ts';
import { articleFor, nounPhrase } from './noun-phrase.ts';
import { genderOf, isAlive } from './who.ts';

/** 'They share a newspaper' as a value is the newspaper. */
export const thingOf = (value: string): string =>
  value
    .trim()
    .replace(/^(?:they|she|he|it|we)\s+[\p{L}]+\s+(?=\S)/iu, '')
    .replace(/[.\s]+$/u, '');

/** Does a word name a kind of people or animals? */
export const isNoun = (site: Site, words: string): boolean =>
  site.reader.vocabulary.noun([bare(words).toLowerCase()], ['people', 'creatures'])?.steps === 0;

/** Somebody or something with one adjective more, in the place of one of its kind. */
export function described(site: Site, e: Entity, adjective: string): Edit[] {
  const { determiner, core, head } = nounPhrase(site.text, e.span, e.attributes);
  const ages = /^(?:old|young|elderly|middle-aged|teenage|little)$/i;
  const sizes = /^(?:small|big|large|tiny|huge|giant|little|tall|short)$/i;
  const same = e.attributes.find(
    (a) =>
      holds(core, a.span) &&
      ((a.category === 'age' && ages.test(adjective)) ||
        (a.category === 'size' && sizes.test(adjective)) ||
        (a.category === 'material' && isMaterial(adjective)) ||
        (a.category === 'colour' && isColourWord(adjective))),
  );
  if (same && same.span.end <= head.start)
    return [
      ...articleFor(site.text, e.span, determiner, same.span.start === core.start ? adjective : undefined),
      put(same.span, adjective),
    ];
  return [
    ...articleFor(site.text, e.span, determiner, adjective),
    { start: core.start, end: core.start, text: `${adjective} ` },
  ];
}

const isMaterial = (word: string): boolean => Object.hasOwn(materials, word.toLowerCase());

/** Is this a word for how something looks or what it is made of, rather than for what it is? */
export const isAdjective = (site: Site, word: string): boolean =>
  isColourWord(word) ||
  isMaterial(word) ||
  listedAdjective(word.toLowerCase()) ||
  !site.reader.vocabulary.english.isNoun(singular(word.toLowerCase()));

const isColourWord = (word: string): boolean =>
  colourOf(word.toLowerCase().split(/\s+/).at(-1) ?? '') !== undefined;

/** A noun phrase with other words, wherever it is named. */
export function renamed(site: Site, e: Entity, value: string, everywhere = true): Edit[] {
  const { text } = site;
  const { determiner, core, head } = nounPhrase(text, e.span, e.attributes);
  const count = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|several|many|\d+)\b/i.exec(value)?.[0];
  const fresh = bare(value);
  const nounOnly = !/\s/.test(fresh);
  const edits: Edit[] = [];
  if (count && !/^one$/i.test(count))
    edits.push(
      put({ start: e.span.start, end: core.end }, cased(fresh, text.slice(e.span.start, e.span.end))),
    );
  else {
    const region = nounOnly && isAlive(e) && isNoun(site, fresh) ? head : core;
    const first = region.start === core.start ? fresh : text.slice(core.start, region.start);
    const lead: Edit[] =
      /^(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many)$/i.test(determiner) &&
      /^(?:a|an|the|one)\s/i.test(value)
        ? [
            put(
              { start: e.span.start, end: e.span.start + determiner.length },
              cased(article(first), text.slice(e.span.start)),
            ),
          ]
        : determiner === '' &&
            /^(?:a|an)\s/i.test(value) &&
            !/(?:^|[.!?:\n-])\s*$/.test(text.slice(Math.max(0, e.span.start - 3), e.span.start))
          ? [
              {
                start: e.span.start,
                end: e.span.start,
                text: cased(`${article(first)} `, text.slice(e.span.start)),
              },
            ]
          : articleFor(text, e.span, determiner, first);
    edits.push(
      ...lead,
      put(
        region,
        determiner === '' && region.start === e.span.start ? cased(fresh, text.slice(region.start)) : fresh,
      ),
    );
  }
  if (!everywhere) return edits;
  const single = headOf(fresh);
  // Another man is there already: this one keeps his adjectives.
  const newHead = entitiesOf(site).some(
    (o) => o.span.start !== e.span.start && o.noun.toLowerCase() === single.toLowerCase(),
  )
    ? fresh
    : single;
  const oldHead = text.slice(head.start, head.end);
  const taken = (span: Span): boolean =>
    edits.some((x) => x.start < span.end && span.start < x.end) || holds(e.span, span);
  const later = new RegExp(
    `(?<![\\p{L}\\p{N}-])${oldHead.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  const quoted = site.brief.shots.flatMap((s) => s.dialogue.map((d) => d.words.span));
  const other = entitiesOf(site).some(
    (o) => o.id !== e.id && o.span.start !== e.span.start && o.noun.toLowerCase() === e.noun.toLowerCase(),
  );
  if (!other)
    for (const m of text.matchAll(later)) {
      const span = { start: m.index, end: m.index + m[0].length };
      const label = site.brief.shots.some((s) =>
        s.dialogue.some((d) => d.speaker && holds(d.speaker.span, span)),
      );
      const told =
        label ||
        passagesOf(site, ['scene', 'actions', 'camera', 'lighting']).some((p) => holds(p.span, span));
      if (!told || taken(span) || (!label && quoted.some((q) => holds(q, span)))) continue;
      const before = /\b(an?)\s+$/i.exec(text.slice(Math.max(0, span.start - 4), span.start));
      if (before)
        edits.push(
          put(
            {
              start: span.start - before[0].length,
              end: span.start - before[0].length + (before[1] as string).length,
            },
            cased(article(newHead), before[1] as string),
          ),
        );
      edits.push(put(span, cased(newHead, m[0])));
    }
  edits.push(
    ...pronouns(
      site,
      e,
      genderOf(value) ?? (isAlive(e) ? (e.role === 'creature' ? 'neuter' : undefined) : undefined),
    ),
  );
  return edits;
}

const headOf = (words: string): string =>
  (words.split(/\s(?:in|on|at|with|of|from|who|that|wearing)\s/u)[0] ?? words).split(/\s+/).at(-1) as string;

/** The pronouns of somebody after a change of gender, where nobody else of that gender is there. */
function pronouns(site: Site, e: Entity, to: Gender | undefined): Edit[] {
  const from = genderOf(e.phrase, e) ?? (e.role === 'creature' ? 'neuter' : undefined);
  if (!from || !to || from === to) return [];
  if (
    entitiesOf(site).some(
      (o) => o.span.start !== e.span.start && isAlive(o) && genderOf(o.phrase, o) === from,
    )
  )
    return [];
  const quoted = site.brief.shots.flatMap((s) => s.dialogue.map((d) => d.words.span));
  const pattern =
    from === 'female'
      ? /\b(?:she|her|hers|herself)\b/giu
      : from === 'male'
        ? /\b(?:he|him|his|himself)\b/giu
        : /\b(?:it|its|itself)\b/giu;
  const found: Edit[] = [];
  for (const p of passagesOf(site, ['scene', 'actions', 'camera', 'lighting']))
    for (const m of p.text.matchAll(pattern)) {
      const span = { start: p.span.start + m.index, end: p.span.start + m.index + m[0].length };
      if (span.start < e.span.start || quoted.some((q) => holds(q, span))) continue;
      const next = /^\s+([\p{L}'’-]+)/u.exec(site.text.slice(span.end, span.end + 24))?.[1] ?? '';
      const word = turned(m[0], next, from, to);
      if (word !== undefined) found.push(put(span, word));
    }
  return found;
}
