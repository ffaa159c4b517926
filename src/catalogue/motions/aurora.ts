import { defineMotion } from '../kinds.ts';

/** Curtains of light in the sky. */
export default defineMotion({
  id: 'aurora',
  words: [
    'aurora',
    'aurora dances',
    'northern lights',
    'ripple',
    'shimmer',
    'dance',
    'wave',
    'swirl',
    'shift',
    'undulate',
    'sway',
    'glow',
    'move',
    'drift',
    'flow',
  ],
  facts: {
    name: 'the aurora moving',
    regions: ['sky'],
    nouns: ['aurora', 'northern-lights', 'borealis', 'lights', 'milky-way', 'galaxy', 'nebula'],
    lasts: true,
  },
  animate(kit) {
    kit.flutter({ reach: 0.012, length: 0.3, rate: 0.22, roots: 'edges' });
    const swell = kit.play('swell', 0.7);
    kit.shine({ gain: (t) => 0.22 * swell(t) });
  },
});
