import { lerp } from '../../base/vectors.ts';
import { halfAngle, swivel } from '../../base/view.ts';
import { defineMove } from '../kinds.ts';

/** Turn on the tripod from left to right across the framed subject. */
export default defineMove({
  id: 'pan-right',
  words: [
    'pan',
    'panning shot',
    'panning',
    'pan right',
    'camera pan right',
    'right pan',
    'pan to the right',
    'pan from left to right',
    'pan across',
    'pan rightward',
    'survey pan',
  ],
  labels: { camera_pan: 'left_to_right' },
  // Over half of the picture's own angle to either side: the subject stays in it.
  path: (framed, u) => swivel(framed, lerp(-1, 1, u) * 0.55 * Math.sqrt(framed.speed) * halfAngle(framed), 0),
  facts: {},
});
