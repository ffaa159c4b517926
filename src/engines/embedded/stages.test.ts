import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bakingShare, type Stage, wholeOf } from './stages.ts';

const STAGES: readonly Stage[] = ['plan', 'bake', 'frames', 'sound', 'clip'];

describe('how far the work is', () => {
  it('begins at nothing, ends at all, and never goes back from stage to stage', () => {
    expect(wholeOf('plan', 0)).toBe(0);
    expect(wholeOf('clip', 1)).toBe(1);
    const moment = fc.tuple(fc.nat(STAGES.length - 1), fc.double({ min: -1, max: 2, noNaN: true }));
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const [first, second] = [a, b].sort(([i, x], [j, y]) => i - j || x - y) as [typeof a, typeof b];
        const [before, after] = [first, second].map(([i, share]) => wholeOf(STAGES[i] as Stage, share));
        expect(after).toBeGreaterThanOrEqual(before as number);
      }),
    );
  });

  it('counts what baking does in its order, and what it does not know as nothing', () => {
    const done = ['driver', 'set', 'motion', 'light', 'people'].map((stage) =>
      bakingShare({ stage, done: 1, total: 1 }),
    );
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done[done.length - 1]).toBe(1);
    expect(bakingShare({ stage: 'elsewhere', done: 1, total: 1 })).toBe(0);
  });
});
