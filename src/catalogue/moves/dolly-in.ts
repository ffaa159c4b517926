import { approach } from '../../base/view.ts';
import { defineMove } from '../kinds.ts';

/** Roll in along the view and arrive at the framing that was asked. */
export default defineMove({
  id: 'dolly-in',
  words: [
    'dolly in',
    'dolly-in',
    'dolly forward',
    'dolly',
    'dolly shot',
    'dolly toward',
    'dolly towards',
    'dolly closer',
    'dollies in',
    'track in',
    'tracks in',
    'moves closer',
    'move closer',
    'move in',
    'moves in',
    'moves toward',
    'moves towards',
    'closes in',
    'glide in',
    'glide forward',
    'glides forward',
    'move forward',
    'moves forward',
    'push forward',
    'pushes forward',
    'creep in',
    'camera advances',
    'camera approaches',
  ],
  labels: { camera_forward_backward: 'forward' },
  path: (framed, u) =>
    approach(framed, -framed.distance * Math.min(0.5, 0.26 * framed.speed ** 0.6) * (1 - u)),
  facts: {},
});
