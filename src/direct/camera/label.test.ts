import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Framed, Move } from '../../catalogue/kinds.ts';
import { moves } from '../../catalogue/moves/index.generated.ts';
import type { Camera } from '../plan.ts';
import { evaluateCamera } from './evaluate.ts';
import { labelOf } from './label.ts';
import { keysOf } from './path.ts';

const framed: Framed = {
  position: [0.4, 1.5, 4],
  target: [0.1, 1.3, 0],
  mm: 50,
  distance: 4,
  span: 1.6,
  direction: '',
  speed: 1,
  seconds: 4,
};

const cameraOf = (move: Move, f: Framed): Camera => ({
  move: move.id,
  size: 'medium',
  angle: 'level',
  subjects: [],
  keys: keysOf(move, f, 0, f.seconds),
  handheld: move.facts.handheld ?? 0,
  fstop: 4,
});

const sampled = (camera: Camera, seconds: number) =>
  labelOf(
    Array.from({ length: Math.round(seconds * 24) }, (_, i) => evaluateCamera(camera, i / 24, { seed: 7 })),
  );

describe('every move earns the labels that it declares', () => {
  for (const move of moves) {
    for (const speed of [0.5, 1, 2]) {
      it(`${move.id} at speed ${speed}`, () => {
        const found = sampled(cameraOf(move, { ...framed, speed }), 4).labels;
        // A move on an operator's shoulder may also be told as unsteady.
        const { steadiness, camera_movement: _, ...rest } = found;
        const declared = { ...move.labels };
        if ((move.facts.handheld ?? 0) > 0.3) expect(steadiness).toBe('unsteady');
        delete declared.steadiness;
        delete declared.camera_movement;
        expect(rest).toEqual(declared);
      });
    }
  }

  it('a wrong move is told apart from a right one', () => {
    for (const wanted of moves) {
      for (const given of moves) {
        if (JSON.stringify(wanted.labels) === JSON.stringify(given.labels)) continue;
        const found = sampled(cameraOf(given, framed), 4).labels;
        const agrees = Object.entries(wanted.labels).every(([k, v]) => found[k] === v);
        const fewer = Object.keys(wanted.labels).every((k) => given.labels[k] === wanted.labels[k]);
        if (agrees) expect([wanted.id, given.id, fewer]).toEqual([wanted.id, given.id, true]);
      }
    }
  });

  it('holds wherever the camera stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...moves.filter((m) => !m.facts.handheld && m.id !== 'static')),
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: -0.25, max: 0.35, noNaN: true }),
        fc.double({ min: 0.6, max: 12, noNaN: true }),
        fc.constantFrom(2, 4, 8, 12),
        (move, yaw, pitch, distance, seconds) => {
          const position = [
            Math.sin(yaw) * Math.cos(pitch) * distance,
            1.3 + Math.sin(pitch) * distance,
            Math.cos(yaw) * Math.cos(pitch) * distance,
          ] as const;
          // A rise needs floor below and air above.
          if (position[1] < distance * 0.3 + 0.3) return;
          const f = { ...framed, position, target: [0, 1.3, 0] as const, distance, seconds };
          const found = sampled(cameraOf(move, f), seconds).labels;
          for (const [key, value] of Object.entries(move.labels))
            expect([move.id, found[key]]).toEqual([move.id, value]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
