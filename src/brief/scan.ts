import { isSpace } from './tree.ts';

/** Counts the characters that parsing looks at, so that a test can show it is linear. */
export interface Meter {
  steps: number;
}

/** A line of the text, its line end apart. */
export interface Line {
  readonly start: number;
  /** One past the last character before the line end. */
  readonly end: number;
  /** Start of the next line. */
  readonly next: number;
  readonly blank: boolean;
}

/** The lines of a text; LF, CRLF and CR end a line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    let end = start;
    let blank = true;
    while (end < text.length) {
      const code = text.charCodeAt(end);
      if (code === 10 || code === 13) break;
      if (blank && !isSpace(code)) blank = false;
      end++;
    }
    let next = end;
    if (next < text.length) next += text.charCodeAt(next) === 13 && text.charCodeAt(next + 1) === 10 ? 2 : 1;
    lines.push({ start, end, next, blank });
    start = next;
  }
  return lines;
}

/** First place in [from, end) that is not white space. */
export function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Last place in (from, end] that has no white space before it. */
export function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** What stands before the words of a line. */
export interface Prefix {
  /** Where the words begin. */
  readonly at: number;
  readonly bullet: boolean;
  /** A Markdown heading. */
  readonly heading: boolean;
}

const BULLETS = new Set(['-', '*', '•', '–', '—', '·', '‣', '▪', '●', '◦', '+']);

/** Skip indentation, `#`, `>`, one bullet or number. */
export function prefixOf(text: string, start: number, end: number): Prefix {
  let at = skipSpace(text, start, end);
  let heading = false;
  let bullet = false;
  while (at < end && (text[at] === '#' || text[at] === '>')) {
    heading ||= text[at] === '#';
    at++;
  }
  // A hash without a space is a tag or a number sign, not a heading.
  if (heading && at < end && !isSpace(text.charCodeAt(at))) heading = false;
  at = skipSpace(text, at, end);
  const sign = text[at];
  if (at < end && sign !== undefined && BULLETS.has(sign)) {
    const after = skipSpace(text, at + 1, end);
    if (after > at + 1 || sign === '•') {
      bullet = true;
      at = after;
    } else if (sign === '-' && /["“„«「'‘(*\p{Lu}]/u.test(text[at + 1] ?? '')) {
      bullet = true;
      at += 1;
    }
  } else {
    let digits = at;
    while (digits < end && digits - at < 3 && isDigit(text.charCodeAt(digits))) digits++;
    if (
      digits > at &&
      (text[digits] === '.' || text[digits] === ')') &&
      isSpace(text.charCodeAt(digits + 1))
    ) {
      bullet = true;
      at = skipSpace(text, digits + 1, end);
    }
  }
  return { at, bullet, heading };
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Skip bold, italic and bracket marks. */
export function skipMarks(text: string, from: number, end: number, marks = '*_[]<>`'): number {
  let at = from;
  while (at < end && marks.includes(text[at] as string)) at++;
  return at;
}

/** A sentence ends before this place: a full stop, question mark or the like, perhaps quoted or bracketed. */
export function endsSentence(text: string, from: number, at: number): boolean {
  let i = at - 1;
  while (i > from && '"”’»」』)]*_'.includes(text[i] as string)) i--;
  return i >= from && '.!?…;。！？；'.includes(text[i] as string);
}
