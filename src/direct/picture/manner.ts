import { clamp } from '../../base/vectors.ts';
import { numbers } from '../../catalogue/words/quantities.ts';
import { amounts, paces } from '../../catalogue/words/stirring.ts';
import type { Deed } from './deed.ts';
import { isWind } from './laying.ts';

const factors = (rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(
    rows.flatMap(([factor, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((w) => [w, factor] as const),
    ),
  );
const byAmount = factors(amounts);
const byPace = factors(paces);

/** What is said to be done oftener than this is done all the time. */
const MOST_TIMES = 12;

/** How a motion is done. */
export interface Manner {
  /** 0.25 to 2, 1 usual. */
  readonly amount: number;
  readonly pace: number;
  /** 'left', 'right', 'up', 'down', 'clockwise', 'counter-clockwise', 'camera', 'away' or ''. */
  readonly direction: string;
  /** How many times, where the words say so. */
  readonly count?: number;
  readonly words: readonly string[];
}

const mean = (list: readonly number[]): number =>
  list.length === 0 ? 1 : Math.exp(list.reduce((sum, x) => sum + Math.log(x), 0) / list.length);

/**
 * How strongly, how fast and which way, by the words of a deed.
 * @param text the deed's own words, with what stands right beside them
 * @param tempo of the whole clip, 1 usual
 */
export function mannerOf(deed: Deed, text: string, tempo: number): Manner {
  const wind = [...deed.doers, ...deed.objects, ...deed.places.map((p) => p.named)].filter(isWind);
  const words = [...deed.manner, deed.predicate, ...wind.flatMap((n) => [n.noun, ...n.words])];
  const weaker = words.includes('very') || words.includes('extremely') ? 1.25 : 1;
  const strong = words.map((w) => byAmount.get(w)).filter((x) => x !== undefined);
  const fast = words.map((w) => byPace.get(w)).filter((x) => x !== undefined);
  const count = countIn(text);
  return {
    amount: clamp(mean(strong) ** weaker, 0.25, 2),
    pace: clamp(mean(fast) ** weaker * tempo, 0.25, 2.5),
    direction: directionIn(text),
    ...(count ? { count } : {}),
    words: words.filter((w) => byAmount.has(w) || byPace.has(w)),
  };
}

/** How many times, in the words of a deed: 'blinks twice', 'nods three times'; not 'at once'. */
export function countIn(text: string): number | undefined {
  const found = /(?<!\b(?:at|all)\s)\b(?:(once|twice|thrice)|(\w+)\s+times)\b/i.exec(text);
  if (!found) return undefined;
  const word = (found[1] ?? found[2]!).toLowerCase();
  const count = Object.hasOwn(numbers, word) ? numbers[word]! : Number(word);
  return count >= 1 && count <= MOST_TIMES ? Math.round(count) : undefined;
}

/** Which way, in the words of a deed. */
export function directionIn(text: string): string {
  // 'the man on the left' is where, not where to.
  const t = text
    .toLowerCase()
    .replace(/\b(?:on|at|in)\s+(?:the|her|his|its|their)?\s*(?:far\s+)?(?:left|right)(?:\s+side)?\b/g, ' ');
  if (/\b(?:toward|towards|to|at|into|face|facing)\s+(?:the\s+)?(?:camera|viewer|lens|us|audience)\b/.test(t))
    return 'camera';
  if (/\b(?:away from|from)\s+(?:the\s+)?(?:camera|viewer|lens|us)\b|\baway\b|\binto the distance\b/.test(t))
    return 'away';
  if (/\bcounter-?\s?clockwise|anti-?clockwise\b/.test(t)) return 'counter-clockwise';
  if (/\bclockwise\b/.test(t)) return 'clockwise';
  const from = /\bfrom\s+(?:the\s+)?(left|right)\b(?!.*\bto\b)/.exec(t);
  if (from) return from[1] === 'left' ? 'right' : 'left';
  const to =
    /\bto\s+(?:the\s+|her\s+|his\s+|its\s+)?(left|right)\b/.exec(t) ??
    /\b(left|right)(?:wards?)?\b(?!\s+(?:to|hand|eye|arm|side|of))/.exec(t);
  if (to) return to[1]!;
  if (/\b(?:up|upwards?|skywards?|rises?|rising)\b/.test(t)) return 'up';
  if (/\b(?:down|downwards?)\b/.test(t)) return 'down';
  return '';
}
