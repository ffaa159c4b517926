import { add } from '../../base/vectors.ts';
import { defineMove } from '../kinds.ts';

/** The camera rises on an arm while its aim stays on the subject. */
export default defineMove({
  id: 'crane-up',
  words: [
    'crane up',
    'crane',
    'crane shot',
    'craning',
    'craning up',
    'crane rise',
    'crane upward',
    'cranes up',
    'jib',
    'jib shot',
    'sweeping crane',
    'boom shot',
    'rises to reveal',
    'rising to reveal',
  ],
  labels: { camera_crane: 'crane_up', camera_up_down: 'up' },
  path: (framed, u) => ({
    position: add(framed.position, [
      0,
      Math.max(0.5, framed.distance * 0.42 * Math.sqrt(framed.speed)) * u,
      0,
    ]),
    target: framed.target,
    mm: framed.mm,
  }),
  facts: {},
});
