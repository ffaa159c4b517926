import { headsShot, isShotWord } from './labels.ts';
import { isColon, isDash, isDigit, isLetter, type Source, skipMarks, skipSpace, wordEnd } from './scan.ts';
import type { LeafKind } from './tree.ts';

/** Seconds as written. `length` is set where only a duration is given. */
export interface ShotTime {
  readonly from?: number;
  readonly to?: number;
  readonly length?: number;
}

/** The heading of one shot of several: `Shot 2 (3-6s):`, `[00:03-00:06]`, `2.40–4.00 — “Turn”`. */
export interface ShotHeader {
  /** Its leaves, each up to a place; `camera` are words in brackets or a title that speak of the camera. */
  readonly leaves: readonly (readonly [LeafKind | 'camera', number])[];
  readonly time: ShotTime;
  readonly end: number;
}

const NUMBER = /^(?:\d{1,3}|[A-H]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight)$/;
const UNIT = /^(?:s|secs?|seconds?|sek|sekunden?|secondi|秒钟?)$/i;
const CUT = /^(?:smash |hard |match )?cut to$/i;
const MARKS = '*_[(（【<';
const BRACKETS = '[(（【';
/** A title or a bracket that tells how the shot is framed. */
const FRAMING =
  /\d\s?mm\b|\b(?:shots?|angles?|views?|wide|close|medium|macro|aerial|drone|pov|static|handheld|steadicam|gimbal|tripod|lens|camera|dolly|pan|tilt|truck|track|push|pull|zoom|crane|orbit|arc|focus|overhead|establishing|insert)(?:s|ing|-\w+)?\b/i;
/** A name or number of a shot is no longer. */
const LONGEST_NAME = 12;
/** A title in quotes is no longer. */
const LONGEST_TITLE = 120;

/**
 * The heading of a shot that begins at a place, or undefined; looks at a bounded number of characters.
 * @param head the character there
 */
export function shotHeaderAt(
  source: Source,
  start: number,
  end: number,
  head: string,
): ShotHeader | undefined {
  const leaves: [LeafKind | 'camera', number][] = [];
  let at = start;
  let first = head;
  let bracketed = false;
  while (at < end && first !== '' && MARKS.includes(first)) {
    bracketed ||= BRACKETS.includes(first);
    first = source.char(++at);
  }
  if (at >= end) return undefined;
  if (at > start) leaves.push(['mark', at]);
  let time: ShotTime = {};
  if (isLetter(first)) {
    if (!headsShot(first)) return undefined;
    const named = nameAt(source, at, end, first);
    if (named === undefined) return undefined;
    at = named;
    leaves.push(['label', at]);
    const total = totalAt(source, at, end);
    if (total !== undefined) {
      at = total;
      leaves.push(['label', at]);
    }
  } else if (isDigit(first.charCodeAt(0))) {
    const read = timeAt(source, at, end, bracketed);
    if (!read) return undefined;
    time = read.time;
    at = read.end;
    leaves.push(['time', at]);
  } else return undefined;

  // Whatever of times, titles and dashes follows, up to a colon, a title or the end of the line.
  let headed = false;
  let marked = false;
  let dashes = 0;
  let commas = 0;
  for (;;) {
    const next = skipSpace(source, at, end);
    if (next >= end) {
      headed = true;
      break;
    }
    const c = source.char(next);
    if (']*_)）】>|'.includes(c)) {
      at = skipMarks(source, next, end, ']*_)）】>|');
      leaves.push(['mark', at]);
      headed = true;
    } else if (isColon(c)) {
      at = skipMarks(source, next + 1, end, '*_]');
      leaves.push(['mark', at]);
      headed = true;
      // `Scene 1: The Chase (0-3s)`
      const titled = isTimed(time) ? undefined : timedTitle(source, at, end);
      if (!titled) break;
      leaves.push([titled.kind, titled.end]);
      at = titled.end;
    } else if (isDash(c) || c === ',') {
      at = next + 1;
      leaves.push(['mark', at]);
      if (c === ',') {
        // `Shot 1, wide, slow dolly in: …`
        const framed = commas++ === 0 ? titleAt(source, at, end) : undefined;
        if (framed?.[0] === 'camera') {
          leaves.push(framed);
          at = framed[1];
        }
        continue;
      }
      [headed, marked] = [true, true];
      if (++dashes > 2) continue;
      const title = titleAt(source, at, end);
      if (!title) continue;
      leaves.push(title);
      at = title[1];
    } else if ('([（'.includes(c)) {
      const read = isTimed(time) && time.from !== undefined ? undefined : timeAt(source, next + 1, end, true);
      if (read) {
        time = { ...time, ...read.time };
        at = read.end;
        leaves.push(['mark', next + 1], ['time', at]);
        headed = true;
        continue;
      }
      // `(32 mm, slow dolly left)` before a colon or at the end of the line; other brackets belong to the shot's prose.
      const bracket = bracketAt(source, next + 1, end);
      if (!bracket) break;
      leaves.push(['mark', next + 1], bracket, ['mark', bracket[1] + 1]);
      at = bracket[1] + 1;
    } else if (c === '“' || c === '"') {
      const close = marked ? closeOf(source, next + 1, end) : -1;
      if (close < 0) break;
      at = close + 1;
      leaves.push(['label', at]);
      headed = true;
    } else {
      const read = isTimed(time) ? undefined : timeAt(source, next, end, false);
      if (!read) break;
      time = read.time;
      at = read.end;
      leaves.push(['time', at]);
    }
  }
  return headed ? { leaves, end: at, time } : undefined;
}

