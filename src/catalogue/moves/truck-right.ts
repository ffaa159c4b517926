import { travel } from '../../base/view.ts';
import { defineMove } from '../kinds.ts';

/** Roll sideways to the right, past the framed subject. */
export default defineMove({
  id: 'truck-right',
  words: [
    'truck',
    'truck right',
    'trucking',
    'trucking shot',
    'track right',
    'tracks right',
    'slide right',
    'slides right',
    'slider shot',
    'lateral',
    'lateral move',
    'lateral tracking',
    'sideways',
    'crab right',
    'crab',
    'dolly right',
    'move right',
    'moves right',
    'glides right',
    'side tracking',
    'slider',
  ],
  labels: { camera_left_right: 'left_to_right' },
  path: (framed, u) =>
    travel(
      framed,
      Math.max(framed.distance * 0.05, Math.min(framed.distance * 0.2, framed.span * 0.3)) *
        Math.sqrt(framed.speed) *
        (u - 0.5),
      0,
    ),
  facts: {},
});
