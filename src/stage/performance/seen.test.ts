import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Seen, sampleOf } from './seen.ts';

const owner = (n: number): string => (n === 0 ? '' : n % 2 ? 'odd' : 'even');

describe('what was seen', () => {
  it('gives every pixel of a picture to its owner', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 200 }), (ids) => {
        const seen = new Seen([sampleOf(0, Uint16Array.from(ids), owner)]);
        for (const name of ['', 'odd', 'even']) {
          const share = ids.filter((n) => owner(n) === name).length / ids.length;
          expect(seen.of((o) => o === name, 0, 0).share).toBeCloseTo(share, 9);
        }
      }),
    );
  });

  it('counts what is kept over half a second, not what flashes up', () => {
    const half = Uint16Array.from([1, 1, 2, 2]);
    const none = Uint16Array.from([2, 2, 2, 2]);
    const seen = new Seen(
      [none, half, none, half, half, none].map((ids, i) => sampleOf(i * 0.25, ids, owner)),
    );
    expect(seen.of((o) => o === 'odd', 0, 1.25)).toEqual({ share: 0.5, seen: 0.75 });
    expect(seen.of((o) => o === 'odd', 0, 0.5).share).toBe(0);
  });

  it('is the same whether one process drew all frames or several drew parts, some of them twice', () => {
    const picture = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(picture, { minLength: 1, maxLength: 24 }),
        fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 4 }),
        fc.tuple(fc.nat(24), fc.nat(24)),
        (pictures, again, [a, b]) => {
          const samples = pictures.map((ids, i) => sampleOf(i / 4, Uint16Array.from(ids), owner));
          const parts = [...again, [0, 24] as const].map(([x, y]) =>
            JSON.parse(JSON.stringify(samples.slice(Math.min(x, y), Math.max(x, y)))),
          );
          const odd = (o: string): boolean => o === 'odd';
          expect(new Seen(...parts).of(odd, a / 4, b / 4)).toEqual(new Seen(samples).of(odd, a / 4, b / 4));
        },
      ),
    );
  });
});
