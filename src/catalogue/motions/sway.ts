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
    kit.sway({ reach: 0.05, rate: 0.42, roots: 'below', detail: 0.025, lean: 0.4 });
  },
});
