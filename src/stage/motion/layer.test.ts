import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doneOn } from './layer.ts';

const rounds = fc
  .record({
    round: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 4 }),
    times: fc.integer({ min: 3, max: 12 }),
  })
  .map(({ round, times }) => {
    const count = round.length * times;
    return Array.from({ length: count }, (_, i) => [i / count, round[i % round.length]!] as const);
  });

test('what is done on and on is done through the end, in the same round', () => {
  fc.assert(
    fc.property(rounds, (keys) => {
      const on = doneOn(keys);
      const step = 1 / keys.length;
      expect(on.slice(0, keys.length)).toEqual(keys);
      expect(on.at(-1)![0]).toBeGreaterThan(1 + step / 2);
      on.forEach(([u, v], i) => {
        expect(u).toBeCloseTo(i * step, 9);
        expect(v).toBe(keys[i % keys.length]![1]);
      });
    }),
  );
});

test('what has an end of its own keeps it', () => {
  for (const keys of [
    [[0, 1]],
    [
      [0, 1],
      [1, 1],
    ],
    [
      [0, 1],
      [0.3, 2],
      [0.5, 1],
    ],
    [
      [0, 1],
      [0.25, 2],
      [0.5, 3],
      [0.75, 4],
    ],
  ] as const)
    expect(doneOn<number>(keys)).toEqual(keys);
});
