import { circle } from '../../base/view.ts';
import { defineMove } from '../kinds.ts';

/** Circle the subject to the camera's left, at one distance. */
export default defineMove({
  id: 'arc-left',
  words: [
    'arc left',
    'orbit left',
    'circles left',
    'orbits left',
    'clockwise orbit',
    'orbits clockwise',
    'circles clockwise',
  ],
  labels: { camera_arc: 'clockwise' },
  path: (framed, u) =>
    circle(
      framed,
      -0.5 * Math.min(2.4, framed.speed * Math.sqrt(Math.max(1, framed.seconds / 4))) * (u - 0.5),
    ),
  facts: {},
});
