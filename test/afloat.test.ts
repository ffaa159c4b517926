import { describe, expect, test } from 'vitest';
import { evaluateCamera, project } from '../src/direct/index.ts';
import { motionOf } from './support/motion.ts';
import { planOf } from './support/studio.ts';

describe('what water and wind carry', () => {
  test.each([
    ['A paper boat floats down a stream.', 720, 1280],
    ['A paper boat drifts down a rainy gutter, low angle, slow dolly in.', 720, 1280],
    ['A red balloon drifts over a meadow.', 480, 270],
  ])('%s: it moves, and stays in the picture', async (text, width, height) => {
    const plan = await planOf(text, { width, height });
    const { id } = plan.props[0]!;
    const motion = await motionOf(plan);
    const at = (t: number) => motion.transform(id, t).at;
    expect(Math.hypot(at(3.9)[0] - at(0)[0], at(3.9)[2] - at(0)[2])).toBeGreaterThan(0.2);
    for (let t = 0; t < 4; t += 0.5) {
      const camera = evaluateCamera(plan.shots[0]!.camera, t, { subjectAt: at });
      const spot = project(camera, width / height, at(t));
      expect(Math.abs(spot.x), `${t} s`).toBeLessThan(0.9);
    }
  });

  test('a boat stays on its water, and a lantern that is let up does not', async () => {
    const height = async (text: string): Promise<number> => {
      const plan = await planOf(text);
      const motion = await motionOf(plan);
      const { id } = plan.props[0]!;
      return motion.transform(id, 3.9).at[1] - motion.transform(id, 0).at[1];
    };
    expect(Math.abs(await height('A paper boat floats on a lake.'))).toBeLessThan(0.05);
    expect(await height('A paper lantern floats up over a lake at night.')).toBeGreaterThan(0.5);
  });
});
