import { headsShot, isShotWord } from './labels.ts';
import { isColon, isDigit, isLetter, type Source, skipMarks, skipSpace } from './scan.ts';
import type { LeafKind } from './tree.ts';

/** Seconds as written. `length` is set where only a duration is given. */
export interface ShotTime {
  readonly from?: number;
  readonly to?: number;
  readonly length?: number;
}

/** The heading of one shot of several: `Shot 2 (3-6s):`, `[00:03-00:06]`, `2.40–4.00 — “Turn”`. */
export interface ShotHeader {
  /** Its leaves, each up to a place. */
  readonly leaves: readonly (readonly [LeafKind, number])[];
  readonly time: ShotTime;
  readonly end: number;
}

const NUMBER = /^(?:\d{1,3}|[A-H]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight)$/;
const CUT = /^(?:smash |hard |match )?cut to$/i;
const MARKS = '*_[(【<';
const BRACKETS = '[(【';
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
  const leaves: [LeafKind, number][] = [];
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
    const named = nameAt(source, at, end);
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
  for (;;) {
    const next = skipSpace(source, at, end);
    if (next >= end) {
      headed = true;
      break;
    }
    const c = source.char(next);
    if (']*_)】>|'.includes(c)) {
      at = skipMarks(source, next, end, ']*_)】>|');
      leaves.push(['mark', at]);
      headed = true;
    } else if (isColon(c)) {
      at = skipMarks(source, next + 1, end, '*_]');
      leaves.push(['mark', at]);
      headed = true;
      break;
    } else if ('-–—,'.includes(c)) {
      at = next + 1;
      leaves.push(['mark', at]);
      if (c !== ',') [headed, marked] = [true, true];
    } else if (c === '(' || c === '[') {
      const read = time.from === undefined ? timeAt(source, next + 1, end, true) : undefined;
      // Other brackets hold camera words and belong to the shot's prose.
      if (!read) break;
      time = { ...time, ...read.time };
      at = read.end;
      leaves.push(['mark', next + 1], ['time', at]);
      headed = true;
    } else if (c === '“' || c === '"') {
      const close = marked ? closeOf(source, next + 1, end) : -1;
      if (close < 0) break;
      at = close + 1;
      leaves.push(['label', at]);
      headed = true;
    } else {
      const timed = time.from !== undefined || time.length !== undefined;
      const read = timed ? undefined : timeAt(source, next, end, false);
      if (!read) break;
      time = read.time;
      at = read.end;
      leaves.push(['time', at]);
    }
  }
  return headed ? { leaves, end: at, time } : undefined;
}

/** The end of a word of letters that begins at a place. */
function wordEnd(source: Source, from: number, end: number): number {
  let at = from;
  while (at < end && isLetter(source.char(at))) at++;
  return at;
}

/** `Shot 2`, `Scene B`, `Clip #3`, or `Cut to` before a colon: the end of it. */
function nameAt(source: Source, from: number, end: number): number | undefined {
  const wordTo = wordEnd(source, from, Math.min(end, from + LONGEST_NAME));
  const word = source.read(from, wordTo);
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
  const seconds = source
    .read(from, at)
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
  const unitAt = skipSpace(source, at, end);
  const word =
    unitAt < end && /s/i.test(source.char(unitAt))
      ? wordEnd(source, unitAt, Math.min(end, unitAt + 8))
      : unitAt;
  const unit = word > unitAt && /^(?:s|secs?|seconds?)$/i.test(source.read(unitAt, word));
  return { seconds, end: unit ? word : at, unit, exact: colon || point, colon };
}

/**
 * A range of time; in brackets also a length (`3s`) or a moment (`00:03`). Without brackets or units it must be
 * written exactly, as `3-4` may be anything.
 */
function timeAt(
  source: Source,
  start: number,
  end: number,
  bracketed: boolean,
): { time: ShotTime; end: number } | undefined {
  const a = clockAt(source, start, end);
  if (!a) return undefined;
  let at = skipSpace(source, a.end, end);
  const dash = at < end ? source.char(at) : '';
  if (dash !== '' && '-–—~'.includes(dash)) at++;
  else if (dash === 't' && source.char(at + 1) === 'o') at += 2;
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
