import type { Span } from '../base/span.ts';
import { isSpace } from './tree.ts';

/** Counts the characters that parsing looks at, so that a test can show it is linear. */
export interface Meter {
  steps: number;
}

/**
 * A text that counts how often its characters are looked at. The whole parser reads through it, one character
 * (`code`, `char`) or a stretch for a pattern (`read`) at a time, so nothing is looked at uncounted. What a word was
 * found to be is taken from `text` for a look-up without a second look.
 */
export class Source {
  readonly length: number;

  /** @param written the text as it is written, where `text` has white space in place of what is not to be read */
  constructor(
    readonly text: string,
    readonly meter: Meter = { steps: 0 },
    readonly written = text,
  ) {
    this.length = text.length;
  }

  /** UTF-16 code unit at a place; NaN outside the text. */
  code(at: number): number {
    this.meter.steps++;
    return this.text.charCodeAt(at);
  }

  /** Character at a place; empty outside the text. */
  char(at: number): string {
    this.meter.steps++;
    return this.text[at] ?? '';
  }

  /** A stretch to look something up with, or to hold one pattern against. */
  read(from: number, to: number): string {
    if (to <= from) return '';
    this.meter.steps += to - from;
    return this.text.slice(from, to);
  }
}

/** A character of a line that its parts may be told by, and where it stands. */
export interface Mark {
  readonly at: number;
  readonly char: string;
}

/** The first character of a sentence; or, where none ended before, of what may be a tag: `[SND]`. */
export interface Start extends Mark {
  readonly sentence: boolean;
}

/** A line of the text, its line end apart. */
export interface Line {
  readonly start: number;
  /** One past the last character before the line end. */
  readonly end: number;
  /** Start of the next line. */
  readonly next: number;
  /** First character that is not white space; `end` in a blank line. */
  readonly first: number;
  /** One past the last character that is not white space. */
  readonly last: number;
  /** The characters at `first` and before `last`; empty in a blank line. */
  readonly head: string;
  readonly tail: string;
  readonly blank: boolean;
  /** A sentence ends with the line. */
  readonly ended: boolean;
  /** The first characters of the sentences and tags that begin inside the line. */
  readonly starts: readonly Start[];
  readonly colons: readonly number[];
  /** The first dash that white space stands before; -1 without one. */
  readonly dash: number;
  readonly quotes: readonly Mark[];
}

/** Most lines have none. */
const NONE: readonly never[] = [];

/** Lines that are there, or are found when they are asked for. */
export interface LineList {
  at(index: number): Line | undefined;
}

/** Lines of a text, and the comments among them. */
export interface Lines extends LineList {
  readonly comments: readonly Span[];
}

/**
 * The lines of a stretch of text; LF, CRLF and CR end a line, and a comment, `<!-- … -->`, is white space, line ends
 * inside it too. One that is not closed is text. This is the one look at every character.
 */
export function linesOf(source: Source, from = 0, to = source.length): LineScanner {
  const lines = new LineScanner(source, from, to);
  lines.all();
  return lines;
}

/** Finds the lines of a stretch, each when it is asked for. */
export class LineScanner implements Lines {
  readonly comments: Span[] = [];
  /** Something looks like the beginning of a comment. */
  commented = false;
  /** No comment is closed any more. */
  private unclosed = false;
  /** A line that holds nothing but comments parts nothing, and is none of them. */
  private readonly lines: Line[] = [];
  private next: number;

  constructor(
    private readonly source: Source,
    from: number,
    private readonly limit: number,
  ) {
    this.next = from;
  }

  at(index: number): Line | undefined {
    while (this.lines.length <= index && this.next < this.limit) {
      const count = this.comments.length;
      const line = this.lineAt(this.next);
      if (!line.blank || this.comments.length === count) this.lines.push(line);
      this.next = line.next;
    }
    return this.lines[index];
  }

  /** Find them all. */
  all(): readonly Line[] {
    this.at(Number.POSITIVE_INFINITY);
    return this.lines;
  }

  private lineAt(start: number): Line {
    const { source, limit } = this;
    let starts: Start[] | undefined;
    let dash = -1;
    let colons: number[] | undefined;
    let quotes: Mark[] | undefined;
    let head = '';
    let tail = '';
    let first = -1;
    let last = start;
    let at = start;
    let next = limit;
    let spaced = false;
    let ended = false;
    for (; at < limit; at++) {
      const char = source.char(at);
      const code = char.charCodeAt(0);
      if (code === 10 || code === 13) {
        next = Math.min(limit, at + (code === 13 && source.code(at + 1) === 10 ? 2 : 1));
        break;
      }
      const comment = char === '<' ? this.commentAt(at) : -1;
      if (comment >= 0) at = comment - 1;
      if (comment >= 0 || isSpace(code)) {
        spaced = true;
        continue;
      }
      if (first < 0) [first, head] = [at, char];
      else if (spaced && ended) (starts ??= []).push({ at, char, sentence: true });
      else if (spaced && (char === '[' || char === '【')) (starts ??= []).push({ at, char, sentence: false });
      else if (spaced && dash < 0 && isDash(char)) dash = at;
      [last, tail] = [at + 1, char];
      if (spaced || !isClosing(char)) ended = isEnd(char);
      // Chinese and Japanese write no white space behind a sentence.
      spaced = ended && WIDE_ENDS.includes(char);
      if (isColon(char)) (colons ??= []).push(at);
      else if (isQuote(char)) (quotes ??= []).push({ at, char });
    }
    const blank = first < 0;
    if (blank) first = at;
    const marks = { starts: starts ?? NONE, colons: colons ?? NONE, quotes: quotes ?? NONE };
    return { start, end: at, next, first, last, head, tail, blank, ended, dash, ...marks };
  }

