import type { Edit } from '../../../base/edit.ts';
import type { Span } from '../../../base/span.ts';
import { wholeOutfits } from '../../../catalogue/words/clothing.ts';
import { colourOf } from '../../../reading/index.ts';
import type { Attribute, Entity, Worn } from '../../../reading/reading.ts';
import { article, bare, capital, cased, type Gender, positive, turned } from '../grammar.ts';
import { addSentence } from '../lines.ts';
import { type Editor, entitiesOf, holds, passagesOf, put, type Said, type Site } from '../site.ts';

const isAlive = (e: Entity): boolean => e.role === 'person' || e.role === 'creature';
const females =
  /\b(?:woman|girl|lady|female|mother|wife|sister|daughter|grandmother|queen|princess|bride|actress|waitress|nun|witch|aunt|she|her)\b/i;
const males =
  /\b(?:man|boy|guy|gentleman|male|father|husband|brother|son|grandfather|king|prince|groom|waiter|monk|wizard|uncle|he|him|his)\b/i;

/** How somebody of this description is spoken of, as far as it tells. */
const genderOf = (words: string, e?: Entity): Gender | undefined => {
  const sex = e?.attributes.find((a) => a.category === 'sex')?.value;
  if (sex === 'female' || females.test(words)) return 'female';
  if (sex === 'male' || males.test(words)) return 'male';
  return e?.role === 'creature' ||
    /\b(?:robot|dog|cat|bear|fox|horse|bird|dragon|animal|creature|alien)\b/i.test(words)
    ? 'neuter'
    : undefined;
};

/** Determiner, what stands between, and the head of a noun phrase of the text: 'lighthouse keeper' is one head. */
function nounPhrase(
  text: string,
  span: Span,
  adjectives: readonly Attribute[],
): { determiner: string; core: Span; head: Span } {
  const words = text.slice(span.start, span.end);
  const determiner =
    /^(?:a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|her|his|its|their|another)\s+/iu.exec(
      words,
    )?.[0] ?? '';
  const cut = words
    .slice(determiner.length)
    .search(/,|\s(?:in|on|at|with|of|from|who|that|wearing|under|by)\s/u);
  const end = cut < 0 ? span.end : span.start + determiner.length + cut;
  const start = span.start + determiner.length;
  const all = [...text.slice(start, end).matchAll(/\S+/gu)].map((m) => ({
    start: start + m.index,
    end: start + m.index + m[0].length,
  }));
  let first = all.length - 1;
  while (
    first > 0 &&
    !adjectives.some(
      (a) => a.span.start < (all[first - 1] as Span).end && (all[first - 1] as Span).start < a.span.end,
    )
  )
    first--;
  return {
    determiner: determiner.trim(),
    core: { start, end },
    head: { start: all[first]?.start ?? start, end },
  };
}

