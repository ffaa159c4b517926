import { applyEdits, type Edit } from '../../../base/edit.ts';
import type { Span } from '../../../base/span.ts';
import { differences, ELEMENTS, type Element } from '../../../reading/elements/index.ts';
import type { Entity, Reading } from '../../../reading/reading.ts';
import { article, capital } from '../grammar.ts';
import { addSentence } from '../lines.ts';
import { entitiesOf, holds, put, type Site, sectionsOf, siteOf } from '../site.ts';
import { lineSpan } from './beats.ts';
import { cut, type Leaving, sentenceAt, singularVerb, whole } from './cutting.ts';

/** Most times that somebody is named who can be taken out. */
const MOST_MENTIONS = 24;

/** Elements that somebody takes along; all others are told as before. */
const along: ReadonlySet<Element> = new Set<Element>([
  'cast',
  'wardrobe',
  'props',
  'actions',
  'dialogue',
  'mood',
]);

/**
 * The brief without somebody or something: what they wear, hold, do and say goes with them; who and what else is there,
 * the place, the hour and the weather stay, told again where only their sentences told it. None where they are still
 * read in what is left.
 */
export function removed(site: Site, target: Entity): readonly (readonly Edit[])[] {
  const words = target.span;
  let now = withoutLines(site, target);
  for (let n = 0; n < MOST_MENTIONS; n++) {
    const one = at(now, words.start, target.noun);
    if (!one) break;
    const last = mentionsOf(now, one).at(-1) as Span;
    const edits = cut(now, last, leavingOf(now, one));
    const text = made(now.text, edits);
    if (text === undefined || text === now.text) return [];
    now = siteOf(text, site.reader);
    if (last.start === words.start) break;
  }
  now = restated(site, withoutEmptySections(fewer(site, now, target)), target);
  const before = namesakes(site, target);
  return namesakes(now, target) < before ? [[put({ start: 0, end: site.text.length }, now.text)]] : [];
}

/**
 * The brief without some stretches: a worn thing, words for the weather.
 * @param list what stands in lists with them
 */
export function removedWords(
  site: Site,
  spans: readonly Span[],
  list: readonly Span[] = [],
): readonly (readonly Edit[])[] {
  let now = site;
  for (const span of [...spans].sort((a, b) => b.start - a.start)) {
    const { fresh, ...leaving } = leavingOf(now, undefined);
    const staying = fresh.filter((f) => !holds(span, f));
    const edits = cut(now, span, { ...leaving, fresh: staying, gone: [span], others: list, idle: true });
    const text = made(now.text, edits);
    if (text === undefined) return [];
    now = siteOf(text, site.reader);
  }
  return now.text === site.text
    ? []
    : [[put({ start: 0, end: site.text.length }, withoutEmptySections(now).text)]];
}

