import type { Span } from '../../base/span.ts';
import { type Claim, ELEMENTS, type Element, type Elements } from './element.ts';
import { elements } from './registry.ts';

/** An element that two briefs tell differently. */
export interface Difference {
  readonly element: Element;
  /** The words of what is gone, in the order of the first text; '' when something was only added. */
  readonly from: string;
  /** The words of what is new, in the order of the second text; '' when something was only taken away. */
  readonly to: string;
  /** Where the new words stand in the second text. */
  readonly spans: readonly Span[];
  /** Where the old words stand in the first text. */
  readonly fromSpans: readonly Span[];
}

const ordered = new Set(elements.filter((e) => e.ordered).map((e) => e.id));
/** Elements that give others their names. */
const naming: ReadonlySet<Element> = new Set<Element>(['cast', 'props', 'place']);
/** Elements told by the reading of prose, where a change of a word may change how its neighbours are read. */
const byReading: ReadonlySet<Element> = new Set<Element>([
  'place',
  'cast',
  'wardrobe',
  'props',
  'actions',
  'weather',
]);

/**
 * The elements that two briefs tell differently, in the order of a brief. Compared by claims: other words for the same
 * claims are no difference, nor is another order of the sentences; what follows from a change elsewhere (a speaker's
 * label after its speaker) is counted there. Symmetric but for the direction. Linear in both texts.
 * @example differences(elementsOf(a, ra), elementsOf(b, rb)).map((d) => d.element) // ['lens']
 */
export function differences(a: Elements, b: Elements): Difference[] {
  const inA = sentencesOf(a.text);
  const inB = sentencesOf(b.text);
  const renamed = renamings(a, b);
  const found: Difference[] = [];
  const beats = new Set<Element>();
  const spoken = new Set<Element>();
  for (const element of ELEMENTS) {
    // Where the names come from they are the change itself.
    const names = naming.has(element) ? new Map<string, string>() : renamed;
    const gone = missing(element, a, b, inA, inB, (v) => rename(v, names));
    const come = missing(element, b, a, inB, inA, (v) => v, names);
    const weakFacets = new Set(gone.filter((c) => c.weak).map((c) => c.facet));
    const settled = (c: Claim, others: readonly Claim[]): boolean =>
      !c.weak || (weakFacets.has(c.facet) && others.some((o) => o.facet === c.facet));
    const from = gone.filter((c) => settled(c, come));
    const to = come.filter((c) => settled(c, gone));
    if (ofBeats(from, to)) beats.add(element);
    if ([...from, ...to].some((c) => c.facet !== 'speaker')) spoken.add(element);
    if (from.length === 0 && to.length === 0) {
      const moved = ordered.has(element) ? reordered(a.claims[element], b.claims[element]) : undefined;
      if (moved)
        found.push({
          element,
          from: words(moved[0]),
          to: words(moved[1]),
          spans: moved[1].map((c) => c.span),
          fromSpans: moved[0].map((c) => c.span),
        });
      continue;
    }
    found.push({ element, from: words(from), to: words(to), spans: spansOf(to), fromSpans: spansOf(from) });
  }
  // A line's label goes with who is there.
  const labels = found.findIndex((d) => d.element === 'dialogue');
  if (labels >= 0 && found.some((d) => d.element === 'cast') && !spoken.has('dialogue'))
    found.splice(labels, 1);
  return found.some((d) => d.element === 'actions') ? found.filter((d) => !beats.has(d.element)) : found;
}

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** A deed of the prose and the same deed as a beat are one. */
const facetOf = (c: Claim): string => (c.facet === 'beat' ? 'deed' : c.facet);
const keyOf = (c: Claim): string => `${facetOf(c)}\u0000${c.value}`;

/** The sentences of a text, each with its place. */
interface Sentences {
  readonly all: ReadonlySet<string>;
  /** Sentence that a position lies in. */
  readonly at: (position: number) => string;
  readonly words: string;
}

