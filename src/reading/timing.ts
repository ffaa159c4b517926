import { numbers } from '../catalogue/words/quantities.ts';
import type { NounPhrase } from './phrases.ts';
import type { Event } from './reading.ts';

/** What a phrase says of time rather than of the scene. */
export interface Timing {
  readonly when?: Event['when'];
  /** 'four steps', 'three times'. */
  readonly steps?: number;
  /** 'in slow motion'. */
  readonly slow?: boolean;
}

const value = (word: string): number | undefined =>
  Object.hasOwn(numbers, word) ? numbers[word] : /^\d+(\.\d+)?$/.test(word) ? Number(word) : undefined;

/**
 * Read 'in the final second', 'after two seconds', 'four steps', 'in slow motion'; an empty answer for other phrases.
 * @param preposition the word before the phrase
 */
export function whenOf(np: NounPhrase, preposition: string | undefined): Timing {
  const words = np.tokens.map((t) => t.lower);
  const count = words.map(value).find((n) => n !== undefined);
  if (np.lemma === 'motion' && words.some((w) => w === 'slow' || w === 'slow-motion')) return { slow: true };
  if (np.lemma === 'slow-motion' || np.lemma === 'slowmo' || np.lemma === 'slo-mo') return { slow: true };
  if (
    (np.lemma === 'step' ||
      np.lemma === 'time' ||
      np.lemma === 'beat' ||
      np.lemma === 'pace' ||
      np.lemma === 'turn') &&
    count !== undefined &&
    np.counted
  )
    return { steps: count };
  if (
    np.lemma !== 'second' &&
    np.lemma !== 'sec' &&
    np.lemma !== 'moment' &&
    np.lemma !== 'end' &&
    np.lemma !== 's'
  )
    return {};
  const final = words.some((w) => w === 'final' || w === 'last');
  const first = words.some((w) => w === 'first' || w === 'opening');
  if (np.lemma === 'end' && (preposition === 'at' || preposition === 'by') && words.length <= 2)
    return { when: { from: -1 } };
  if (final) return { when: { from: -(count ?? 1) } };
  if (first && (np.lemma === 'second' || np.lemma === 'moment')) return { when: { from: 0, to: count ?? 1 } };
  if (count === undefined) return {};
  if (preposition === 'after' || preposition === 'at') return { when: { from: count } };
  if (preposition === 'for' || preposition === 'during' || preposition === 'within')
    return { when: { to: count } };
  return {};
}
