import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '../../base/vectors.ts';
import { extentOfCast } from '../../direct/index.ts';
import { type Cast, castSchema } from '../../direct/plan.ts';
import { boneNames } from './rig.ts';
import { skeletonOf } from './skeleton.ts';

const anyone = fc
  .record({
    sex: fc.constantFrom('female', 'male', 'neutral'),
    age: fc.constantFrom('child', 'teen', 'young', 'adult', 'middle-aged', 'old'),
    build: fc.constantFrom('slim', 'average', 'athletic', 'stout'),
    height: fc.double({ min: 0.7, max: 2.2, noNaN: true }),
  })
  .map(
    (x): Cast =>
      castSchema.parse({ id: 'a', kind: 'person', name: 'someone', place: { at: [0, 0, 0] }, ...x }),
  );

describe('skeletonOf', () => {
  it('lists parents before children and stands on the floor, for anyone', () => {
    fc.assert(
      fc.property(anyone, (cast) => {
        const s = skeletonOf(cast);
        for (const [i, name] of boneNames.entries()) {
          const parent = s.parents[name];
          if (parent) {
            expect(boneNames.indexOf(parent)).toBeLessThan(i);
            expect(distance(s.rest[name], s.rest[parent])).toBeGreaterThan(0.005 * cast.height);
          }
          expect(s.rest[name][1]).toBeGreaterThan(0);
          expect(s.rest[name][1]).toBeLessThan(cast.height);
        }
        expect(s.rest['thigh.l'][1]).toBeGreaterThan(s.rest['shin.l'][1]);
        expect(s.rest.neck[1]).toBeGreaterThan(s.rest['upperArm.l'][1]);
        expect(s.rest.chest[1]).toBeGreaterThan(s.rest.spine[1]);
      }),
      { numRuns: 60 },
    );
  });

  it('mirrors left and right', () => {
    const s = skeletonOf(fc.sample(anyone, { numRuns: 1, seed: 3 })[0] as Cast);
    for (const name of boneNames) {
      if (!name.endsWith('.l')) continue;
      const l = s.rest[name];
      const r = s.rest[name.replace('.l', '.r') as typeof name];
      expect(r).toEqual([-l[0], l[1], l[2]]);
    }
  });

  it('has the heads that the camera frames by', () => {
    fc.assert(
      fc.property(anyone, (cast) => {
        fc.pre(cast.age !== 'child' || (cast.height > 1 && cast.height < 1.5));
        expect(extentOfCast(cast).head / skeletonOf(cast).headHeight).toBeGreaterThan(0.9);
        expect(extentOfCast(cast).head / skeletonOf(cast).headHeight).toBeLessThan(1.1);
      }),
    );
  });
});
