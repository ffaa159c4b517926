import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pollAfter } from './poll.ts';

const start = new Date('2026-11-23T10:00:00Z');
const after = (age: number, progress = 0, status: 'queued' | 'in_progress' | 'completed' = 'in_progress') =>
  pollAfter({ status, progress, created_at: start, started_at: start }, start.getTime() + age);

it.each([
  [0, 0, 250],
  [5000, 0, 1000],
  [300_000, 0, 10_000],
  // Four fifths of 20 s are done: 5 s are left, and a fifth of its age are 4 s.
  [20_000, 80, 4000],
  [20_000, 95, 1053],
  [20_000, 100, 250],
])('at %d ms and %d %% after %d ms', (age, progress, expected) => {
  expect(after(age, progress)).toBe(expected);
});

it('of what is done nobody asks again', () => {
  expect(after(1000, 100, 'completed')).toBeUndefined();
});

it('lies between its bounds, also when clocks differ', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e6, max: 1e8 }), fc.nat(100), (age, progress) => {
      const wait = after(age, progress) as number;
      expect(Number.isInteger(wait)).toBe(true);
      expect(wait).toBeGreaterThanOrEqual(250);
      expect(wait).toBeLessThanOrEqual(10_000);
    }),
  );
});
