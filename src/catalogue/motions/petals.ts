import { defineMotion } from '../kinds.ts';

/** Petals come down. */
export default defineMotion({
  id: 'petals',
  words: [
    'petals fall',
    'petal drifts',
    'fall',
    'drift',
    'petals float',
    'flutter down',
    'blow',
    'scatter',
    'swirl',
    'rain down',
    'dance',
    'cherry blossoms fall',
    'float',
    'drop',
    'fly',
    'whirl',
  ],
  facts: {
    name: 'petals falling',
    regions: ['frame', 'foliage', 'subject'],
    nouns: ['petal', 'blossom', 'sakura', 'cherry-blossom'],
    lasts: true,
    bed: 'breeze',
  },
  animate(kit) {
    kit.particles({
      shape: 'petal',
      count: Math.round(48 * Math.min(1.8, kit.amount)),
      size: [0.019, 0.034],
      colours: ['#f7c9d6', '#f3b3c6', '#fbe3ea'],
      opacity: 0.96,
      speed: [0.07 * kit.wind, 0.1 * kit.pace],
      waft: [0.035, 0.45],
      tumble: 0.5,
    });
  },
});
