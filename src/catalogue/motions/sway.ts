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
    regions: ['foliage', 'subject', 'cloth', 'background', 'light', 'person'],
    lasts: true,
    bed: 'breeze',
  },
  animate(kit) {
    const { kind } = kit.region;
    const hangs = kind === 'light' || kind === 'cloth';
    // Only what has leaves trembles.
    const detail = kind === 'foliage' || kind === 'background' ? 0.025 : 0;
    const stalk = kind === 'subject';
    const reach = stalk ? 0.07 : 0.065;
    kit.sway({ reach, rate: 0.42, roots: hangs ? 'above' : 'below', detail, lean: 0.4, stalk });
  },
});
