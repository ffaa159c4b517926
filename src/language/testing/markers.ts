import type { Span } from '../../base/span.ts';

/** A text of a test whose markers are taken out. */
export interface MarkedText {
  readonly text: string;
  /** Where `<|>` stood, in order. */
  readonly cursors: readonly number[];
  /** What `<|…|>` held, in the order in which they open. */
  readonly ranges: readonly Span[];
}

/**
 * Reads the markers of a text: `<|>` is a cursor, `<|…|>` a range; ranges may hold cursors and other ranges.
 * @throws Error for a range that is not closed or was never opened
 * @example markedText('Camera: <|wi<|>de|> shot').ranges // [{ start: 8, end: 12 }]
 */
export function markedText(marked: string): MarkedText {
  const cursors: number[] = [];
  const ranges: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = '';
  let at = 0;
  for (const { 0: marker, index } of marked.matchAll(/<\|>|<\||\|>/g)) {
    text += marked.slice(at, index);
    at = index + marker.length;
    if (marker === '<|>') cursors.push(text.length);
    else if (marker === '<|') {
      const range = { start: text.length, end: -1 };
      ranges.push(range);
      open.push(range);
    } else {
      const range = open.pop();
      if (!range) throw new Error(`"|>" at ${index} closes no range.`);
      range.end = text.length;
    }
  }
  if (open.length > 0) throw new Error('A range "<|" is not closed.');
  return { text: text + marked.slice(at), cursors, ranges };
}
