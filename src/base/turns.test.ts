import fc from 'fast-check';
import { expect, it } from 'vitest';
import { turns } from './turns.ts';

it('as many at once as may, in their order, also when some fail', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.record({ ticks: fc.integer({ min: 1, max: 5 }), fails: fc.boolean() }), { maxLength: 30 }),
      async (most, works) => {
        const turn = turns(most);
        const begun: number[] = [];
        let running = 0;
        let peak = 0;
        const results = await Promise.allSettled(
          works.map(({ ticks, fails }, i) =>
            turn(async () => {
              begun.push(i);
              peak = Math.max(peak, ++running);
              for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
              running--;
              if (fails) throw new Error('failed');
              return i;
            }),
          ),
        );
        expect(begun).toEqual(works.map((_, i) => i));
        expect(peak).toBe(Math.min(most, works.length));
        expect(results.map(({ status }) => status)).toEqual(
          works.map(({ fails }) => (fails ? 'rejected' : 'fulfilled')),
        );
      },
    ),
    { numRuns: 200 },
  );
});

it('who brings much holds up nobody who brings little', async () => {
  const turn = turns(1);
  const done: string[] = [];
  const bring = (who: string) => turn(async () => void done.push(who), who);
  await Promise.all([...'aaaaabbc'].map(bring));
  expect(done.join('')).toBe('aabcabaa');
});