  /** The end of the comment that begins at a place, or -1. */
  private commentAt(start: number): number {
    const { source } = this;
    if (this.unclosed || source.char(start + 1) !== '!' || source.read(start + 2, start + 4) !== '--')
      return -1;
    this.commented = true;
    const close = source.text.indexOf('-->', start + 4);
    const end = close < 0 || close + 3 > this.limit ? -1 : close + 3;
    source.meter.steps += (end < 0 ? this.limit : end) - start - 4;
    if (end < 0) this.unclosed = true;
    else this.comments.push({ start, end });
    return end;
  }
}

/** First place in [from, end) that is not white space. */
export function skipSpace(source: Source, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(source.code(at))) at++;
  return at;
}

/** Last place in (from, end] that has no white space before it. */
export function trimEnd(source: Source, from: number, end: number): number {
  let at = end;
  while (at > from && isSpace(source.code(at - 1))) at--;
  return at;
}

/** What stands before the words of a line. */
export interface Prefix {
  /** Where the words begin. */
  readonly at: number;
  /** The character there; empty at the line's end. */
  readonly head: string;
  readonly bullet: boolean;
  /** A Markdown heading. */
  readonly heading: boolean;
}

const BULLETS = '-*•–—·‣▪●◦+';

/** Skip indentation, `#`, `>`, one bullet or number. */
export function prefixOf(source: Source, line: Line): Prefix {
  const { end } = line;
  let at = line.first;
  let sign = line.head;
  let heading = false;
  if (sign === '#' || sign === '>') {
    while (at < end && (sign === '#' || sign === '>')) {
      heading ||= sign === '#';
      sign = source.char(++at);
    }
    // A hash without a space is a tag or a number sign, not a heading.
    if (at < end && !isSpace(sign.charCodeAt(0))) heading = false;
    at = skipSpace(source, at, end);
    sign = at < end ? source.char(at) : '';
  }
  // `🎬 Scene: …`
  while (isPictograph(sign)) {
    at = skipSpace(source, at + sign.length, end);
    sign = at < end ? source.char(at) : '';
  }
  const plain = { at, head: sign, bullet: false, heading };
  const bullet = (to: number): Prefix => ({
    at: to,
    head: to < end ? source.char(to) : '',
    bullet: true,
    heading,
  });
  if (sign === '') return plain;
  if (BULLETS.includes(sign)) {
    const next = at + 1 < end ? source.char(at + 1) : '';
    if (sign === '•' || isSpace(next.charCodeAt(0))) return bullet(skipSpace(source, at + 1, end));
    if (sign === '-' && /["“„«「'‘(*\p{Lu}]/u.test(next))
      return { at: at + 1, head: next, bullet: true, heading };
  } else if (isDigit(sign.charCodeAt(0))) {
    let digits = at + 1;
    let stop = source.char(digits);
    while (digits - at < 3 && isDigit(stop.charCodeAt(0))) stop = source.char(++digits);
    if (digits < end && (stop === '.' || stop === ')') && isSpace(source.code(digits + 1)))
      return bullet(skipSpace(source, digits + 1, end));
  }
  return plain;
}

/** Either half of an emoji, a sign such as ☀, or what joins and varies them. */
const isPictograph = (char: string): boolean => {
  const code = char.charCodeAt(0);
  if (!(code >= 0x200d)) return false;
  const half = (code >= 0xd83c && code <= 0xd83e) || (code >= 0xdc00 && code <= 0xdfff);
  return half || code === 0x200d || code === 0xfe0f || (code >= 0x2600 && code <= 0x27bf);
};

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A letter of any script. */
export const isLetter = (char: string): boolean => {
  const code = char.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return /\p{L}/u.test(char);
};

/** A small letter. */
export const isLower = (char: string): boolean => {
  const code = char.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /\p{Ll}/u.test(char);
};

/** A capital letter. */
export const isUpper = (char: string): boolean => {
  const code = char.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(char);
};

/** The end of a word of letters that begins at a place. */
export function wordEnd(source: Source, from: number, end: number): number {
  let at = from;
  while (at < end && isLetter(source.char(at))) at++;
  return at;
}

/** Skip bold, italic and bracket marks. */
export function skipMarks(source: Source, from: number, end: number, marks = '*_[]<>`'): number {
  let at = from;
  while (at < end && marks.includes(source.char(at))) at++;
  return at;
}

export const isDash = (char: string): boolean => char === '-' || char === '–' || char === '—';
export const isColon = (char: string): boolean => char === ':' || char === '：';

/** A sentence ends before this place: a full stop, question mark or the like, perhaps quoted or bracketed. */
export function endsSentence(source: Source, from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    const c = source.char(i);
    if (!isClosing(c)) return isEnd(c);
  }
  return false;
}

/** May stand between the end of a sentence and the next one. */
const isClosing = (char: string): boolean => '"”’»」』)]*_'.includes(char);
const isEnd = (char: string): boolean => '.!?…;。！？；'.includes(char);
const WIDE_ENDS = '。！？；';

/** What closes each opening quotation mark. */
export const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”＂',
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '＂': '＂"',
  '‘': '’',
  "'": "'",
};
const QUOTES = new Set(Object.entries(CLOSERS).flatMap(([open, close]) => [open, ...close]));
const isQuote = (char: string): boolean => QUOTES.has(char);
