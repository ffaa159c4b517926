import { smoothstep } from '../../base/vectors.ts';
import { swivel } from '../../base/view.ts';
import { defineMove } from '../kinds.ts';

/** A very fast pan that lands on the subject and rests there. */
export default defineMove({
  id: 'whip-pan',
  words: ['whip pan', 'whip-pan', 'swish pan', 'swish-pan', 'snap pan', 'whip'],
  labels: { camera_pan: 'left_to_right' },
  path: (framed, u) => {
    const side = framed.direction === 'left' ? 1 : -1;
    // About a third of a second, however long the clip, after a short hold.
    const hold = Math.min(0.3, 0.4 / framed.seconds);
    const landed = smoothstep(hold, Math.min(0.95, hold + Math.max(0.08, 0.35 / framed.seconds)), u);
    return swivel(framed, side * 1.1 * (1 - landed), 0);
  },
  facts: { handheld: 0.08 },
});
