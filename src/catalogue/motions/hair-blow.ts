import { defineMotion } from '../kinds.ts';

/** Hair in a breeze, from the head outwards. */
export default defineMotion({
  id: 'hair-blow',
  words: [
    'blow',
    'sway',
    'flutter',
    'wave',
    'flow',
    'stream',
    'move',
    'drift',
    'toss',
    'lift',
    'float',
    'dance',
    'ripple',
    'catch',
    'stir',
    'tousle',
    'ruffle',
    'play',
    'whip',
    'billow',
    'breeze',
    'wind',
  ],
  facts: {
    name: 'hair blowing in the wind',
    regions: ['hair'],
    lasts: true,
    bed: 'breeze',
  },
  animate(kit) {
    kit.sway({ reach: 0.065, rate: 0.5, roots: 'above', detail: 0.04, lean: 0.45 });
  },
});
