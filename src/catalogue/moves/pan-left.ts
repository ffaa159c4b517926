import { lerp } from '../../base/vectors.ts';
import { halfAngle, swivel } from '../../base/view.ts';
import { defineMove } from '../kinds.ts';

/** Turn on the tripod from right to left, ending on the framed subject's left. */
export default defineMove({
  id: 'pan-left',
  words: [
    'pan left',
    'camera pan left',
    'left pan',
    'pan to the left',
    'pan from right to left',
    'pan leftward',
  ],
  labels: { camera_pan: 'right_to_left' },
  // Over half of the picture's own angle to either side: the subject stays in it.
  path: (framed, u) => swivel(framed, lerp(1, -1, u) * 0.55 * Math.sqrt(framed.speed) * halfAngle(framed), 0),
  facts: {},
});
