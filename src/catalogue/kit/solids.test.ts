import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, invert, movePoint, rotation, scaling, translation } from '../../base/matrix.ts';
import type { Vec3 } from '../../base/vectors.ts';
import { places } from '../places/index.generated.ts';
import { things } from '../things/index.generated.ts';
import { meets, solid } from './solids.ts';
import { surveyPlace } from './survey.ts';

const number = fc.double({ min: -5, max: 5, noNaN: true });
const matrix = fc
  .tuple(number, number, number, number, number, fc.double({ min: 0.2, max: 3, noNaN: true }))
  .map(([x, y, z, a, b, s]) => compose(translation(x, y, z), compose(rotation(a, b, 0), scaling(s, 1, s))));

describe('solids', () => {
  it('undoes a matrix', () => {
    fc.assert(
      fc.property(matrix, number, number, (m, x, y) => {
        const back = movePoint(invert(m), movePoint(m, [x, y, 1]));
        expect(Math.hypot(back[0] - x, back[1] - y, back[2] - 1)).toBeLessThan(1e-6);
      }),
    );
  });

  it('is met by every ray through its middle, and by none that stays outside its box', () => {
    fc.assert(
      fc.property(matrix, number, number, number, (m, x, y, z) => {
        const forms = [
          { kind: 'box', low: [-1, -1, -1], high: [1, 1, 1] },
          { kind: 'ball', radii: [1, 0.5, 2] },
        ] as const;
        const middle = movePoint(m, [0, 0, 0]);
        for (const form of forms) {
          const one = solid(form, m, '')!;
          const away: Vec3 = [x * 9, y * 9 + 60, z * 9];
          expect(meets(one, away, middle)).toBeDefined();
          expect(meets(one, away, [x, y + 30, z])).toBeUndefined();
        }
      }),
    );
  });

  it('looks through the hole of a plate', () => {
    const square = (r: number) =>
      [
        [-r, -r],
        [r, -r],
        [r, r],
        [-r, r],
      ] as const;
    const frame = solid(
      { kind: 'plate', outline: square(2), holes: [square(1)], depth: 0.1 },
      translation(0, 0, 0),
      '',
    )!;
    expect(meets(frame, [0, 0, 5], [0, 0, -5])).toBeUndefined();
    expect(meets(frame, [1.5, 0, 5], [1.5, 0, -5])).toBeCloseTo(0.5, 6);
  });
});

describe('survey', () => {
  it('walls the rooms of the catalogue in and leaves their marks free', () => {
    const byId = new Map(things.map((t) => [t.id, t]));
    const params = {
      state: [],
      surfaces: {},
      time: 'noon',
      weather: 'clear',
      wet: 0,
      params: { variant: 7 },
    };
    for (const place of places) {
      const solids = surveyPlace(place, params, 7, byId);
      expect(solids.length, place.id).toBeGreaterThan(3);
      const mark = place.facts.anchors.mark?.at ?? [0, 0, 0];
      const head: Vec3 = [mark[0], mark[1] + 1.6, mark[2]];
      const crown: Vec3 = [mark[0], mark[1] + 1.3, mark[2]];
      const inTheWay = solids.filter(
        (s) => s.form.kind !== 'land' && !(s.high[1] - s.low[1] > 6) && meets(s, head, crown) !== undefined,
      );
      expect(
        inTheWay.map((s) => s.owner),
        `${place.id}: where somebody's head is`,
      ).toEqual([]);
    }
  });
});
