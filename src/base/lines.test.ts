import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from './columns.ts';
import { linesOf } from './lines.ts';

describe('lines', () => {
  it('end with any of the three line ends', () => {
    const lines = linesOf('a\nbc\r\n\rd');
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map((at) => Object.values(lines.position(at)).join(':'))).toEqual([
      '1:1',
      '1:2',
      '2:1',
      '2:2',
      '2:3',
      '2:4',
      '3:1',
      '4:1',
      '4:2',
    ]);
    expect([1, 2, 3, 4].map((line) => lines.span(line))).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 4 },
      { start: 6, end: 6 },
      { start: 7, end: 8 },
    ]);
  });

  it('hold every place of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '雨')), (parts) => {
        const text = parts.join('');
        const lines = linesOf(text);
        for (let at = 0; at <= text.length; at++) {
          const { line, column } = lines.position(at);
          expect(lines.span(line).start + column - 1).toBe(at);
        }
        expect(lines.position(text.length).line).toBe(lines.count);
      }),
    );
  });
});

describe('columns', () => {
  it.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['雨', 2],
    ['ｱ', 1],
    ['Ａ', 2],
    ['👩‍🚀', 2],
    ['🇩🇪', 2],
    ['\u200d', 0],
    ['', 0],
  ])('%s takes %i', (text, columns) => expect(columnsOf(text)).toBe(columns));
});
