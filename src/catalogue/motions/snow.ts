import { defineMotion } from '../kinds.ts';

/** Snow before and behind the subject. */
export default defineMotion({
  id: 'snow',
  words: [
    'snow',
    'snow falls',
    'snowflakes fall',
    'fall',
    'drift',
    'float',
    'snowfall',
    'flurry',
    'blizzard',
    'swirl',
    'flakes drift',
    'come down',
    'begin to snow',
    'snowing',
    'dance',
    'descend',
    'blow',
    'start',
  ],
  facts: {
    name: 'snow falling',
    regions: ['frame', 'ground', 'sky'],
    nouns: ['snow', 'snowflake', 'flake', 'flurry', 'blizzard', 'snowfall', 'sleet', 'snowstorm'],
    lasts: true,
    bed: 'snow-wind',
  },
  animate(kit) {
    kit.particles({
      shape: 'flake',
      count: Math.round(760 * Math.min(1.8, kit.amount)),
      size: [0.007, 0.018],
      colours: ['#ffffff', '#f2f6fb'],
      opacity: 0.95,
      speed: [0.05 * kit.wind * kit.amount, 0.17 * kit.pace],
      waft: [0.014, 0.45],
    });
  },
});