/** `Shot 2`, `Scene B`, `Clip #3`, `第二个镜头`, or `Cut to` before a colon: the end of it. */
function nameAt(source: Source, from: number, end: number, first: string): number | undefined {
  if (first >= '\u2e80') return wideName(source, from, end);
  const wordTo = wordEnd(source, from, Math.min(end, from + LONGEST_NAME));
  const word = source.text.slice(from, wordTo);
  let at = skipSpace(source, wordTo, end);
  if (at >= end) return undefined;
  if (isShotWord(word)) {
    if (source.char(at) === '#') at = skipSpace(source, at + 1, end);
    const limit = Math.min(end, at + 6);
    let stop = at;
    while (stop < limit && /[\p{L}\d]/u.test(source.char(stop))) stop++;
    if (NUMBER.test(source.read(at, stop))) return stop;
  }
  if (!/^(?:cut|smash|hard|match)$/i.test(word)) return undefined;
  const limit = Math.min(end, from + 16);
  while (at < limit && /[a-z ]/i.test(source.char(at))) at++;
  if (at >= end || !isColon(source.char(at))) return undefined;
  return CUT.test(source.read(from, at).trimEnd()) ? at : undefined;
}

/** `镜头1`, `第二个镜头`: words and numbers without white space between. */
function wideName(source: Source, from: number, end: number): number | undefined {
  const name = source.read(from, Math.min(end, from + LONGEST_NAME));
  const match =
    /^(?<word>[^\d\s]{1,2}?)\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?![一-鿿])/u.exec(name) ??
    /^第\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?[个個]?(?<word>[一-鿿]{1,2})(?![一-鿿])/u.exec(name);
  return match?.groups?.['word'] && isShotWord(match.groups['word']) ? from + match[0].length : undefined;
}

const isTimed = (time: ShotTime): boolean => time.from !== undefined || time.length !== undefined;

type Title = ['label' | 'camera', number];
const kindOf = (words: string): 'label' | 'camera' => (FRAMING.test(words) ? 'camera' : 'label');

/** Words without a sentence end, up to the place of one of some signs. */
function plainWords(source: Source, from: number, end: number, until: string): number {
  const limit = Math.min(end, from + LONGEST_TITLE);
  for (let at = from; at < limit; at++) {
    const c = source.char(at);
    if (until.includes(c)) return at;
    if ('.!?;。！？；"“”('.includes(c)) return -1;
  }
  return -1;
}

/** A title behind a dash, before a colon or a bracket with a time: `– Opening (0-3s)`. */
function titleAt(source: Source, from: number, end: number): Title | undefined {
  const start = skipSpace(source, from, end);
  const stop = plainWords(source, start, end, ':：(（');
  if (stop <= start) return undefined;
  if (!isColon(source.char(stop)) && !timeAt(source, stop + 1, end, true)) return undefined;
  const words = source.read(start, stop);
  return /^[\p{L}]/u.test(words) ? [kindOf(words), stop] : undefined;
}

/** A title behind a colon, before a bracket with a time that ends the line. */
function timedTitle(
  source: Source,
  from: number,
  end: number,
): { readonly kind: 'label' | 'camera'; readonly end: number } | undefined {
  if (!/[)）]/.test(source.char(end - 1))) return undefined;
  const start = skipSpace(source, from, end);
  const stop = plainWords(source, start, end, '(（');
  const read = stop <= start ? undefined : timeAt(source, stop + 1, end, true);
  if (!read || read.end !== end - 1) return undefined;
  return { kind: kindOf(source.read(start, stop)), end: stop };
}

