import { travel } from '../../base/view.ts';
import { defineMove } from '../kinds.ts';

/** Roll sideways to the left, past the framed subject. */
export default defineMove({
  id: 'truck-left',
  words: [
    'truck left',
    'trucking left',
    'track left',
    'tracks left',
    'slide left',
    'slides left',
    'lateral left',
    'crab left',
    'dolly left',
    'move left',
    'moves left',
    'glides left',
    'slider left',
  ],
  labels: { camera_left_right: 'right_to_left' },
  path: (framed, u) =>
    travel(
      framed,
      Math.max(framed.distance * 0.05, Math.min(framed.distance * 0.2, framed.span * 0.3)) *
        Math.sqrt(framed.speed) *
        (0.5 - u),
      0,
    ),
  facts: {},
});
