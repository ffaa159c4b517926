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
    kit.stars({ count: 150, size: [0.005, 0.014], rate: 0.55 * kit.pace ** 0.5 });
  },
});
