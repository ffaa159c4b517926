import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRange } from './range.ts';

it.each([
  ['bytes=0-0', [0, 0]],
  ['bytes=0-', [0, 999]],
  ['bytes=10-19', [10, 19]],
  ['Bytes= 10-19 ', [10, 19]],
  ['bytes=990-5000', [990, 999]],
  ['bytes=-1', [999, 999]],
  ['bytes=-5000', [0, 999]],
  ['bytes=1000-', 'unsatisfiable'],
  ['bytes=99999999999999999999-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=20-10', undefined],
  ['bytes=-', undefined],
  ['bytes=a-b', undefined],
  ['bytes=0-1,5-6', undefined],
  ['lines=0-1', undefined],
  ['', undefined],
  [undefined, undefined],
] as const)('%s of 1000 bytes', (header, expected) => {
  expect(readRange(header, 1000)).toEqual(expected);
});

it('of nothing nothing can be had', () => {
  expect(readRange('bytes=0-', 0)).toBe('unsatisfiable');
  expect(readRange('bytes=-5', 0)).toBe('unsatisfiable');
});

it('is within the bytes, whatever is asked', () => {
  fc.assert(
    fc.property(fc.nat(), fc.option(fc.nat(), { nil: '' }), fc.nat(5000), (first, last, size) => {
      const range = readRange(`bytes=${first}-${last}`, size);
      if (!Array.isArray(range)) return;
      expect(range[0]).toBe(first);
      expect(range[0]).toBeLessThanOrEqual(range[1]);
      expect(range[1]).toBeLessThan(size);
    }),
  );
});
