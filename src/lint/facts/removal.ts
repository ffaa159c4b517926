import type { Edit } from '../../base/edit.ts';
import type { Span } from '../../base/span.ts';

const isLineEnd = (c: string | undefined): boolean => c === '\n' || c === '\r';
const isBlank = (c: string | undefined): boolean => c !== undefined && !isLineEnd(c) && /\s/.test(c);

/**
 * The edit that takes a stretch out of a text and leaves no doubled space, no empty line more and no line end less:
 * lines go whole, words go with the space before them.
 * @example removal('Mood: calm\nLens:\nPalette: teal', { start: 11, end: 16 }) // takes the second line out
 */
export function removal(text: string, { start, end }: Span): Edit {
  let from = start;
  let to = end;
  while (isBlank(text[from - 1])) from--;
  while (isBlank(text[to])) to++;
  const opens = from === 0 || isLineEnd(text[from - 1]);
  const closes = to === text.length || isLineEnd(text[to]);
  if (!opens) return { start: from, end: closes ? to : end, text: '' };
  if (!closes) return { start, end: to, text: '' };
  let next = to;
  while (next < text.length && /\s/.test(text[next] as string)) next++;
  if (next === text.length) {
    // The last lines: what stands before them keeps the end of the text.
    while (from > 0 && /\s/.test(text[from - 1] as string)) from--;
    return { start: from, end: to, text: '' };
  }
  const apart =
    from === 0 || /(?:^|[\n\r])[^\S\n\r]*(?:\r\n|\n|\r)$/.test(text.slice(Math.max(0, from - 80), from));
  const lines = /^(?:\r\n|\n|\r)/.exec(text.slice(to, to + 2))?.[0].length ?? 0;
  if (!apart) return { start: from, end: to + lines, text: '' };
  // An empty line stood before and may stand after: one is enough.
  while (isBlank(text[next - 1])) next--;
  return { start: from, end: next, text: '' };
}
