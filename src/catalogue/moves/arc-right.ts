import { circle } from '../../base/view.ts';
import { defineMove } from '../kinds.ts';

/** Circle the subject to the camera's right, at one distance. */
export default defineMove({
  id: 'arc-right',
  words: [
    'arc',
    'arc shot',
    'arc right',
    'orbit',
    'orbits',
    'orbiting',
    'orbit right',
    'orbital',
    'orbit shot',
    'circle',
    'circles',
    'circling',
    'circles around',
    'rotates around',
    'rotating camera',
    'revolves around',
    'moves around',
    'wraps around',
    '360',
    '360 degree',
    'swirls around',
    'turntable',
    'counterclockwise orbit',
    'orbits counterclockwise',
    'spins around',
  ],
  labels: { camera_arc: 'counter_clockwise' },
  path: (framed, u) =>
    circle(
      framed,
      0.5 * Math.min(2.4, framed.speed * Math.sqrt(Math.max(1, framed.seconds / 4))) * (u - 0.5),
    ),
  facts: {},
});
