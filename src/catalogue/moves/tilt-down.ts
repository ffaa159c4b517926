import { lerp } from '../../base/vectors.ts';
import { swivel } from '../../base/view.ts';
import { defineMove } from '../kinds.ts';

/** Tilt down on the tripod, arriving at the framed subject. */
export default defineMove({
  id: 'tilt-down',
  words: ['tilt down', 'tilting down', 'tilt downward', 'tilt downwards', 'downward tilt'],
  labels: { camera_tilt: 'down' },
  path: (framed, u) =>
    swivel(framed, 0, lerp(0.28, 0, u) * Math.sqrt(framed.speed) * Math.min(1, 60 / framed.mm)),
  facts: {},
});