/** Who is meant: by name, by pronoun, or the only one there is. */
function meant(site: Site, words: string, all: readonly Entity[]): Entity | undefined {
  const name = bare(words).toLowerCase();
  if (name !== '') {
    const named =
      all.find((e) => e.noun.toLowerCase() === name || e.phrase.toLowerCase().includes(name)) ??
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
function named(clause: Said, all: readonly Entity[]): Entity | undefined {
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

/** 'They share a newspaper' as a value is the newspaper. */
const thingOf = (value: string): string =>
  value
    .trim()
    .replace(/^(?:they|she|he|it|we)\s+[\p{L}]+\s+(?=(?:a|an|the|some|one|two|three|her|his|their)\s)/iu, '')
    .replace(/[.\s]+$/u, '');
const hairy = /\b(?:beard|moustache|mustache|stubble|hair|ponytail|braids?|freckles|scar|tattoo)$/i;

/** Who is there, or one of their looks: at the first mention, at every later one, and in the pronouns between. */
export const cast: Editor = (site, clause) => {
  const all = entitiesOf(site).filter(isAlive);
  const clauseText = clause.instead?.text ?? '';
  if (clause.mode === 'add' || (clause.mode === 'set' && all.length === 0))
    return addSentence(site, `${capital(clause.value.text.trim())}.`).concat(
      addSentence(site, `There is ${clause.value.text.trim()}.`),
    );
  if (clause.mode === 'remove') return [];
  const value = thingOf(clause.value.text);
  const who = meant(site, clauseText, all) ?? named(clause, all);
  // Somebody who is not there cannot be changed.
  if (clauseText !== '' && !who) return [];
  if (hairy.test(value)) {
    const one = who ?? (all.length === 1 ? all[0] : undefined);
    return one ? [[{ start: one.span.end, end: one.span.end, text: ` with ${value}` }]] : [];
  }
  const adjective =
    /^(?:more\s+)?[\p{L}-]+$/u.test(clause.value.text.trim()) && !isNoun(site, clause.value.text);
  if (adjective) {
    const one = who ?? all[0];
    return one ? [described(site, one, positive(bare(clause.value.text)))] : [];
  }
  const target = who ?? (all.length === 1 ? all[0] : all.find((e) => likeKind(e, clause.value.text)));
  if (!target) return [];
  return [renamed(site, target, value), renamed(site, target, value, false)];
};

const isNoun = (site: Site, words: string): boolean =>
  site.reader.vocabulary.noun([bare(words).toLowerCase()], ['people', 'creatures'])?.steps === 0;
const likeKind = (e: Entity, value: string): boolean =>
  genderOf(value) !== undefined && genderOf(value) === genderOf(e.phrase, e);
function described(site: Site, e: Entity, adjective: string): Edit[] {
  const { determiner, core, head } = nounPhrase(site.text, e.span, e.attributes);
  const ages = /^(?:old|young|elderly|middle-aged|teenage|little)$/i;
  const sizes = /^(?:small|big|large|tiny|huge|giant|little|tall|short)$/i;
  const same = e.attributes.find(
    (a) =>
      holds(core, a.span) &&
      ((a.category === 'age' && ages.test(adjective)) ||
        (a.category === 'size' && sizes.test(adjective)) ||
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

const isColourWord = (word: string): boolean =>
  colourOf(word.toLowerCase().split(/\s+/).at(-1) ?? '') !== undefined;

const articleFor = (text: string, span: Span, determiner: string, words: string | undefined): Edit[] =>
  /^an?$/i.test(determiner) && words !== undefined
    ? [
        put(
          { start: span.start, end: span.start + determiner.length },
          cased(article(words), text.slice(span.start)),
        ),
      ]
    : [];

/** A noun phrase with other words, wherever it is named. */
function renamed(site: Site, e: Entity, value: string, everywhere = true): Edit[] {
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

/** Garments whose change dresses somebody anew. */
const accessory =
  /^(?:shoes|boots|hat|cap|scarf|gloves|glasses|helmet|tie|belt|mask|suspenders|bare-feet|necklace|earrings|beanie|headscarf|crown|backpack)$/;

/** What somebody wears: the garment of the same kind, else the main one; a colour or stuff goes into the garment named. */
export const wardrobe: Editor = (site, clause) => {
  const { text } = site;
  const all = entitiesOf(site).filter(isAlive);
  const wearers = all.filter((e) => e.worn.length > 0);
  const value = clause.value.text
    .trim()
    .replace(/^(?:(?:in|wearing|to|dressed in|with|into)\s+)+/iu, '')
    .replace(/[.\s]+$/u, '');
  const name = clause.instead ? bare(clause.instead.text).toLowerCase() : '';
  const who = named(clause, all);
  const worn = (who ? [who] : wearers).flatMap((e) => e.worn);
  if (clause.mode === 'remove') return [];
  if (worn.length === 0) {
    const one = who ?? all[0];
    return one
      ? [
          [{ start: one.span.end, end: one.span.end, text: ` in ${value}` }],
          ...addSentence(site, `${capital(one.noun)} wears ${value}.`),
        ]
      : [];
  }
  const byName =
    name === ''
      ? undefined
      : worn.find((w) => w.phrase.toLowerCase().includes(name) || name.endsWith(w.garment));
  // A garment that nobody wears cannot be changed; 'her outfit' is whatever she wears.
  const head = name.split(' ').at(-1) ?? '';
  const asked = byName ?? (name === '' ? undefined : worn.find((w) => w.phrase.toLowerCase().endsWith(head)));
  if (name !== '' && !asked && !wholeOutfits.has(head)) return [];
  const last = bare(value).split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const garment = site.reader.vocabulary.noun(bare(value).toLowerCase().split(/\s+/), ['garments'])?.id;
  const same =
    worn.find((w) => garment !== undefined && w.garment === garment) ??
    worn.find((w) => w.phrase.toLowerCase().endsWith(last));
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

/** A thing of the scene, wherever it is named. */
export const props: Editor = (site, clause) => {
  const things = entitiesOf(site).filter((e) => e.role === 'thing' || e.role === 'sky' || e.role === 'part');
  const value = thingOf(clause.value.text);
  if (clause.mode === 'add' || (clause.mode === 'set' && !clause.instead))
    return [
      ...addSentence(
        site,
        `There is ${/^(?:a|an|the|some|two|three|\d)/i.test(value) ? value : `${article(value)} ${value}`}.`,
      ),
      ...addSentence(site, `${capital(value)}.`),
    ];
  const name = bare(clause.mode === 'remove' ? value : (clause.instead?.text ?? '')).toLowerCase();
  const target =
    things.find((e) => e.noun.toLowerCase() === name) ??
    things.find((e) => e.phrase.toLowerCase().includes(name)) ??
    things.find((e) => name.endsWith(e.noun.toLowerCase()));
  if (!target) return [];
  if (clause.mode === 'remove') return removed(site, target);
  if (/^[\p{L}-]+$/u.test(value) && !site.reader.vocabulary.noun([value.toLowerCase()], ['things']))
    return [described(site, target, positive(bare(value)))];
  return [renamed(site, target, value), renamed(site, target, value, false)];
};

/** The phrase with the preposition that brings it in, or its part of a list. */
function removed(site: Site, target: Entity): Edit[][] {
  const { text } = site;
  const before =
    /(?:,\s*)?(?:\s(?:with|under|in|on|beside|near|behind|by|next to|holding|carrying))\s+$/iu.exec(
      text.slice(Math.max(0, target.span.start - 16), target.span.start),
    );
  const joined = /(?:,|\s+and)\s+$/iu.exec(text.slice(Math.max(0, target.span.start - 8), target.span.start));
  const found: Edit[][] = [];
  if (before) found.push([put({ start: target.span.start - before[0].length, end: target.span.end }, '')]);
  if (joined) found.push([put({ start: target.span.start - joined[0].length, end: target.span.end }, '')]);
  return found;
}