/** Words in brackets, before a colon or at the end of the line. */
function bracketAt(source: Source, from: number, end: number): Title | undefined {
  const close = bracketEnd(source, from, end);
  if (close <= from) return undefined;
  const after = skipMarks(source, close + 1, end, '*_ ');
  return after >= end || isColon(source.char(after)) ? [kindOf(source.read(from, close)), close] : undefined;
}

function bracketEnd(source: Source, from: number, end: number): number {
  const limit = Math.min(end, from + LONGEST_TITLE);
  for (let at = from; at < limit; at++) {
    const c = source.char(at);
    if (c === ')' || c === '）' || c === ']') return at;
    if ('"“”('.includes(c)) return -1;
  }
  return -1;
}

/** `of 3`, `/3` behind a shot's number: the end of it. */
function totalAt(source: Source, from: number, end: number): number | undefined {
  let at = skipSpace(source, from, end);
  const c = at < end ? source.char(at) : '';
  if (c === '/') at++;
  else if (c === 'o' && source.char(at + 1) === 'f') at += 2;
  else return undefined;
  at = skipSpace(source, at, end);
  const digits = digitsEnd(source, at, Math.min(end, at + 3));
  return digits > at ? digits : undefined;
}

function closeOf(source: Source, from: number, end: number): number {
  const limit = Math.min(end, from + LONGEST_TITLE);
  for (let at = from; at < limit; at++) if (/["”]/.test(source.char(at))) return at;
  return -1;
}

function digitsEnd(source: Source, from: number, end: number): number {
  let at = from;
  while (at < end && isDigit(source.code(at))) at++;
  return at;
}

interface Clock {
  readonly seconds: number;
  readonly end: number;
  readonly unit: boolean;
  /** Written with a colon or a decimal point. */
  readonly exact: boolean;
  readonly colon: boolean;
}

/** `3`, `2.40`, `00:03`, `3 sec`. */
function clockAt(source: Source, from: number, end: number): Clock | undefined {
  let at = digitsEnd(source, from, Math.min(end, from + 3));
  if (at === from) return undefined;
  let sign = at < end ? source.char(at) : '';
  let colon = false;
  let point = false;
  if (sign === ':' && at - from <= 2) {
    const minutes = digitsEnd(source, at + 1, Math.min(end, at + 4));
    colon = minutes > at + 1;
    if (colon) {
      at = minutes;
      sign = at < end ? source.char(at) : '';
    }
  }
  if (sign === '.') {
    const decimals = digitsEnd(source, at + 1, Math.min(end, at + 4));
    point = decimals > at + 1;
    if (point) at = decimals;
  }
  const seconds = source.text
    .slice(from, at)
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
  const unitAt = skipSpace(source, at, end);
  const word =
    unitAt < end && /[s秒]/i.test(source.char(unitAt))
      ? wordEnd(source, unitAt, Math.min(end, unitAt + 9))
      : unitAt;
  const unit = word > unitAt && UNIT.test(source.text.slice(unitAt, word));
  // `3 Sek.`
  const dot =
    unit && word < end && /^se[ck]s?$/i.test(source.text.slice(unitAt, word)) && source.char(word) === '.';
  return { seconds, end: unit ? word + (dot ? 1 : 0) : at, unit, exact: colon || point, colon };
}

/**
 * A range of time; in brackets also a length (`3s`) or a moment (`00:03`). Without brackets or units it must be
 * written exactly, as `3-4` may be anything.
 */
export function timeAt(
  source: Source,
  start: number,
  end: number,
  bracketed: boolean,
): { time: ShotTime; end: number } | undefined {
  // The shortest are `3s` in brackets and `0-2s`.
  if (end - start < (bracketed ? 2 : 4)) return undefined;
  const a = clockAt(source, start, end);
  if (!a) return undefined;
  let at = skipSpace(source, a.end, end);
  const dash = at < end ? source.char(at) : '';
  if (dash !== '' && '-–—~～至到'.includes(dash)) at++;
  else if (dash === 't' && at + 2 < end && source.char(at + 1) === 'o') at += 2;
  else if (dash === 'b' && at + 3 < end && source.read(at, at + 3) === 'bis') at += 3;
  else at = -1;
  const b = at < 0 ? undefined : clockAt(source, skipSpace(source, at, end), end);
  if (b) {
    const sure = bracketed || a.unit || b.unit || (a.exact && b.exact);
    if (!sure || b.seconds <= a.seconds) return undefined;
    return { time: { from: a.seconds, to: b.seconds }, end: b.end };
  }
  if (!bracketed) return undefined;
  if (a.unit) return { time: { length: a.seconds }, end: a.end };
  return a.colon ? { time: { from: a.seconds }, end: a.end } : undefined;
}
