import { add } from '../../base/vectors.ts';
import { defineMove } from '../kinds.ts';

/** The camera comes down on an arm, its aim on the subject, and arrives at the framing. */
export default defineMove({
  id: 'crane-down',
  words: [
    'crane down',
    'craning down',
    'crane descends',
    'cranes down',
    'crane downward',
    'jib descends',
    'swoops down',
    'swoop down',
    'descending crane',
  ],
  labels: { camera_crane: 'crane_down', camera_up_down: 'down' },
  path: (framed, u) => ({
    position: add(framed.position, [
      0,
      Math.max(0.5, framed.distance * 0.42 * Math.sqrt(framed.speed)) * (1 - u),
      0,
    ]),
    target: framed.target,
    mm: framed.mm,
  }),
  facts: {},
});
