import { defineMotion } from '../kinds.ts';

/** Air wavers over something hot. */
export default defineMotion({
  id: 'heat-haze',
  words: ['waver', 'shimmer', 'heat haze', 'heat rise', 'haze', 'mirage', 'heat shimmer', 'distort'],
  facts: {
    name: 'heat shimmering',
    regions: ['ground', 'background', 'fire', 'subject', 'frame'],
    nouns: ['heat', 'haze', 'air', 'mirage', 'desert', 'asphalt', 'road', 'sand', 'engine', 'dune'],
    lasts: true,
  },
  animate(kit) {
    kit.shimmer({ reach: 0.0022, length: 0.045, speed: 0.13 });
  },
});
