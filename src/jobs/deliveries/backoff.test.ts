import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextAttempt } from './backoff.ts';
import { Lanes } from './lanes.ts';

const HOUR = 3600_000;
const start = new Date('2026-09-24T00:00:00Z');
const end = new Date(start.getTime() + 72 * HOUR);

/** Hours after the start at which a delivery that always fails is tried. */
function attempts(random: () => number): number[] {
  const times: number[] = [];
  for (let at: Date | undefined = start; at; at = nextAttempt(times.length, end, at, random()))
    times.push((at.getTime() - start.getTime()) / HOUR);
  return times;
}

describe('waits', () => {
  it('become longer, the last ends with the third day', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (stream) => {
        const times = attempts(() => stream.next().value as number);
        expect(times.at(-1)).toBe(72);
        expect(times.length).toBeGreaterThan(10);
        expect(times.length).toBeLessThan(25);
        const gaps = times.slice(1).map((time, i) => time - (times[i] as number));
        expect(gaps[0]).toBeLessThan(10 / 3600);
        expect(Math.max(...gaps)).toBeLessThanOrEqual(10.01);
        // Each is longer than the one before, jitter or not, until the longest is reached; the last is what is left.
        const growing = gaps.slice(0, 7);
        expect([...growing].sort((a, b) => a - b)).toEqual(growing);
      }),
    );
  });

  it('differ for what failed together', () => {
    expect(nextAttempt(3, end, start, 0)).not.toEqual(nextAttempt(3, end, start, 1));
  });

  it('heed a receiver that asks for more, within reason', () => {
    const seconds = (asked: number): number =>
      ((nextAttempt(1, end, start, 0, asked) as Date).getTime() - start.getTime()) / 1000;
    expect(seconds(1)).toBe(5);
    expect(seconds(600)).toBe(600);
    expect(seconds(1e9)).toBe(8 * 3600);
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
