import { defineMotion } from '../kinds.ts';

/** Bubbles rise. */
export default defineMotion({
  id: 'bubbles',
  words: [
    'bubble',
    'bubbles rise',
    'rise',
    'float',
    'drift',
    'bubbles float',
    'fizz',
    'effervesce',
    'boil',
    'simmer',
    'foam',
    'ascend',
    'stream up',
    'pop',
  ],
  facts: {
    name: 'bubbles rising',
    regions: ['frame', 'water', 'subject'],
    nouns: ['bubble', 'fizz', 'foam', 'champagne', 'soda', 'beer', 'carbonation'],
    lasts: true,
    bed: 'bubbling',
  },
  animate(kit) {
    kit.particles({
      shape: 'ring',
      count: Math.round(60 * Math.min(1.8, kit.amount)),
      size: [0.005, 0.014],
      colours: ['#ffffff'],
      opacity: 0.55,
      speed: [0, -0.11 * kit.pace],
      waft: [0.012, 0.9],
      life: 5,
      where: kit.region.kind === 'frame' ? 'everywhere' : 'from',
    });
  },
});
