import { approach } from '../../base/view.ts';
import { defineMove } from '../kinds.ts';

/** Roll back along the view, leaving the framing that was asked. */
export default defineMove({
  id: 'dolly-out',
  words: [
    'dolly out',
    'dolly-out',
    'dolly back',
    'dolly backward',
    'dolly away',
    'pull back',
    'pull-back',
    'pulls back',
    'pull out',
    'pull-out',
    'pulls out',
    'pull away',
    'pulls away',
    'track out',
    'tracks back',
    'moves back',
    'moves backward',
    'moves away',
    'back away',
    'retreats',
    'camera withdraws',
    'reveal pull',
  ],
  labels: { camera_forward_backward: 'backward' },
  path: (framed, u) => approach(framed, -framed.distance * Math.min(0.6, 0.3 * framed.speed ** 0.6) * u),
  facts: {},
});
