import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Face, restFace } from '../rig.ts';
import { browMove, eyeTurn, lidTurns, morphWeights } from './expression.ts';
import { lidRest } from './eyes.ts';
import { morphNames } from './mouth.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const both = fc.double({ min: -1, max: 1, noNaN: true });
const anyFace: fc.Arbitrary<Face> = fc.record({
  mouth: fc.record({ A: share, E: share, O: share, U: share, F: share, M: share }),
  smile: both,
  blink: both,
  browTilt: both,
  browRaise: both,
  gaze: fc.tuple(both, both),
});
const weight = (face: Face, name: (typeof morphNames)[number]): number =>
  morphWeights(face, 0)[morphNames.indexOf(name)] as number;

describe('a face', () => {
  it('moves no mouth that nobody asked to move', () => {
    fc.assert(
      fc.property(anyFace, (face) => {
        const silent = { ...face, mouth: restFace.mouth, smile: 0 };
        expect(morphWeights(silent, 0).every((w) => w === 0)).toBe(true);
      }),
    );
  });

  it('smiles with closed lips, grins with teeth, and speaks with neither in the way', () => {
    expect(weight({ ...restFace, smile: 0.4 }, 'grin')).toBe(0);
    expect(weight({ ...restFace, smile: 1 }, 'grin')).toBe(1);
    expect(weight({ ...restFace, smile: 1 }, 'smile')).toBe(0);
    const pressed = { ...restFace, smile: 1, mouth: { ...restFace.mouth, M: 1 } };
    expect(weight(pressed, 'grin')).toBe(0);
    fc.assert(
      fc.property(anyFace, (face) => {
        for (const w of morphWeights(face, 0)) {
          expect(w).toBeGreaterThanOrEqual(0);
          expect(w).toBeLessThanOrEqual(1);
        }
        expect(weight(face, 'smile') + weight(face, 'grin')).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never crosses its lids, and shuts them whatever it feels', () => {
    fc.assert(
      fc.property(anyFace, (face) => {
        const lids = lidTurns(face);
        expect(lidRest.upper - lids.upper - (lidRest.lower - lids.lower)).toBeGreaterThan(-1e-9);
        const shut = lidTurns({ ...face, blink: 1 });
        expect(lidRest.upper - shut.upper).toBeCloseTo(lidRest.lower - shut.lower, 9);
      }),
    );
  });

  it('turns its eyes the way it looks and never so far that the iris is lost', () => {
    fc.assert(
      fc.property(both, both, (yaw, pitch) => {
        const [y, p] = eyeTurn([yaw, pitch]);
        expect(Math.abs(y)).toBeLessThan(0.5);
        expect(Math.abs(p)).toBeLessThan(0.34);
        expect(y * yaw).toBeGreaterThanOrEqual(0);
        expect(p * pitch).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(eyeTurn([0.1, 0])[0]).toBeGreaterThan(0.09);
  });

  it('draws brows together in anger and lifts their inner ends in worry', () => {
    // The left brow: its inner end lies towards -x, so a positive turn lowers it.
    expect(browMove({ ...restFace, browTilt: -1 }).turn).toBeGreaterThan(0);
    expect(browMove({ ...restFace, browTilt: -1 }).shift[0]).toBeLessThan(0);
    expect(browMove({ ...restFace, browTilt: 1 }).turn).toBeLessThan(0);
    expect(browMove({ ...restFace, browRaise: 1 }).shift[1]).toBeGreaterThan(0.02);
  });
});
