import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merge, same } from './merge.ts';

const plain = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>;

describe('merge', () => {
  test('what did not change stays the source’s, and what only the new one changes is the new one’s', () => {
    fc.assert(
      fc.property(plain, plain, (source, told) => {
        expect(merge(source, told, told)).toEqual(source);
        expect(same(merge(told, told, source), source)).toBe(true);
      }),
    );
  });

  test('items of lists are told by their names', () => {
    const before = [{ id: 'cup' }, { id: 'plate', at: 1 }, { id: 'fork' }];
    const source = [{ id: 'cup', at: 9 }, { id: 'plate', at: 1 }, { id: 'bell' }];
    const after = [{ id: 'pot' }, { id: 'plate', at: 2 }, { id: 'cup' }, { id: 'fork' }];
    // The pot is new, the plate moved, the cup was moved by hand, the fork taken out and the bell put there by hand.
    expect(merge(source, before, after)).toEqual([
      { id: 'pot' },
      { id: 'plate', at: 2 },
      { id: 'cup', at: 9 },
      { id: 'bell' },
    ]);
  });

  test('garments are told by their kinds, other lists are one value', () => {
    const before = { worn: [{ kind: 'coat', colour: 'red' }], at: [1, 2, 3] };
    const source = { worn: [{ kind: 'coat', colour: 'red' }, { kind: 'hat' }], at: [1, 2, 4] };
    const after = { worn: [{ kind: 'coat', colour: 'blue' }], at: [1, 5, 3] };
    expect(merge(source, before, after)).toEqual({
      worn: [{ kind: 'coat', colour: 'blue' }, { kind: 'hat' }],
      at: [1, 5, 3],
    });
  });

  test('keys come and go', () => {
    expect(merge({ a: 1, mine: 1 }, { a: 1, b: 2 }, { b: 2, c: 3 })).toEqual({ mine: 1, c: 3 });
  });

  test('nobody sees a hundredth of a millimetre', () => {
    expect(merge({ x: 1 }, { x: 1 }, { x: 1.00001 })).toEqual({ x: 1 });
    expect(same(1, 1.001)).toBe(false);
  });
});
