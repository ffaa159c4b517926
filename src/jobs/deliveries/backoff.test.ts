import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waitAfter } from './backoff.ts';
import { Lanes } from './lanes.ts';

const HOUR = 3600;
const END = 72 * HOUR;

/** Seconds after its event at which a delivery that always fails is tried: the last time when its time ends. */
function attempts(random: () => number): number[] {
  const times = [0];
  while ((times.at(-1) as number) < END)
    times.push(Math.min((times.at(-1) as number) + waitAfter(times.length, random()), END));
  return times;
}

describe('waits', () => {
  it('become longer, the last ends with the third day', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (stream) => {
        const times = attempts(() => stream.next().value as number);
        expect(times.length).toBeGreaterThan(10);
        expect(times.length).toBeLessThan(25);
        const gaps = times.slice(1).map((time, i) => time - (times[i] as number));
        expect(gaps[0]).toBeLessThan(10);
        expect(Math.max(...gaps)).toBeLessThanOrEqual(10 * HOUR);
        // Each is longer than the one before, jitter or not, until the longest is reached; the last is what is left.
        const growing = gaps.slice(0, 7);
        expect([...growing].sort((a, b) => a - b)).toEqual(growing);
      }),
    );
  });

  it('differ for what failed together', () => {
    expect(waitAfter(3, 0)).not.toEqual(waitAfter(3, 1));
  });

  it('heed a receiver that asks for more, within reason', () => {
    expect(waitAfter(1, 0, 1)).toBe(5);
    expect(waitAfter(1, 0, 600)).toBe(600);
    expect(waitAfter(1, 0, 1e9)).toBe(8 * HOUR);
  });
});

describe('lanes', () => {
  it('never carry more than they should, whatever happens', () => {
    const step = fc.record({
      endpoint: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      good: fc.option(fc.boolean(), { nil: undefined }),
      begin: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const lanes = new Lanes(8, 3);
        const flying: string[] = [];
        const failing = new Set<string>();
        for (const { endpoint, good, begin } of steps) {
          if (begin && lanes.free > 0 && !lanes.busy().includes(endpoint)) {
            lanes.begin(endpoint);
            flying.push(endpoint);
            expect(flying.filter((one) => one === endpoint).length).toBeLessThanOrEqual(3);
          } else if (flying.length > 0) {
            const ended = flying.shift() as string;
            lanes.end(ended, good);
            if (good === false) failing.add(ended);
            if (good === true) failing.delete(ended);
          }
          expect(lanes.free).toBe(8 - flying.length);
          const bad = flying.filter((one) => failing.has(one)).length;
          if (bad >= 4) for (const one of failing) expect(lanes.busy()).toContain(one);
        }
      }),
    );
  });

  it('give an endpoint several at once only when it answers well', () => {
    const lanes = new Lanes(8, 3);
    lanes.begin('a');
    expect(lanes.busy()).toEqual(['a']);
    lanes.end('a', true);
    lanes.begin('a');
    lanes.begin('a');
    expect(lanes.busy()).toEqual([]);
    lanes.end('a', false);
    expect(lanes.busy()).toEqual(['a']);
  });
});
