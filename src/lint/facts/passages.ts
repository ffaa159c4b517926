import { countWhile } from '../../base/ordered.ts';
import type { Span } from '../../base/span.ts';
import type { Brief, Passage, ShotBrief } from '../../brief/brief.ts';
import { PROSE_FIELDS } from '../../brief/tree.ts';
import type { Subject } from '../subject.ts';

/** A part of a shot that is prose. */
export type ProseField = Exclude<keyof ShotBrief, 'dialogue' | 'time'>;

/** All parts but what is spoken. */
export const everyField: readonly ProseField[] = PROSE_FIELDS;

const QUOTED = /"[^"\n]{1,200}"|“[^”\n]{1,200}”|«[^»\n]{1,200}»|「[^」\n]{1,200}」/g;

/** By brief: rules with and without the reading share them. */
const made = new WeakMap<Brief, Map<string, readonly Passage[]>>();

/**
 * The passages of some parts of all shots, each once, in the order of the text. What is spoken and what stands in
 * quotes (signs, titles) is blanked out; positions stay.
 * @example passagesOf(subject, ['scene', 'lighting']).some((p) => /sunset/.test(p.text))
 */
export function passagesOf(subject: Subject, fields: readonly ProseField[] = everyField): readonly Passage[] {
  let kept = made.get(subject.brief);
  if (!kept) made.set(subject.brief, (kept = new Map()));
  const key = fields.join();
  let found = kept.get(key);
  if (!found) kept.set(key, (found = gather(subject, fields)));
  return found;
}

function gather(subject: Subject, fields: readonly ProseField[]): Passage[] {
  const byStart = new Map<number, Passage>();
  for (const { brief } of subject.shots)
    for (const field of fields)
      for (const passage of brief[field] ?? [])
        if (!byStart.has(passage.span.start)) byStart.set(passage.span.start, muted(passage, brief));
  return [...byStart.values()].sort((a, b) => a.span.start - b.span.start);
}

/** A passage with speech and quotes blanked out. */
function muted(passage: Passage, shot: ShotBrief): Passage {
  const { start, end } = passage.span;
  const quiet = passage.text.replace(QUOTED, (quote) => ' '.repeat(quote.length));
  const spoken = wordsInOrder(shot);
  const first = countWhile(spoken, (words) => words.end <= start);
  const last = countWhile(spoken, (words) => words.start < end);
  let at = 0;
  const parts: string[] = [];
  for (const words of spoken.slice(first, last)) {
    const from = Math.max(at, words.start - start);
    const to = Math.max(from, Math.min(quiet.length, words.end - start));
    parts.push(quiet.slice(at, from), ' '.repeat(to - from));
    at = to;
  }
  const text = parts.join('') + quiet.slice(at);
  return text === passage.text ? passage : { text, span: passage.span };
}

const inOrder = new WeakMap<ShotBrief, readonly Span[]>();

/** Where a shot's spoken words stand, in order. */
function wordsInOrder(shot: ShotBrief): readonly Span[] {
  let spans = inOrder.get(shot);
  if (!spans)
    inOrder.set(
      shot,
      (spans = shot.dialogue.map((line) => line.words.span).sort((a, b) => a.start - b.start)),
    );
  return spans;
}

/** Every place where a pattern stands in some passages. The pattern is global. */
export function* findAll(passages: readonly Passage[], pattern: RegExp): Generator<Found> {
  for (const passage of passages)
    for (const match of passage.text.matchAll(pattern)) {
      const start = passage.span.start + match.index;
      yield { match, passage, span: { start, end: start + match[0].length } };
    }
}

/** A match of a pattern, with its place in the whole text. */
export interface Found {
  readonly match: RegExpExecArray;
  readonly passage: Passage;
  readonly span: { readonly start: number; readonly end: number };
}
