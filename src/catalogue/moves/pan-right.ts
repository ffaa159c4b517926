import { lerp } from '../../base/vectors.ts';
import { swivel } from '../../base/view.ts';
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
    'slow pan',
    'pan rightward',
    'survey pan',
  ],
  labels: { camera_pan: 'left_to_right' },
  path: (framed, u) =>
    swivel(framed, lerp(-0.19, 0.19, u) * Math.sqrt(framed.speed) * Math.min(1, 60 / framed.mm), 0),
  facts: {},
});
