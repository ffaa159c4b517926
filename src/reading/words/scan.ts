import type { Span } from '../../base/span.ts';
import type { Passage } from '../../brief/brief.ts';

/** A word of a passage; `joined` when only spaces or hyphens part it from the one before. */
interface Token {
  readonly stem: string;
  readonly span: Span;
  readonly joined: boolean;
}

/** A phrase of a vocabulary, found in the text. */
export interface Hit<T> {
  readonly value: T;
  readonly phrase: string;
  readonly span: Span;
}

/** Phrases to look for, made once by `vocabulary`. */
export type Vocabulary<T> = ReadonlyMap<
  string,
  readonly { readonly stems: readonly string[]; readonly value: T }[]
>;

/**
 * A word without its inflection, coarse but the same for text and vocabulary: 'panning', 'pans' → 'pan'.
 */
export function stem(word: string): string {
  let w = word.toLowerCase().replace(/[’']s?$/, '');
  if (w.length > 4 && w.endsWith('ies')) w = `${w.slice(0, -3)}y`;
  else if (w.length > 5 && w.endsWith('ing')) w = w.slice(0, -3);
  else if (w.length > 4 && w.endsWith('ed') && !w.endsWith('eed')) w = w.slice(0, -2);
  else if (w.length > 4 && /(?:sh|ch|x|ss|z)es$/.test(w)) w = w.slice(0, -2);
  else if (w.length > 3 && w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1);
  if (w.length > 3 && /([bdglmnprt])\1$/.test(w)) w = w.slice(0, -1);
  if (w.length > 3 && w.endsWith('e')) w = w.slice(0, -1);
  return w;
}

const pattern = /[\p{L}\p{N}]+(?:[.’'][\p{L}\p{N}]+)*/gu;

/** Words of passages that several vocabularies are looked for in. */
const known = new WeakMap<Passage, readonly Token[]>();

function tokensOf(passage: Passage): readonly Token[] {
  let list = known.get(passage);
  if (!list) known.set(passage, (list = tokens(passage.text, passage.span.start)));
  return list;
}

function tokens(text: string, offset: number): Token[] {
  const found: Token[] = [];
  let before = 0;
  for (const match of text.matchAll(pattern)) {
    const at = match.index;
    found.push({
      stem: stem(match[0]),
      span: { start: offset + at, end: offset + at + match[0].length },
      joined: /^[\s\-‐‑–*_&/+]*$/u.test(text.slice(before, at)),
    });
    before = at + match[0].length;
  }
  return found;
}

/** Make a vocabulary from phrases and what they stand for; earlier entries win among equals. */
export function vocabulary<T>(entries: Iterable<readonly [phrase: string, value: T]>): Vocabulary<T> {
  const map = new Map<string, { stems: string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const stems = tokens(phrase, 0).map((t) => t.stem);
    const first = stems[0];
    if (first === undefined) continue;
    const list = map.get(first) ?? [];
    list.push({ stems, value });
    map.set(first, list);
  }
  for (const list of map.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return map;
}

/**
 * Find the phrases of a vocabulary, longest first, none overlapping; hyphens and spaces are one, inflections
 * are ignored, and no phrase runs across punctuation.
 * @example scan([{ text: 'Slow push-in', span }], vocabulary([['push in', 'push-in']])) // one hit
 */
export function scan<T>(passages: readonly Passage[], words: Vocabulary<T>): Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (const passage of passages) {
    const list = tokensOf(passage);
    for (let i = 0; i < list.length; ) {
      const found = words
        .get(list[i]!.stem)
        ?.find((entry) =>
          entry.stems.every((s, k) => list[i + k]?.stem === s && (k === 0 || list[i + k]!.joined)),
        );
      if (!found) {
        i++;
        continue;
      }
      const span = { start: list[i]!.span.start, end: list[i + found.stems.length - 1]!.span.end };
      hits.push({
        value: found.value,
        span,
        phrase: passage.text.slice(span.start - passage.span.start, span.end - passage.span.start),
      });
      i += found.stems.length;
    }
  }
  return hits;
}

/** Cut passages into sentences (and lines), keeping spans. */
export function sentences(passages: readonly Passage[]): Passage[] {
  return passages.flatMap((p) => split(p, /[^.!?;\n。！？]*(?:[.](?=\d)[^.!?;\n。！？]*)*[.!?;\n。！？]*/gu));
}

/** Cut passages at commas and the ends of sentences, keeping spans. */
export function clauses(passages: readonly Passage[]): Passage[] {
  return sentences(passages).flatMap((p) => split(p, /[^,:—–]+[,:—–]*/gu));
}

function split(passage: Passage, parts: RegExp): Passage[] {
  const found: Passage[] = [];
  for (const match of passage.text.matchAll(parts)) {
    const text = match[0].trim();
    if (text === '') continue;
    const start = passage.span.start + match.index + (match[0].length - match[0].trimStart().length);
    found.push({ text, span: { start, end: start + text.length } });
  }
  return found;
}
