import type { Span } from './span.ts';

/** A replacement of a stretch of text. An empty span inserts, an empty text deletes. */
export interface Edit extends Span {
  /** What stands there afterwards. */
  readonly text: string;
}

/**
 * A text with edits made. Edits may come in any order; two insertions at one place keep the order given.
 * @throws RangeError when edits overlap or reach outside the text
 * @example applyEdits('a red cat', [{ start: 2, end: 5, text: 'black' }]) // 'a black cat'
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length)
      throw new RangeError(`The edit of ${edit.start}–${edit.end} overlaps another or leaves the text.`);
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
