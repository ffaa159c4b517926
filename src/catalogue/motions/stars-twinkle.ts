import { defineMotion } from '../kinds.ts';

/** Stars are not steady. */
export default defineMotion({
  id: 'stars-twinkle',
  words: [
    'twinkle',
    'sparkle',
    'shimmer',
    'glitter',
    'wink',
    'pulse',
    'glimmer',
    'blink',
    'shine',
    'flicker',
    'stars twinkle',
    'glow',
  ],
  facts: {
    name: 'stars twinkling',
    regions: ['sky', 'frame', 'background'],
    nouns: [
      'star',
      'starlight',
      'galaxy',
      'constellation',
      'milky-way',
      'starfield',
      'night sky',
      'planet',
      'universe',
      'cosmos',
      'nebula',
    ],
    lasts: true,
    bed: 'crickets',
  },
  animate(kit) {
    kit.sparkle({ gain: 1.1, length: 0.016, rate: 1.1 });
  },
});
