import { isShotWord } from './labels.ts';
import { type Meter, skipMarks, skipSpace } from './scan.ts';
import type { LeafKind } from './tree.ts';

/** The heading of one shot of several: `Shot 2 (3-6s):`, `[00:03-00:06]`, `2.40–4.00 — “Turn”`. */
export interface ShotHeader {
  /** Its leaves, each up to a place. */
  readonly leaves: readonly (readonly [LeafKind, number])[];
  /** Seconds as written. `length` is set where only a duration is given. */
  readonly from?: number;
  readonly to?: number;
  readonly length?: number;
  readonly end: number;
}

const NAME = /^(\p{L}{3,8})\s*#?\s*(\d{1,3}|[A-H]|one|two|three|four|five|six|seven|eight)(?![\p{L}\d])/iu;
const CUT = /^(?:smash |hard |match )?cut to\s*(?=[:：])/i;
const SECONDS = /(?:\s*(?:s|secs?|seconds?)(?![\p{L}]))/u.source;
const CLOCK = /(?:\d{1,2}:)?\d{1,3}(?:\.\d{1,3})?/.source;
const RANGE = new RegExp(`^(${CLOCK})(${SECONDS})?\\s*(?:-|–|—|to|~)\\s*(${CLOCK})(${SECONDS})?`, 'iu');
const MOMENT = new RegExp(`^(\\d{1,2}:\\d{2}(?:\\.\\d+)?)`, 'u');
const LENGTH = new RegExp(`^(${CLOCK})${SECONDS}`, 'iu');
/** No heading is longer. */
const WINDOW = 160;

/** The heading of a shot that begins at a place, or undefined; looks at a bounded number of characters. */
export function shotHeaderAt(
  text: string,
  start: number,
  lineEnd: number,
  meter: Meter,
): ShotHeader | undefined {
  const end = Math.min(lineEnd, start + WINDOW);
  meter.steps += end - start;
  const leaves: [LeafKind, number][] = [];
  let at = skipMarks(text, start, end, '*_[(【<');
  if (at > start) leaves.push(['mark', at]);
  const bracketed = at > start && /[[(【]/.test(text.slice(start, at));
  const time: { from?: number; to?: number; length?: number } = {};
  const name = NAME.exec(text.slice(at, end));
  const cut = name ? null : CUT.exec(text.slice(at, end));
  let headed = false;
  if (cut) {
    at += cut[0].length;
    leaves.push(['label', at]);
  } else if (name && isShotWord(name[1] as string)) {
    at += name[0].length;
    leaves.push(['label', at]);
    const of = /^\s*(?:of|\/)\s*\d{1,3}/.exec(text.slice(at, end));
    if (of) {
      at += of[0].length;
      leaves.push(['label', at]);
    }
  } else {
    const read = readTime(text.slice(at, end), bracketed);
    if (!read) return undefined;
    Object.assign(time, read);
    at += read.size;
    leaves.push(['time', at]);
  }
  // Whatever of times, titles and dashes follows, up to a colon, a title or the end of the line.
  for (;;) {
    const next = skipSpace(text, at, end);
    const c = next < end ? (text[next] as string) : '';
    if (c === '') {
      headed = true;
      break;
    }
    if (']*_)】>|'.includes(c)) {
      at = skipMarks(text, next, end, ']*_)】>|');
      leaves.push(['mark', at]);
      headed = true;
    } else if (c === ':' || c === '：') {
      at = skipMarks(text, next + 1, end, '*_]');
      leaves.push(['mark', at]);
      headed = true;
      break;
    } else if ('-–—,'.includes(c)) {
      at = next + 1;
      leaves.push(['mark', at]);
      if (c !== ',') headed = true;
    } else if (c === '(' || c === '[') {
      const read = readTime(text.slice(next + 1, end), true);
      // Other brackets hold camera words and belong to the shot's prose.
      if (!read || time.from !== undefined) break;
      Object.assign(time, read);
      leaves.push(['mark', next + 1], ['time', next + 1 + read.size]);
      at = next + 1 + read.size;
      headed = true;
    } else if (c === '“' || c === '"') {
      const close = text.slice(next + 1, end).search(/["”]/);
      if (close < 0 || !leaves.some(([kind, to]) => kind === 'mark' && /[-–—:]/.test(text[to - 1] ?? '')))
        break;
      at = next + 1 + close + 1;
      leaves.push(['label', at]);
      headed = true;
    } else {
      const read =
        time.from === undefined && time.length === undefined
          ? readTime(text.slice(next, end), false)
          : undefined;
      if (!read) break;
      Object.assign(time, read);
      at = next + read.size;
      leaves.push(['time', at]);
    }
  }
  if (!headed) return undefined;
  const { from, to, length } = time;
  return {
    leaves,
    end: at,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(length === undefined ? {} : { length }),
  };
}

type Time = { from?: number; to?: number; length?: number; size: number };

function readTime(text: string, bracketed: boolean): Time | undefined {
  const range = RANGE.exec(text);
  if (range) {
    const [whole, a, unitA, b, unitB] = range as unknown as [string, string, string?, string?, string?];
    const sure = bracketed || unitA || unitB || (`${a}${b}`.match(/[:.]/g)?.length ?? 0) >= 2;
    if (!sure) return undefined;
    const from = seconds(a);
    const to = seconds(b as string);
    return to > from ? { from, to, size: whole.length } : undefined;
  }
  if (!bracketed) return undefined;
  const length = LENGTH.exec(text);
  if (length) return { length: seconds(length[1] as string), size: length[0].length };
  const moment = MOMENT.exec(text);
  return moment ? { from: seconds(moment[1] as string), size: moment[0].length } : undefined;
}

const seconds = (clock: string): number => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
