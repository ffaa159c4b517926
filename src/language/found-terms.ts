import { cameraMoves } from '../reading/camera-move.ts';
import type { Hit } from '../reading/words/scan.ts';
import type { BriefDocument } from './brief-document.ts';
import { isTechnical, placesOf } from './leaves.ts';
import { findTerms, type Term, terms } from './terms/index.ts';

/** Terms by what `cameraMoves` calls them. */
const byMove: ReadonlyMap<string, Term> = new Map(
  terms
    .filter(({ kind }) => kind === 'move')
    .map((term) => [
      term.catalogue ??
        term.name
          .toLowerCase()
          .replace(/ camera$/, '')
          .replaceAll(' ', '-'),
      term,
    ]),
);

const known = new WeakMap<BriefDocument, { version: number; hits: readonly Hit<Term>[] }>();

/**
 * Every term of the trade in a brief, in order, none overlapping. Camera moves are those that the reading finds, so that
 * "the camera glides round her" is one and a pan on the stove is none.
 * @example termsIn(document).map((hit) => hit.value.name) // ['medium close-up', 'push-in']
 */
export function termsIn(document: BriefDocument): readonly Hit<Term>[] {
  const before = known.get(document);
  if (before?.version === document.version) return before.hits;
  const moves = document.brief.shots.flatMap(cameraMoves).flatMap(({ id, phrase, span }): Hit<Term>[] => {
    const value = byMove.get(id);
    return value ? [{ value, phrase, span }] : [];
  });
  const named = placesOf(document.tree).flatMap(({ leaf, fields }) => {
    if (leaf.kind !== 'text') return [];
    const technical = isTechnical(fields);
    return findTerms(leaf.text, leaf.span.start, technical).filter(
      ({ value }) => technical || value.kind !== 'move',
    );
  });
  // Of words that two readings claim, the longer stretch holds.
  const all = [...moves, ...named].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const hits: Hit<Term>[] = [];
  for (const hit of all) {
    const last = hits.at(-1);
    if (last && hit.span.start < last.span.end) {
      if (hit.span.end - hit.span.start > last.span.end - last.span.start) hits[hits.length - 1] = hit;
    } else hits.push(hit);
  }
  known.set(document, { version: document.version, hits });
  return hits;
}
