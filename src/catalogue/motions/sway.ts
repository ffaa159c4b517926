import { defineMotion } from '../kinds.ts';

/** Trees, grass, flowers and the like in a wind. */
export default defineMotion({
  id: 'sway',
  words: [
    'sway',
    'swing',
    'bend',
    'wave',
    'nod',
    'bow',
    'move',
    'toss',
    'stir',
    'blow',
    'dance',
    'lean',
    'oscillate',
    'undulate',
    'breeze',
    'drift',
    'ripple',
    'roll',
    'bob',
    'rock',
    'swish',
    'whip',
  ],
  facts: {
    name: 'swaying in the wind',
    regions: ['foliage', 'subject', 'cloth', 'background'],
    lasts: true,
    bed: 'breeze',
  },
  animate(kit) {
    const [left, top, right, bottom] = kit.region.box;
    const size = Math.min(
      0.5,
      Math.max(0.12, bottom - top),
      Math.max(0.12, (right - left) * kit.region.aspect),
    );
    kit.sway({ reach: 0.016 + 0.06 * size, rate: 0.45, roots: 'below', detail: 0.07, lean: 0.6 });
  },
});
