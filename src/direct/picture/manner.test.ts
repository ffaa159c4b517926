import { describe, expect, it } from 'vitest';
import type { Deed } from './deed.ts';
import { countIn, mannerOf } from './manner.ts';

describe('how many times', () => {
  it.each([
    ['blinks once', 1],
    ['blinking twice', 2],
    ['nods three times', 3],
    ['claps 4 times', 4],
    ['all at once she smiles', undefined],
    ['blinks', undefined],
    ['shakes it many times', undefined],
    ['nods 90 times', undefined],
  ])('%s', (text, count) => expect(countIn(text)).toBe(count));
});

describe('how strongly and how fast', () => {
  const deed = (predicate: string, manner: string[] = [], wind?: string): Deed => ({
    predicate,
    form: 'verb',
    doers: wind
      ? [{ noun: wind, words: [], kinds: [], open: false } as unknown as Deed['doers'][number]]
      : [],
    objects: [],
    places: [],
    manner,
    passive: false,
    negated: false,
    camera: false,
    sentence: 0,
    start: 0,
    end: 0,
  });

  it.each([
    ['a plain deed', deed('sway'), 1, 1],
    ['a strong adverb', deed('sway', ['violently']), 1.6, 2],
    ['a verb that is strong itself', deed('churn'), 1.6, 1],
    ['a verb that is fast itself', deed('race'), 1, 2],
    ['a wind that is strong by its name', deed('sway', [], 'gale'), 1.6, 1],
    ['a wind that is not', deed('sway', [], 'wind'), 1, 1],
  ])('%s', (_, of, amount, pace) => expect(mannerOf(of, '', 1)).toMatchObject({ amount, pace }));
});
