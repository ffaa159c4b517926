import type { Span } from '../base/span.ts';
import type { Line } from './scan.ts';

/**
 * The comments of a brief, `<!-- … -->`, in order. One that is not closed is text. They speak to tools and people and
 * are no part of what is shot.
 */
export function commentsIn(text: string): Span[] {
  const found: Span[] = [];
  let start = text.indexOf('<!--');
  while (start >= 0) {
    const close = text.indexOf('-->', start + 4);
    if (close < 0) break;
    found.push({ start, end: close + 3 });
    start = text.indexOf('<!--', close + 3);
  }
  return found;
}

/** The text with white space in place of its comments, so that every other character keeps its position. */
export function blankOut(text: string, comments: readonly Span[]): string {
  if (comments.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of comments) {
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** The lines that hold more than comments: one that holds nothing else parts nothing. */
export function withoutComments(lines: readonly Line[], comments: readonly Span[]): readonly Line[] {
  if (comments.length === 0) return lines;
  let next = 0;
  return lines.filter((line) => {
    while ((comments[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next++;
    return !line.blank || (comments[next]?.start ?? Number.POSITIVE_INFINITY) >= line.end;
  });
}
