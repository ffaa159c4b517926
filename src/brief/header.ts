import { LONGEST_LABEL, meaningOf } from './labels.ts';
import { isColon, isDigit, isLower, type Source, skipMarks, skipSpace } from './scan.ts';
import { type Field, isSpace } from './tree.ts';

/** A label found in the text. */
export interface Header {
  /** Where the words of the label begin and end; marks stand before and after. */
  readonly labelStart: number;
  readonly labelEnd: number;
  /** Where what it labels begins. */
  readonly contentStart: number;
  readonly fields: readonly Field[];
  readonly group: boolean;
}

/** Where a label is looked for. */
export interface Site {
  /** At the start of a line (rather than after a sentence inside one). */
  readonly lineStart: boolean;
  /** The character at the place. */
  readonly head: string;
  /** The line is a Markdown heading. */
  readonly heading: boolean;
  /** Spoken lines are expected here, so that `Subject: "Hello"` is a speaker. */
  readonly dialogue: boolean;
  /** Something follows on later lines, so that a line may be a heading of it. */
  readonly more: boolean;
  /** The next colon at or after the place; where there is none near, most texts are no label. */
  readonly colon: number | undefined;
}

const OPENING_QUOTES = '"“„«「『＂';
const STOPS = '.!?;"“”。！？；\n\r';
const OPENING = '*_[<`【';
const CLOSING = '*_]>`】';
/** Words that a title writes small. */
const SMALL = new Set(['of', 'and', 'the', 'or', 'with']);

/**
 * The label that begins at a place, or undefined. Looks at no more than about eighty characters, except that a
 * heading without a colon must fill its line.
 * @param end no label goes on behind this place: the end of the line, or the next sentence
 */
export function headerAt(source: Source, at: number, end: number, site: Site): Header | undefined {
  let wordsAt = at;
  let head = site.head;
  let opening = '';
  while (wordsAt < end && head !== '' && OPENING.includes(head)) {
    opening += head;
    head = source.char(++wordsAt);
  }
  const bracket = /[[<【]/.test(opening);
  const near = site.colon !== undefined && site.colon < Math.min(end, wordsAt + LONGEST_LABEL + 24);
  if (!near && (site.lineStart ? opening === '' && (!site.more || end - at > 96) : !bracket))
    return undefined;
  const closing = head === '/' && opening.includes('<');
  if (closing) head = source.char(++wordsAt);
  const titlesOnly = !near && opening === '' && !site.heading;
  const words = wordsOfLabel(source, wordsAt, end, head, opening.includes('*'), titlesOnly);
  if (!words || words.end === wordsAt) return undefined;
  const { stop, next } = words;
  const afterWords = next !== '' && CLOSING.includes(next) ? skipMarks(source, stop + 1, end, CLOSING) : stop;
  const colon = afterWords === stop ? isColon(next) : afterWords < end && isColon(source.char(afterWords));
  const marked = opening !== '' && afterWords > stop;
  // "2.0x", "16:9": no label is a bare number.
  if (isDigit(head.charCodeAt(0)) && isDigit(source.code(stop + 1))) return undefined;
  let contentStart = colon ? skipMarks(source, afterWords + 1, end, CLOSING) : afterWords;
  const rest = skipSpace(source, contentStart, end);
  const alone = rest >= end;
  if (!colon && !marked && !(site.lineStart && alone && site.more)) return undefined;
  if (!site.lineStart && !colon && !bracket) return undefined;

  const quoted = !alone && `${OPENING_QUOTES}(`.includes(source.char(rest));
  const label = source.read(wordsAt, words.end);
  source.meter.steps += label.length;
  const meaning = meaningOf(label);
  if (meaning) {
    if (site.dialogue && quoted && !meaning.fields.includes('dialogue')) return undefined;
    if (!colon && !marked && !site.heading && !words.title) return undefined;
    let labelEnd = words.end;
    // `Beat 1 (0-2s):` keeps its time in what it labels, where directing reads it.
    if (colon && label.endsWith(')') && meaning.fields.includes('actions')) {
      const open = label.lastIndexOf('(');
      if (/\d/.test(source.read(wordsAt + open, labelEnd))) {
        labelEnd = wordsAt + open;
        contentStart = labelEnd;
      }
    }
    const fields: readonly Field[] = closing ? ['scene'] : meaning.fields;
    return { labelStart: wordsAt, labelEnd, contentStart, fields, group: meaning.group };
  }
  if (!site.lineStart || site.dialogue || quoted || words.count > 6) return undefined;
  // An unknown heading: marked as one, or a short title with nothing behind its colon.
  const capital = /^\p{Lu}/u.test(head);
  const heads = (alone && site.more && (marked || site.heading || (colon && capital))) || (marked && colon);
  if (!heads) return undefined;
  return { labelStart: wordsAt, labelEnd: words.end, contentStart, fields: ['scene'], group: false };
}

interface LabelWords {
  /** One past their last character. */
  readonly end: number;
  /** The place that stops them, and the character there. */
  readonly stop: number;
  readonly next: string;
  readonly count: number;
  /** They look like a title: `Background Sound`, but not `sound of rain`. */
  readonly title: boolean;
}

/** The words that may be a label, up to a colon, a closing bracket or the end; none when a sentence ends before. */
function wordsOfLabel(
  source: Source,
  start: number,
  end: number,
  head: string,
  bold: boolean,
  titlesOnly: boolean,
): LabelWords | undefined {
  const limit = Math.min(end, start + LONGEST_LABEL + 20);
  let title = true;
  let count = 0;
  let depth = 0;
  let small = '';
  let spaced = true;
  let last = start;
  let at = start;
  let c = head;
  const judge = (): void => {
    if (small !== '' && !SMALL.has(small)) title = false;
    small = '';
  };
  for (; at < limit; at++) {
    if (at > start) c = source.char(at);
    if (c === '(' || c === '（') depth++;
    else if (c === ')' || c === '）') depth--;
    else if (depth <= 0 && (isColon(c) || c === ']' || c === '】' || c === '>')) break;
    else if (depth <= 0 && STOPS.includes(c)) return undefined;
    else if (c === '*' && bold) break;
    const space = isSpace(c.charCodeAt(0));
    if (space) judge();
    else {
      if (spaced) count++;
      if (spaced ? isLower(c) : small !== '') small += c;
      last = at + 1;
    }
    spaced = space;
    if (titlesOnly && (!title || small.length > 4)) return undefined;
  }
  judge();
  return { end: last, stop: at, next: at < limit ? c : '', count, title };
}
