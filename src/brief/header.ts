import { LONGEST_LABEL, LONGEST_LEAD, leadOf, mayLead, meaningOf, SHORTEST_LEAD } from './labels.ts';
import {
  isColon,
  isDash,
  isDigit,
  isLower,
  isUpper,
  type Source,
  skipMarks,
  skipSpace,
  wordEnd,
} from './scan.ts';
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
  /** It speaks of the whole clip even behind its last shot. */
  readonly whole: boolean;
  /** The first dialect that knows it; undefined for a heading that none knows. */
  readonly dialect: string | undefined;
  /** The bracket or tag that ends what it labels: `[SND: rain]`. */
  readonly closer: string | undefined;
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
  /** The first dash with white space before it, on a line that begins at the place. */
  readonly dash: number | undefined;
  /** No sentence begins here: only a tag in capitals is a label. */
  readonly tag: boolean;
}

const OPENING_QUOTES = '"“„«「『＂';
const STOPS = '.!?;"“”。！？；\n\r';
const OPENING = '*_[<`【';
const CLOSING = '*_]>`】';
const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '【': '】' };
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
  const reach = Math.min(end, wordsAt + LONGEST_LABEL + 24);
  const near = (site.colon ?? reach) < reach || (site.dash ?? reach) < reach;
  if (!near && (site.lineStart ? opening === '' && (!site.more || end - at > 96) : !bracket))
    return undefined;
  const closing = head === '/' && opening.includes('<');
  if (closing) head = source.char(++wordsAt);
  const titlesOnly = !near && opening === '' && !site.heading;
  const dashes = site.dash !== undefined && opening === '';
  const words = wordsOfLabel(source, wordsAt, end, head, opening.includes('*'), titlesOnly, dashes);
  if (!words || words.end === wordsAt) return undefined;
  const { stop, next } = words;
  const afterWords = next !== '' && CLOSING.includes(next) ? skipMarks(source, stop + 1, end, CLOSING) : stop;
  const sign = afterWords === stop ? next : afterWords < end ? source.char(afterWords) : '';
  const dashed = isDash(sign);
  const colon = isColon(sign) || dashed;
  const marked = opening !== '' && afterWords > stop;
  // "2.0x", "16:9": no label is a bare number.
  if (isDigit(head.charCodeAt(0)) && isDigit(source.code(stop + 1))) return undefined;
  let contentStart = colon ? skipMarks(source, afterWords + 1, end, CLOSING) : afterWords;
  if (marked && !colon && site.dash !== undefined) contentStart = afterDash(source, contentStart, end);
  const rest = skipSpace(source, contentStart, end);
  const alone = rest >= end;
  if (!colon && !marked && !(site.lineStart && alone && site.more)) return undefined;
  if (!site.lineStart && !colon && !bracket) return undefined;

  const quoted = !alone && `${OPENING_QUOTES}(`.includes(source.char(rest));
  const label = source.text.slice(wordsAt, words.end);
  if (site.tag && label !== label.toUpperCase()) return undefined;
  source.meter.steps += label.length;
  const meaning = meaningOf(label);
  if (meaning) {
    if (site.dialogue && quoted && !meaning.fields.some((f) => f === 'dialogue' || f === 'writing'))
      return undefined;
    if (!colon && !marked && !site.heading && !words.title) return undefined;
    if (dashed && !isUpper(head)) return undefined;
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
    const { group, whole, dialects } = meaning;
    // `[SND: rain]`, `<scene>a path</scene>`
    const tag = opening.endsWith('<') && !closing && marked ? `</${label}>` : undefined;
    const closer = bracket && colon && !marked ? CLOSERS[opening.at(-1) as string] : tag;
    return {
      labelStart: wordsAt,
      labelEnd,
      contentStart,
      fields,
      group,
      whole,
      dialect: dialects[0],
      closer,
    };
  }
  if (!site.lineStart || site.dialogue || quoted || dashed || words.count > 6) return undefined;
  // An unknown heading: marked as one, or a short title with nothing behind its colon.
  const capital = /^\p{Lu}/u.test(head);
  const heads = (alone && site.more && (marked || site.heading || (colon && capital))) || (marked && colon);
  if (!heads) return undefined;
  return {
    labelStart: wordsAt,
    labelEnd: words.end,
    contentStart,
    fields: ['scene'],
    group: false,
    whole: false,
    dialect: undefined,
    closer: undefined,
  };
}

/** `Avoid signage`: a label without a colon. */
export function leadAt(source: Source, at: number, end: number, head: string): Header | undefined {
  if (!isUpper(head) || end - at < SHORTEST_LEAD || !mayLead(head)) return undefined;
  const wordTo = wordEnd(source, at, Math.min(end, at + LONGEST_LEAD));
  if (!mayLead(source.text.slice(at, wordTo))) return undefined;
  const lead = leadOf(source.read(at, Math.min(end, at + LONGEST_LEAD + 1)));
  if (!lead) return undefined;
  const { fields, group, whole, dialects } = lead.meaning;
  const labelEnd = at + lead.length;
  const contentStart = labelEnd;
  return {
    labelStart: at,
    labelEnd,
    contentStart,
    fields,
    group,
    whole,
    dialect: dialects[0],
    closer: undefined,
  };
}

/** Behind a dash between white space, where one stands at a place; the place itself otherwise. */
function afterDash(source: Source, at: number, end: number): number {
  const dash = skipSpace(source, at, end);
  const spaced = dash > at && dash + 1 < end && isDash(source.char(dash));
  return spaced && isSpace(source.code(dash + 1)) ? dash + 1 : at;
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
  dashes: boolean,
): LabelWords | undefined {
  const limit = Math.min(end, start + LONGEST_LABEL + 20);
  let title = true;
  let count = 0;
  let depth = 0;
  let small = '';
  let spaced = true;
  let lower = false;
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
    // `COLOR - teal and rust`, `Camera — handheld`
    else if (
      dashes &&
      spaced &&
      at > start &&
      isDash(c) &&
      (!lower || c !== '-') &&
      isSpace(source.code(at + 1))
    )
      break;
    const space = isSpace(c.charCodeAt(0));
    if (space) judge();
    else {
      if (spaced) count++;
      const little = isLower(c);
      lower ||= little;
      // `Camera Notes (why it reads)`: a remark in brackets is no part of a title.
      if (depth === 0 && (spaced ? little : small !== '')) small += c;
      last = at + 1;
    }
    spaced = space;
    if (titlesOnly && (!title || small.length > 4)) return undefined;
  }
  judge();
  return { end: last, stop: at, next: at < limit ? c : '', count, title };
}
