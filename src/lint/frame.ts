import { columnsOf } from '../base/columns.ts';
import type { Lines } from '../base/lines.ts';
import type { Span } from '../base/span.ts';
import { visible } from '../base/visible.ts';

/** Columns around the found words when a line is too long to be shown whole. */
const ROOM = 100;

/** A line of a text with marks under the words that are meant. */
export interface CodeFrame {
  /** From 1. */
  readonly line: number;
  /** The line, or the part of it around the words; hidden characters are escapes. */
  readonly source: string;
  /** Spaces, then a caret for each column of the words; one caret for an empty span. */
  readonly marks: string;
}

/**
 * The line on which a span begins, with marks under it. Wide characters take two marks, so that they stand under what
 * they mean on a terminal.
 * @param room columns that the line may take
 * @example codeFrame('A big red cat.', { start: 2, end: 5 }, linesOf(text)).marks // '  ^^^'
 */
export function codeFrame(text: string, span: Span, lines: Lines, room = ROOM): CodeFrame {
  const { line } = lines.position(span.start);
  const whole = lines.span(line);
  const start = Math.min(span.start, whole.end);
  const end = Math.max(start, Math.min(span.end, whole.end));
  // No more of a line than can be shown is looked at: a line may be a whole book.
  const near = 4 * room;
  const marked = visible(text.slice(start, Math.min(end, start + near)));
  const lead = visible(text.slice(Math.max(whole.start, start - near), start));
  const before = cutStart(lead, Math.max(room - columnsOf(marked), room >> 2));
  const shown = cutEnd(marked, Math.max(room - columnsOf(before), 4));
  const rest = visible(text.slice(end, Math.min(whole.end, end + near)));
  const after = cutEnd(rest, Math.max(room - columnsOf(before) - columnsOf(shown), 1));
  return {
    line,
    source: (before + shown + (shown === marked ? after : '')).trimEnd(),
    marks: ' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(1, columnsOf(shown))),
  };
}

/** The end of a text, no wider than the columns; an ellipsis stands for what is left out. */
function cutStart(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  const characters = [...text.slice(-2 * columns)];
  while (characters.length > 0 && columnsOf(characters.join('')) > columns - 1) characters.shift();
  return `…${characters.join('')}`;
}

function cutEnd(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  const characters = [...text.slice(0, 2 * columns)];
  while (characters.length > 0 && columnsOf(characters.join('')) > columns - 1) characters.pop();
  return `${characters.join('')}…`;
}
