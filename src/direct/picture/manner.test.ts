import { describe, expect, it } from 'vitest';
import { countIn } from './manner.ts';

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
