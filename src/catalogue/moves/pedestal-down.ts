import { travel } from '../../base/view.ts';
import { defineMove } from '../kinds.ts';

/** The whole camera goes straight down, its aim with it, and arrives at the framing. */
export default defineMove({
  id: 'pedestal-down',
  words: [
    'pedestal down',
    'boom down',
    'lower',
    'lowers',
    'camera lowers',
    'descend',
    'descends',
    'camera descends',
    'jib down',
    'moves down',
    'moves downward',
    'sinks',
    'drops down',
    'float down',
  ],
  labels: { camera_up_down: 'down' },
  path: (framed, u) => travel(framed, 0, framed.distance * 0.2 * Math.sqrt(framed.speed) * (1 - u)),
  facts: {},
});
