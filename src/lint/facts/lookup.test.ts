import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startingIn } from './lookup.ts';

describe('startingIn', () => {
  it('finds what a search from end to end finds', () => {
    const span = fc.nat(60).chain((start) => fc.nat(20).map((size) => ({ start, end: start + size })));
    fc.assert(
      fc.property(fc.array(fc.record({ span })), span, (items, at) => {
        const slow = items
          .filter((x) => x.span.start >= at.start && x.span.start < at.end)
          .sort((a, b) => a.span.start - b.span.start);
        expect(startingIn(items, at)).toEqual(slow);
      }),
    );
  });
});
