import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from '../../base/random.ts';
import { quintic } from '../../base/vectors.ts';
import { blinkAt, blinking, elapsed, lasting, once, play, thereAndBack } from './curves.ts';

const STEP = 1 / 24;
const seconds = fc.double({ min: 0.3, max: 12, noNaN: true });

describe('curves of a still that comes alive', () => {
  it('begin at rest: nothing at the start, and less in the first frame than in any of the ten after it', () => {
    fc.assert(
      fc.property(seconds, (s) => {
        for (const curve of [once(s), thereAndBack(s), lasting(s, true), lasting(s, false)]) {
          expect(curve(0)).toBe(0);
          const rising = [1, 2, 3].map((k) => curve(k * STEP) - curve((k - 1) * STEP));
          expect(rising[0]!).toBeLessThanOrEqual(Math.max(rising[1]!, 1e-9));
        }
        expect(elapsed(0)).toBe(0);
        expect(elapsed(STEP)).toBeLessThan(STEP * 0.01);
      }),
    );
  });

  it('stay between 0 and 1', () => {
    fc.assert(
      fc.property(seconds, fc.double({ min: 0, max: 30, noNaN: true }), (s, t) => {
        for (const curve of [once(s), thereAndBack(s), lasting(s, false)]) {
          expect(curve(t)).toBeGreaterThanOrEqual(0);
          expect(curve(t)).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(Math.abs(play(7, 3)(t))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('hold what is done once, and take back what is there and back', () => {
    expect(once(2)(5)).toBe(1);
    expect(thereAndBack(2)(1)).toBeCloseTo(1);
    expect(thereAndBack(2)(2.5)).toBe(0);
    expect(lasting(2, true)(9)).toBe(1);
    expect(lasting(2, false)(9)).toBe(0);
  });

  it('let time get going smoothly and then run as fast as the clock', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 20, noNaN: true }), (t) => {
        expect(elapsed(t + 0.5) - elapsed(t)).toBeCloseTo(0.5, 6);
      }),
    );
    expect(quintic(0.5)).toBeCloseTo(0.5);
  });

  it('blink now and then, never in the first half second', () => {
    const source = random(3);
    const blink = blinking(12, () => source.next());
    const shut = Array.from({ length: 12 * 48 }, (_, i) => blink(i / 48));
    expect(Math.max(...shut)).toBe(1);
    expect(Math.max(...shut.slice(0, 24))).toBe(0);
    expect(shut.filter((x) => x > 0.5).length / shut.length).toBeLessThan(0.12);
    expect(blinkAt(-1)).toBe(0);
  });
});
