import { defineMove } from '../kinds.ts';

/** Turn about the view's own axis until the horizon is level. */
export default defineMove({
  id: 'roll',
  words: [
    'camera roll',
    'camera rolls',
    'rolling shot',
    'barrel roll',
    'rolls clockwise',
    'rotating horizon',
    'camera rotates',
    'dutch roll',
    'camera spins',
  ],
  labels: { camera_roll: 'clockwise' },
  path: (framed, u) => ({
    position: framed.position,
    target: framed.target,
    mm: framed.mm,
    roll: 0.42 * Math.sqrt(framed.speed) * (u - 1),
  }),
  facts: {},
});
