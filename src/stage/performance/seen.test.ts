import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Seen } from './seen.ts';

const owner = (n: number): string => (n === 0 ? '' : n % 2 ? 'odd' : 'even');

describe('what was seen', () => {
  it('gives every pixel of a picture to its owner', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 200 }), (ids) => {
        const seen = new Seen();
        seen.add(0, Uint16Array.from(ids), owner);
        for (const name of ['', 'odd', 'even']) {
          const share = ids.filter((n) => owner(n) === name).length / ids.length;
          expect(seen.of((o) => o === name, 0, 0).share).toBeCloseTo(share, 9);
        }
      }),
    );
  });

  it('counts what is kept over half a second, not what flashes up', () => {
    const seen = new Seen();
    const half = Uint16Array.from([1, 1, 2, 2]);
    const none = Uint16Array.from([2, 2, 2, 2]);
    [none, half, none, half, half, none].forEach((ids, i) => {
      seen.add(i * 0.25, ids, owner);
    });
    expect(seen.of((o) => o === 'odd', 0, 1.25)).toEqual({ share: 0.5, seen: 0.75 });
    expect(seen.of((o) => o === 'odd', 0, 0.5).share).toBe(0);
  });
});
