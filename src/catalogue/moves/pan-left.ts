import { lerp } from '../../base/vectors.ts';
import { swivel } from '../../base/view.ts';
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
  path: (framed, u) =>
    swivel(framed, lerp(0.19, -0.19, u) * Math.sqrt(framed.speed) * Math.min(1, 60 / framed.mm), 0),
  facts: {},
});
