import { numbers } from '../../catalogue/words/quantities.ts';

/** When the words say that something happens. */
export interface When {
  /** Seconds; negative from the end. */
  readonly from?: number;
  readonly to?: number;
  /** After what was told before: 'then', 'finally'. */
  readonly after?: boolean;
  /** At the same time as what was told before: 'while', 'as'. */
  readonly during?: boolean;
  /** The words that say so, where they are words of time. */
  readonly said?: string;
}

const value = (word: string | undefined): number | undefined => {
  if (word === undefined) return undefined;
  const w = word.toLowerCase();
  if (/^\d+(?:\.\d+)?$/.test(w)) return Number(w);
  if (w === 'a' || w === 'an' || w === 'one') return 1;
  return Object.hasOwn(numbers, w) ? numbers[w] : undefined;
};

const number = String.raw`(\d+(?:\.\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)`;
const range =
  /\b(\d+(?:\.\d+)?)\s*(?:s|sec|seconds?)?\s*(?:-|–|—|to|until)\s*(\d+(?:\.\d+)?)\s*(?:s\b|secs?\b|seconds?\b)/i;
const clock = /\b0?0:(\d{2})\s*(?:-|–|—|to)\s*0?0:(\d{2})\b/;
const afterSeconds = new RegExp(
  String.raw`\b(?:after|at|from|in)\s+(?:about\s+|around\s+|second\s+)?${number}\s*(?:s\b|secs?\b|seconds?\b)`,
  'i',
);
const atSecond = /\bat\s+(?:the\s+)?(\d+(?:\.\d+)?)[\s-]*(?:s\b|seconds?\b)/i;
const finalSeconds = new RegExp(
  String.raw`\b(?:in|for|during)\s+the\s+(?:final|last|closing)\s+(?:${number}\s+)?(?:seconds?|moments?)\b`,
  'i',
);
const firstSeconds = new RegExp(
  String.raw`\b(?:in|for|during)\s+the\s+(?:first|opening)\s+(?:${number}\s+)?(?:seconds?|moments?)\b`,
  'i',
);

/**
 * Read a written time.
 * @param before what stands before the deed in its sentence, after the deed before
 * @param own the deed's own words
 * @param behind what follows it up to the next comma
 * @example whenIn('then after two seconds ', 'she smiles', '') // { from: 2, after: true }
 */
export function whenIn(before: string, own: string, behind: string): When {
  const text = `${before} ${own} ${behind}`;
  const clocked = clock.exec(text);
  if (clocked) return { from: Number(clocked[1]), to: Number(clocked[2]), said: clocked[0] };
  const ranged = range.exec(text);
  if (ranged) return { from: Number(ranged[1]), to: Number(ranged[2]), said: ranged[0] };
  const last = finalSeconds.exec(text);
  if (last) return { from: -(value(last[1]) ?? 1), said: last[0] };
  const ending = /\b(?:at|toward|towards|by|near) the (?:very )?end\b|\bin the end\b/i.exec(text);
  if (ending) return { from: -1.2, said: ending[0] };
  const first = firstSeconds.exec(text);
  if (first) return { from: 0, to: value(first[1]) ?? 1, said: first[0] };
  const late = atSecond.exec(text) ?? afterSeconds.exec(text);
  const from = value(late?.[1]);
  if (from !== undefined) return { from, after: true, said: late![0] };
  if (/\bhalf-?\s?way\b|\bmid-?way\b/i.test(text)) return { from: Number.NaN, after: true };
  if (/\b(?:then|finally|afterwards?|next|before|followed by|eventually|later)\b/i.test(before))
    return { after: true };
  if (/\b(?:while|as|meanwhile|whilst|simultaneously)\b/i.test(before)) return { during: true };
  return {};
}

/** Something to be laid on the clock. */
export interface Timed {
  readonly lasts: boolean;
  /** Seconds of one performance: shortest, usual, longest. */
  readonly seconds: readonly [number, number, number];
  /** 1 usual. */
  readonly pace: number;
  readonly when: When;
  /** Two of the same place never overlap. */
  readonly place: string;
  /** It ends what it does where it began: nothing follows from it. */
  readonly order: number;
}

/** What is done once begins no earlier than this: a still has to be seen as a still. */
const FIRST = 0.3;

/** Rest before the clip's end. */
const REST = 0.15;

/** How far one deed is done when the next begins, where the words do not say 'then'. */
const OVERLAP = 0.55;

const round = (x: number): number => Math.round(x * 1000) / 1000;

/** Start and end of each, in the order given. Lasting ones run from the start to the end unless told otherwise. */
export function layOut(items: readonly Timed[], length: number): { start: number; end: number }[] {
  const once = items.filter((x) => !x.lasts);
  const first = Math.min(FIRST, length * 0.15);
  const usual = (x: Timed): number => {
    const [low, mid, high] = x.seconds;
    return Math.min(Math.max(mid / x.pace, low * 0.7), high * 1.3, Math.max(0.3, length - first - REST));
  };
  // How much of the clip the deeds would take one after the other; they are drawn together where that is too long.
  const total = once.reduce((sum, x, i) => sum + (i === once.length - 1 ? usual(x) : usual(x) * OVERLAP), 0);
  const squeeze = Math.min(1, (length - first - REST) / Math.max(0.01, total));
  let at = first;
  const busy = new Map<string, number>();
  const out = items.map((x) => {
    const told = x.when.from;
    const from =
      told === undefined ? undefined : Number.isNaN(told) ? length / 2 : told < 0 ? length + told : told;
    if (x.lasts) {
      const start = Math.min(from ?? (x.when.after ? Math.min(at, length * 0.5) : 0), length * 0.9);
      const end = x.when.to !== undefined && x.when.to > start ? Math.min(length, x.when.to) : length;
      // What is told to last for a while is over when the next begins.
      if (x.when.to !== undefined) at = Math.max(at, Math.min(end, length - 0.8));
      return { start: round(Math.max(0, start)), end: round(end) };
    }
    const takes = usual(x) * squeeze;
    let start = from ?? (x.when.during ? Math.max(first, at - takes * OVERLAP) : at);
    start = Math.max(start, busy.get(x.place) ?? 0, first);
    start = Math.min(start, Math.max(first, length - Math.max(0.4, takes) - REST * 0.5));
    let end = Math.min(length, start + takes);
    if (x.when.to !== undefined && x.when.to > start + 0.3) end = Math.min(length, x.when.to);
    busy.set(x.place, end - takes * 0.1);
    at = Math.max(at, start + (end - start) * (x.when.after ? 0.9 : OVERLAP));
    return { start: round(start), end: round(Math.max(end, start + Math.min(0.3, length - start))) };
  });
  return out;
}
