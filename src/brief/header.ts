import { LONGEST_LABEL, meaningOf } from './labels.ts';
import { isDigit, type Meter, skipMarks, skipSpace, trimEnd } from './scan.ts';
import type { Field } from './tree.ts';

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
  /** The line is a Markdown heading. */
  readonly heading: boolean;
  /** Spoken lines are expected here, so that `Subject: "Hello"` is a speaker. */
  readonly dialogue: boolean;
  /** Something follows on later lines, so that a line may be a heading of it. */
  readonly more: boolean;
}

const OPENING_QUOTES = '"“„«「『＂';
const STOPS = '.!?;"“”。！？；\n\r';

/**
 * The label that begins at a place, or undefined. Looks at no more than about eighty characters, except that a
 * heading without a colon must fill its line.
 */
export function headerAt(
  text: string,
  at: number,
  lineEnd: number,
  site: Site,
  meter: Meter,
): Header | undefined {
  const wordsAt = skipMarks(text, at, lineEnd, '*_[<`【');
  const opening = text.slice(at, wordsAt);
  const closing = text[wordsAt] === '/' && opening.includes('<');
  const labelStart = closing ? wordsAt + 1 : wordsAt;
  const limit = Math.min(lineEnd, labelStart + LONGEST_LABEL + 20);
  let end = labelStart;
  let depth = 0;
  while (end < limit) {
    const c = text[end] as string;
    if (c === '(' || c === '（') depth++;
    else if (c === ')' || c === '）') depth--;
    else if (depth <= 0 && (c === ':' || c === '：')) break;
    else if (depth <= 0 && (c === ']' || c === '】' || c === '>' || STOPS.includes(c))) break;
    else if (c === '*' && opening.includes('*')) break;
    end++;
  }
  meter.steps += end - at + 1;
  const afterWords = skipMarks(text, end, lineEnd, '*_]>`】');
  const colon = text[afterWords] === ':' || text[afterWords] === '：';
  const marked = opening !== '' && afterWords > end;
  const wordsEnd = trimEnd(text, labelStart, end);
  if (wordsEnd === labelStart) return undefined;
  // "2.0x", "16:9": no label is a bare number.
  if (isDigit(text.charCodeAt(labelStart)) && isDigit(text.charCodeAt(end + 1))) return undefined;
  let contentStart = colon ? skipMarks(text, afterWords + 1, lineEnd, '*_]>`】') : afterWords;
  const rest = skipSpace(text, contentStart, lineEnd);
  const alone = rest >= lineEnd;
  if (!colon && !marked && !(site.lineStart && alone && site.more)) return undefined;
  if (!site.lineStart && !colon && !/[[<【]/.test(opening)) return undefined;

  const label = text.slice(labelStart, wordsEnd);
  const quoted = OPENING_QUOTES.includes(text[rest] ?? '\n') || text[rest] === '(';
  const meaning = meaningOf(label);
  if (meaning) {
    if (site.dialogue && quoted && !meaning.fields.includes('dialogue')) return undefined;
    if (!colon && !marked && !site.heading && !looksLikeTitle(label)) return undefined;
    let labelEnd = wordsEnd;
    // `Beat 1 (0-2s):` keeps its time in what it labels, where directing reads it.
    const timed = /\([^()]*\d[^()]*\)\s*$/.exec(label);
    if (timed && colon && meaning.fields.includes('actions')) {
      labelEnd = labelStart + timed.index;
      contentStart = labelEnd;
    }
    return {
      labelStart,
      labelEnd,
      contentStart,
      fields: closing ? ['scene'] : meaning.fields,
      group: meaning.group,
    };
  }
  if (!site.lineStart || site.dialogue || quoted) return undefined;
  // An unknown heading: marked as one, or a short title with nothing behind its colon.
  const words = label.split(/\s+/).length;
  const heads =
    (alone && site.more && (marked || site.heading || (colon && /^\p{Lu}/u.test(label)))) ||
    (marked && colon);
  if (!heads || words > 6) return undefined;
  return { labelStart, labelEnd: wordsEnd, contentStart, fields: ['scene'], group: false };
}

/** `Background Sound`, `CAMERA NOTES`, `Camera Notes (Why It Reads)`, but not `sound of rain`. */
const looksLikeTitle = (label: string): boolean =>
  label
    .split(/\s+/)
    .filter((w) => /^\p{L}/u.test(w) && !/^(of|and|the|or|with)$/.test(w))
    .every((w) => !/^\p{Ll}/u.test(w));
