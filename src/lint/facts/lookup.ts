import type { Span } from '../../base/span.ts';
import type { Entity, Reading, Speech } from '../../reading/reading.ts';

const sorted = new WeakMap<readonly object[], readonly { readonly span: Span }[]>();

/**
 * Those of a list that start within a stretch, in the order of the text; the list is put in order once.
 * @example startingIn(reading.events, sentence.span)
 */
export function startingIn<T extends { readonly span: Span }>(items: readonly T[], at: Span): readonly T[] {
  let all = sorted.get(items) as readonly T[] | undefined;
  if (!all) sorted.set(items, (all = [...items].sort((a, b) => a.span.start - b.span.start)));
  const from = firstFrom(all, at.start);
  let to = from;
  while (to < all.length && (all[to] as T).span.start < at.end) to++;
  return all.slice(from, to);
}

/** Index of the first that starts at or behind a place. */
function firstFrom(all: readonly { readonly span: Span }[], start: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as { span: Span }).span.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Index {
  readonly byId: ReadonlyMap<string, Entity>;
  readonly byNoun: ReadonlyMap<string, readonly Entity[]>;
  readonly speech: ReadonlyMap<number, Speech>;
  /** Ids of those who are first named in a line or its label. */
  readonly spoken: ReadonlySet<string>;
}

const indexes = new WeakMap<Reading, Index>();

/**
 * The entities and lines of a reading by what they are looked up by.
 * @example indexOf(reading).byId.get('woman')
 */
export function indexOf(reading: Reading): Index {
  const known = indexes.get(reading);
  if (known) return known;
  const { entities, speech } = reading;
  const byNoun = new Map<string, Entity[]>();
  for (const one of entities) {
    const same = byNoun.get(one.noun);
    if (same) same.push(one);
    else byNoun.set(one.noun, [one]);
  }
  const lines = [...speech].sort((a, b) => a.span.start - b.span.start);
  const spoken = entities.filter((e) => {
    const line = lines[firstFrom(lines, e.span.start + 1) - 1];
    return line !== undefined && line.label !== '' && e.span.end <= line.span.end;
  });
  const made: Index = {
    byId: new Map(entities.map((e) => [e.id, e])),
    byNoun,
    speech: new Map(speech.map((s) => [s.span.start, s])),
    spoken: new Set(spoken.map((e) => e.id)),
  };
  indexes.set(reading, made);
  return made;
}
