import { travel } from '../../base/view.ts';
import { defineMove } from '../kinds.ts';

/** The whole camera goes straight up, its aim with it, and arrives at the framing. */
export default defineMove({
  id: 'pedestal-up',
  words: [
    'pedestal up',
    'pedestal',
    'boom up',
    'rise',
    'rises',
    'camera rises',
    'camera rise',
    'lift',
    'lifts',
    'ascend',
    'ascends',
    'elevate',
    'jib up',
    'moves up',
    'moves upward',
    'float up',
    'floats up',
  ],
  labels: { camera_up_down: 'up' },
  path: (framed, u) =>
    travel(
      framed,
      0,
      -Math.min(framed.distance * 0.2 * Math.sqrt(framed.speed), Math.max(0.05, framed.position[1] - 0.15)) *
        (1 - u),
    ),
  facts: {},
});
