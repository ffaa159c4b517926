import type { Span } from '../base/span.ts';
import { isLeaf } from '../brief/index.ts';
import type { BriefDocument } from './brief-document.ts';
import { branchesOf, placesOf } from './leaves.ts';

/** A speaker's label with the places where it stands before a line. */
export interface SpeakerLabel {
  /** As first written. */
  readonly name: string;
  readonly spans: readonly Span[];
}

const PRONOUN = /^(?:he|she|they|it|i|we|you|him|her|them|who|someone|somebody)$/i;
const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Who speaks in a brief, in the order of first lines; letter case parts nobody. "She says" names no speaker.
 * @example speakersIn(document).map((speaker) => speaker.name) // ['Woman', 'Man']
 */
export function speakersIn(document: BriefDocument): SpeakerLabel[] {
  const found = new Map<string, { name: string; spans: Span[] }>();
  for (const speech of branchesOf(document.tree, 'speech'))
    for (const leaf of speech.children) {
      if (!isLeaf(leaf) || leaf.kind !== 'speaker' || PRONOUN.test(leaf.text.trim())) continue;
      const key = keyOf(leaf.text);
      const speaker = found.get(key) ?? { name: leaf.text, spans: [] };
      speaker.spans.push(leaf.span);
      found.set(key, speaker);
    }
  return [...found.values()];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where a name stands as a word of its own outside of labels and spoken words, in prose of any part. */
export function mentionsOf(document: BriefDocument, name: string, flags: 'u' | 'iu' = 'u'): Span[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped(name).replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}])`,
    `g${flags}`,
  );
  return placesOf(document.tree).flatMap(({ leaf }) =>
    leaf.kind === 'text'
      ? [...leaf.text.matchAll(pattern)].map((m) => ({
          start: leaf.span.start + m.index,
          end: leaf.span.start + m.index + m[0].length,
        }))
      : [],
  );
}

/** The speaker whose label, or a mention written like it, stands at a place. */
export function speakerAt(
  document: BriefDocument,
  offset: number,
): { speaker: SpeakerLabel; span: Span } | undefined {
  const at = (span: Span): boolean => span.start <= offset && offset <= span.end;
  for (const speaker of speakersIn(document)) {
    const span = [...speaker.spans, ...mentionsOf(document, speaker.name)].find(at);
    if (span) return { speaker, span };
  }
  return undefined;
}