const made = (text: string, edits: readonly Edit[]): string | undefined => {
  try {
    return applyEdits(text, edits);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

const namesakes = (site: Site, { noun, role }: Entity): number =>
  entitiesOf(site)
    .filter((e) => e.noun === noun && e.role === role)
    .reduce((sum, e) => sum + e.count, 0);

const at = (site: Site, start: number, noun: string): Entity | undefined =>
  entitiesOf(site).find((e) => e.span.start === start && e.noun === noun);

const mentionsOf = (site: Site, e: Entity): Span[] =>
  [e.span, ...e.mentions]
    .filter((s) => s.end > s.start && sentenceAt(site, s) && !spoken(site).some((w) => holds(w, s)))
    .sort((a, b) => a.start - b.start);

const spoken = (site: Site): Span[] =>
  [...site.text.matchAll(/["“][^"”\n]+["”]/gu)]
    .map((m) => ({ start: m.index, end: m.index + m[0].length }))
    .filter(() => !site.json);

/** What somebody says, with the words that say so. */
function withoutLines(site: Site, target: Entity): Site {
  const said = site.readings.flatMap((r) =>
    r.speech.filter((s) => s.speaker === target.id).map((s) => s.span),
  );
  const spans = [...new Map(said.map((s) => [s.start, s])).values()].map((s) => lineSpan(site, s));
  const text = made(
    site.text,
    spans.map((s) => whole(site.text, s)),
  );
  return text === undefined || spans.length === 0 ? site : siteOf(text, site.reader);
}

/** 'Two children' of whom one went. */
function fewer(source: Site, site: Site, target: Entity): Site {
  const group = source.readings.flatMap((r) => r.groups ?? []).find((g) => g.members.includes(target.id));
  if (!group || !site.text.includes(group.phrase)) return site;
  const left = group.members.filter((id) => id !== target.id);
  const [one] = entitiesOf(source).filter((e) => e.id === left[0]);
  const start = site.text.indexOf(group.phrase);
  const span = { start, end: start + group.phrase.length };
  const number = numbers[left.length];
  const phrase =
    left.length === 1 && one
      ? `${article(one.noun)} ${one.noun}`
      : number === undefined
        ? undefined
        : group.phrase.replace(/^[\p{L}\d]+/u, number);
  if (phrase === undefined) return site;
  const text = made(site.text, [
    put(span, /^\p{Lu}/u.test(group.phrase) ? capital(phrase) : phrase),
    ...(left.length === 1 ? singularVerb(site, span) : []),
  ]);
  return text === undefined ? site : siteOf(text, site.reader);
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Headings that nothing stands under any more. */
function withoutEmptySections(site: Site): Site {
  const empty = sectionsOf(site.tree).filter((s) => {
    const label = s.children.find((c) => c.kind === 'label');
    return (
      (s.fields?.includes('actions') || s.fields?.includes('dialogue')) &&
      label !== undefined &&
      !/[\p{L}\p{N}]/u.test(site.text.slice(label.span.end, s.span.end))
    );
  });
  const text = made(
    site.text,
    empty.map(({ span }) => {
      const space = /^\s*/u.exec(site.text.slice(span.end))?.[0].length ?? 0;
      return put({ start: span.start, end: span.end + space }, '');
    }),
  );
  return text === undefined || empty.length === 0 ? site : siteOf(text, site.reader);
}

/** What goes with one of them, and what a sentence about them brings in besides. */
function leavingOf(site: Site, one: Entity | undefined): Leaving {
  const ids = new Set<string>(one ? [one.id] : []);
  const held = (r: Reading): void => {
    for (const { kind, subject, object } of r.relations)
      if ((kind === 'held-by' || kind === 'part-of') && ids.has(object)) {
        const thing = r.entities.find((e) => e.id === subject);
        if (thing && (thing.role === 'thing' || thing.role === 'part')) ids.add(subject);
      }
    // 'Checking her phone', 'smoking a cigarette': what is in their hands.
    for (const { subject, object, verb, match } of r.events) {
      const thing =
        subject !== undefined && ids.has(subject) ? r.entities.find((e) => e.id === object) : undefined;
      if (
        thing?.role === 'thing' &&
        (/^(?:her|his|its|their)\s/iu.test(thing.phrase) ||
          (thing.match === undefined &&
            (site.reader.vocabulary.bringsTool(verb) || match?.id.split('-').includes(thing.noun) === true)))
      )
        ids.add(thing.id);
    }
  };
  for (const r of site.readings) held(r);
  const all = entitiesOf(site);
  const going = all.filter((e) => ids.has(e.id));
  const staying = all.filter((e) => !ids.has(e.id));
  const settings = site.readings.flatMap(({ setting: { place, time, weather } }) =>
    [place, time, weather].flatMap((s) => (s ? [s.span] : [])),
  );
  const claims = (['time', 'weather', 'place'] as const).flatMap((e) =>
    site.elements.claims[e].map((c) => c.span),
  );
  const told = ELEMENTS.filter((e) => !along.has(e)).flatMap((e) =>
    site.elements.claims[e].map((c) => c.span),
  );
  const known = [...settings, ...claims];
  return {
    settings: known,
    told,
    gone: [
      ...going.flatMap((e) => [e.span, ...e.mentions]),
      ...going.flatMap((e) => e.worn.map((w) => w.span)),
    ],
    fresh: [...staying.filter((e) => e.role !== 'part').map((e) => e.span), ...known],
    others: staying.flatMap((e) => [e.span, ...e.mentions, ...e.worn.map((w) => w.span)]),
  };
}

/** What only the words that went had told is told again in words of its own. */
function restated(source: Site, site: Site, target: Entity): Site {
  let now = site;
  for (const { element, from } of differences(source.elements, site.elements)) {
    if (along.has(element) || from === '') continue;
    for (const edits of addSentence(
      now,
      `${capital(element === 'place' ? `in ${from}` : element === 'time' ? `it is ${from}` : from)}.`,
    )) {
      const text = made(now.text, edits);
      const next = text === undefined ? undefined : siteOf(text, now.reader);
      if (!next || differences(source.elements, next.elements).some((d) => d.element === element)) continue;
      now = next;
      break;
    }
  }
  const kinds = new Set(entitiesOf(now).map((e) => e.noun));
  const gone = new Set(leavingOf(source, target).gone.map((s) => s.start));
  for (const e of entitiesOf(source)) {
    if (
      (e.role !== 'person' && e.role !== 'creature') ||
      kinds.has(e.noun) ||
      gone.has(e.span.start) ||
      e.span.start === target.span.start
    )
      continue;
    const text = made(
      now.text,
      addSentence(now, `${capital(source.text.slice(e.span.start, e.span.end))}.`)[0] ?? [],
    );
    if (text !== undefined) now = siteOf(text, now.reader);
  }
  return now;
}
