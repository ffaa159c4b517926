import { lerp } from '../../base/vectors.ts';
import { swivel } from '../../base/view.ts';
import { defineMove } from '../kinds.ts';

/** Tilt up on the tripod, arriving at the framed subject. */
export default defineMove({
  id: 'tilt-up',
  words: [
    'tilt up',
    'tilt',
    'tilting up',
    'camera tilt',
    'tilt upward',
    'tilt upwards',
    'upward tilt',
    'look up from',
  ],
  labels: { camera_tilt: 'up' },
  path: (framed, u) =>
    swivel(framed, 0, lerp(-0.28, 0, u) * Math.sqrt(framed.speed) * Math.min(1, 60 / framed.mm)),
  facts: {},
});
