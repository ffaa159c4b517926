import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '../../base/vectors.ts';
import { moves } from '../../catalogue/moves/index.generated.ts';
import type { Camera } from '../plan.ts';
import { evaluateCamera } from './evaluate.ts';
import { keysOf } from './path.ts';

const camera = (change: Partial<Camera> = {}): Camera => ({
  move: 'static',
  size: 'medium',
  angle: 'level',
  subjects: [],
  keys: [{ time: 0, position: [0, 1.5, 4], target: [0, 1.3, 0], mm: 50, roll: 0 }],
  handheld: 0,
  fstop: 4,
  ...change,
});

describe('evaluateCamera', () => {
  it('is a pure function of the time, whatever was asked before', () => {
    const c = camera({ handheld: 0.5 });
    const alone = evaluateCamera(c, 2.5, { seed: 3 });
    for (let t = 0; t < 4; t += 0.1) evaluateCamera(c, t, { seed: 3 });
    expect(evaluateCamera(c, 2.5, { seed: 3 })).toEqual(alone);
    expect(evaluateCamera(c, 2.5, { seed: 4 })).not.toEqual(alone);
  });

  it('passes through its keys and has no corners between them', () => {
    for (const move of moves) {
      if (move.id === 'whip-pan') continue;
      const keys = keysOf(
        move,
        {
          position: [0.4, 1.5, 4],
          target: [0.1, 1.3, 0],
          mm: 50,
          distance: 4,
          span: 1.6,
          direction: '',
          speed: 1,
          seconds: 4,
        },
        0,
        4,
      );
      const c = camera({ keys });
      for (const key of keys)
        expect(distance(evaluateCamera(c, key.time).position, key.position)).toBeLessThan(1e-9);
      const steps = Array.from({ length: 192 }, (_, i) =>
        distance(evaluateCamera(c, i / 48).position, evaluateCamera(c, (i + 1) / 48).position),
      );
      for (let i = 1; i < steps.length; i++) expect(Math.abs(steps[i]! - steps[i - 1]!)).toBeLessThan(0.0035);
    }
  });

  it('eases between two keys written by hand', () => {
    const c = camera({
      keys: [
        { time: 0, position: [0, 1, 4], target: [0, 1, 0], mm: 50, roll: 0 },
        { time: 4, position: [0, 1, 2], target: [0, 1, 0], mm: 50, roll: 0 },
      ],
    });
    const at = (t: number) => evaluateCamera(c, t).position[2];
    expect(at(0) - at(0.2)).toBeLessThan((at(1.9) - at(2.1)) / 2);
    expect(at(2)).toBeCloseTo(3, 2);
  });

  it('keeps a followed subject as near and as centred as it was', () => {
    const c = camera({ follow: { subject: 'walker', aim: 1, travel: 1 } });
    const subjectAt = (t: number) => [1.2 * t, 0, 0] as const;
    const gap = (t: number) => distance(evaluateCamera(c, t, { subjectAt }).position, subjectAt(t));
    expect(gap(3)).toBeCloseTo(gap(1.5), 1);
    expect(evaluateCamera(c, 3, { subjectAt }).target[0]).toBeCloseTo(3.6, 0);
  });

  it('stays above the floor and finite', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 12, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        (time, handheld, seed) => {
          const state = evaluateCamera(camera({ handheld }), time, { seed });
          expect([...state.position, ...state.target, state.mm, state.roll].every(Number.isFinite)).toBe(
            true,
          );
          expect(state.position[1]).toBeGreaterThan(1.4);
          expect(state.position[1]).toBeLessThan(1.6);
        },
      ),
    );
  });
});