function sentencesOf(text: string): Sentences {
  const starts: number[] = [];
  const list: string[] = [];
  for (const m of text.matchAll(/[^.!?;\n。！？]+(?:[.](?=\d)[^.!?;\n。！？]*)*[.!?;\n。！？]*/gu)) {
    starts.push(m.index);
    list.push(normal(m[0]));
  }
  return {
    all: new Set(list),
    at: (position) => {
      let low = 0;
      let high = starts.length;
      while (low + 1 < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] as number) <= position) low = middle;
        else high = middle;
      }
      return list[low] ?? '';
    },
    words: ` ${normal(text)} `,
  };
}

/** Only the beats tell it, and only in one of the texts: the change is theirs. */
const ofBeats = (from: readonly Claim[], to: readonly Claim[]): boolean =>
  from.length + to.length > 0 &&
  (from.length === 0 || to.length === 0) &&
  [...from, ...to].every((c) => c.inBeat);

/** Claims of one text that the other does not make. */
function missing(
  element: Element,
  own: Elements,
  other: Elements,
  here: Sentences,
  there: Sentences,
  renamedValue: (value: string) => string,
  renamed: ReadonlyMap<string, string> = new Map(),
): Claim[] {
  const known = new Set<string>();
  for (const c of other.claims[element])
    for (const value of [c.value, rename(c.value, renamed), ...(c.alias === undefined ? [] : [c.alias])])
      known.add(`${facetOf(c)}\u0000${value}`);
  return own.claims[element].filter((c) => {
    const says = (value: string | undefined): boolean =>
      value !== undefined && known.has(`${facetOf(c)}\u0000${value}`);
    if (says(c.value) || says(renamedValue(c.value)) || says(c.alias)) return false;
    // A sentence that stands in both texts says the same in both.
    if (there.all.has(here.at(c.span.start)) && !ordered.has(element)) return false;
    return !(byReading.has(element) && there.words.includes(` ${normal(c.phrase)} `));
  });
}

const lastWord = (phrase: string): string => /[\p{L}-]+$/u.exec(phrase.trim().toLowerCase())?.[0] ?? phrase;

/** Who and what goes by another name now: one of a kind gone, one come. */
function renamings(a: Elements, b: Elements): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [element, facet] of [
    ['cast', 'who'],
    ['props', 'thing'],
    ['place', 'set'],
  ] as const) {
    const names = (e: Elements): string[] =>
      e.claims[element]
        .filter((c) => c.facet === facet)
        .map((c) => (facet === 'set' ? lastWord(c.phrase) : c.value.replace(/^(?:\d+|several) /, '')));
    const from = names(a).filter((n) => !names(b).includes(n));
    const to = names(b).filter((n) => !names(a).includes(n));
    if (from.length === 1 && to.length === 1) map.set(from[0] as string, to[0] as string);
  }
  return map;
}

const rename = (value: string, renamed: ReadonlyMap<string, string>): string => {
  for (const [from, to] of renamed)
    if (` ${value} `.includes(` ${from} `)) return ` ${value} `.replace(` ${from} `, ` ${to} `).trim();
  return value;
};

/** The same claims in another order. */
function reordered(a: readonly Claim[], b: readonly Claim[]): [Claim[], Claim[]] | undefined {
  const line = (list: readonly Claim[]): Claim[] =>
    list.filter((c) => c.facet === 'beat' || c.facet === 'words');
  const both = new Set(
    line(a)
      .map(keyOf)
      .filter((k) => line(b).some((c) => keyOf(c) === k)),
  );
  const x = line(a).filter((c) => both.has(keyOf(c)));
  const y = line(b).filter((c) => both.has(keyOf(c)));
  return x.map(keyOf).join('\n') === y.map(keyOf).join('\n') || x.length !== y.length ? undefined : [x, y];
}

const words = (claims: readonly Claim[]): string => {
  const seen: Claim[] = [];
  for (const c of [...claims].sort((p, q) => p.span.start - q.span.start || q.span.end - p.span.end))
    if (!seen.some((s) => s.span.start <= c.span.start && s.span.end >= c.span.end)) seen.push(c);
  return [...new Set(seen.map((c) => c.phrase.replace(/\s+/g, ' ').trim()))].join(', ');
};

const spansOf = (claims: readonly Claim[]): Span[] =>
  [...claims]
    .sort((p, q) => p.span.start - q.span.start)
    .map((c) => c.span)
    .filter((s, i, all) => i === 0 || s.start !== all[i - 1]?.start);
