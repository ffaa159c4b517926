import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceOf, placeOf, projector, viewAtRest } from './project.ts';

const share = fc.double({ min: -0.2, max: 1.2, noNaN: true });
const spaces = fc.record({
  near: fc.double({ min: 0.2, max: 10, noNaN: true }),
  far: fc.double({ min: 20, max: 5000, noNaN: true }),
  mm: fc.double({ min: 14, max: 200, noNaN: true }),
  aspect: fc.constantFrom(16 / 9, 9 / 16, 1, 1.75),
});

test('seen from where it was taken, every pixel is where it was, at its own distance', () => {
  fc.assert(
    fc.property(spaces, share, share, fc.double({ min: 0, max: 1, noNaN: true }), (space, u, v, nearness) => {
      const [x, y, depth] = projector(viewAtRest(space), space.aspect)(placeOf(u, v, nearness, space));
      expect(x).toBeCloseTo(u, 9);
      expect(y).toBeCloseTo(v, 9);
      expect(depth).toBeCloseTo(distanceOf(nearness, space), 6);
    }),
  );
});

test('nearness 1 is near, 0 is far', () => {
  expect(distanceOf(1, { near: 2, far: 90 })).toBe(2);
  expect(distanceOf(0, { near: 2, far: 90 })).toBe(90);
});

test('a camera that moves right sees near things go left further than far things', () => {
  const space = { near: 2, far: 100, mm: 36, aspect: 1.5 };
  const see = projector({ position: [0.1, 0, 0], target: [0.1, 0, -1], mm: 36 }, 1.5);
  // 36 mm on a gate of 36: one metre at one metre's distance fills the width.
  expect(see(placeOf(0.5, 0.5, 1, space))[0]).toBeCloseTo(0.5 - 0.1 / 2, 9);
  expect(see(placeOf(0.5, 0.5, 0, space))[0]).toBeCloseTo(0.5 - 0.1 / 100, 9);
});

test('roll turns the camera clockwise: what is right of the middle goes up', () => {
  const space = { near: 2, far: 100, mm: 36, aspect: 1.5 };
  const [x, y] = projector({ ...viewAtRest(space), roll: Math.PI / 2 }, 1.5)(placeOf(0.7, 0.5, 0.3, space));
  expect(x).toBeCloseTo(0.5, 9);
  expect(y).toBeCloseTo(0.5 - 0.2 * 1.5, 9);
});
