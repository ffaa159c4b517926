import { defineMotion } from '../kinds.ts';

/** Small lights that wander. */
export default defineMotion({
  id: 'fireflies',
  words: [
    'firefly',
    'fireflies glow',
    'fireflies blink',
    'fireflies drift',
    'float',
    'blink',
    'glow',
    'dance',
    'hover',
    'twinkle',
    'wander',
    'drift',
    'flicker',
    'fly',
    'appear',
  ],
  facts: {
    name: 'fireflies',
    regions: ['frame', 'foliage', 'ground'],
    nouns: ['firefly', 'lightning-bug', 'fairy', 'wisp', 'orb', 'sprite', 'glowworm'],
    lasts: true,
    bed: 'crickets',
  },
  animate(kit) {
    kit.particles({
      shape: 'glow',
      count: Math.round(46 * Math.min(1.8, kit.amount)),
      size: [0.012, 0.024],
      colours: ['#e9ff7a', '#fff08a'],
      opacity: 1,
      speed: [0.012 * kit.wind, -0.006],
      waft: [0.05, 0.22],
      blink: 0.45,
      life: 7,
      shining: true,
    });
  },
});
