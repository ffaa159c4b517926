import { approach, circle } from '../../base/view.ts';
import { defineMove } from '../kinds.ts';

/** A slow push that drifts a little aside, so that what is near slides over what is far. */
export default defineMove({
  id: 'push-in',
  words: [
    'push in',
    'push-in',
    'slow push-in',
    'slow push',
    'pushes in',
    'push in with parallax',
    'push toward',
    'push towards',
    'pushes toward',
    'pushing in',
    'slow push in',
    'creeping push',
    'parallax',
    'parallax push',
  ],
  labels: { camera_forward_backward: 'forward' },
  path: (framed, u) =>
    approach(
      circle(framed, 0.035 * (u - 1)),
      -framed.distance * Math.min(0.5, 0.3 * framed.speed ** 0.6) * (1 - u),
    ),
  facts: {},
});
