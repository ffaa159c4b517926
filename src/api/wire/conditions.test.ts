import { describe, expect, it } from 'vitest';
import { isChanged, isFresh, rangeHolds } from './conditions.ts';

const file = { etag: '"abc"', modified: new Date('2026-11-23T10:00:00.400Z') };
const at = 'Mon, 23 Nov 2026 10:00:00 GMT';
const before = 'Mon, 23 Nov 2026 09:00:00 GMT';
const after = 'Mon, 23 Nov 2026 11:00:00 GMT';

describe.each([
  [
    isFresh,
    'if-none-match',
    [
      ['"abc"', true],
      ['W/"abc"', true],
      ['"x", "abc"', true],
      ['*', true],
      ['"x"', false],
      ['', false],
    ],
  ],
  [
    isFresh,
    'if-modified-since',
    [
      [at, true],
      [after, true],
      [before, false],
      ['never', false],
    ],
  ],
  [
    isChanged,
    'if-match',
    [
      ['"abc"', false],
      ['"x", "abc"', false],
      ['*', false],
      ['W/"abc"', true],
      ['"x"', true],
    ],
  ],
  [
    isChanged,
    'if-unmodified-since',
    [
      [at, false],
      [before, true],
      [after, false],
      ['never', false],
    ],
  ],
  [
    rangeHolds,
    'if-range',
    [
      ['"abc"', true],
      ['W/"abc"', false],
      ['"x"', false],
      [at, true],
      [before, false],
      [after, false],
    ],
  ],
] as const)('%o by %s', (check, name, rows) => {
  it.each(rows.map(([value, expected]) => ({ value, expected })))('$value', ({ value, expected }) => {
    expect(check(new Headers({ [name]: value }), file)).toBe(expected);
  });
});

it('without conditions nothing is fresh or changed, and ranges hold', () => {
  expect([isFresh, isChanged, rangeHolds].map((check) => check(new Headers(), file))).toEqual([
    false,
    false,
    true,
  ]);
});

it('an entity tag counts before a date', () => {
  expect(isFresh(new Headers({ 'if-none-match': '"x"', 'if-modified-since': after }), file)).toBe(false);
  expect(isChanged(new Headers({ 'if-match': '"abc"', 'if-unmodified-since': before }), file)).toBe(false);
});
