import { describe, expect, it } from 'vitest';
import { markedText } from './markers.ts';

describe('marked texts', () => {
  it('give cursors and ranges, nested ones too, without their markers', () => {
    expect(markedText('a<|>b <|c <|d|> <|>e|>')).toEqual({
      text: 'ab c d e',
      cursors: [1, 7],
      ranges: [
        { start: 3, end: 8 },
        { start: 5, end: 6 },
      ],
    });
    expect(markedText('no marks | < >')).toEqual({ text: 'no marks | < >', cursors: [], ranges: [] });
  });

  it('refuse ranges that are not whole', () => {
    expect(() => markedText('a <|b')).toThrow(/not closed/);
    expect(() => markedText('a |>')).toThrow(/closes no range/);
  });
});
