import { defineMotion } from '../kinds.ts';

/** Clouds pass over the sky. */
export default defineMotion({
  id: 'clouds-drift',
  words: [
    'drift',
    'clouds drift',
    'float',
    'move',
    'roll',
    'sail',
    'glide',
    'pass',
    'cross',
    'race',
    'scud',
    'travel',
    'slide',
    'billow',
    'swirl',
    'gather',
    'part',
    'flow',
    'stream',
    'creep',
    'sweep across',
    'time lapse clouds',
    'shift',
    'churn',
  ],
  facts: {
    name: 'clouds drifting',
    regions: ['sky'],
    nouns: [
      'cloud',
      'sky',
      'cloudscape',
      'cloudbank',
      'overcast',
      'storm',
      'heaven',
      'haze',
      'skyscape',
      'aurora',
      'nebula',
    ],
    lasts: true,
    bed: 'wind',
  },
  animate(kit) {
    kit.drift({
      speed: 0.03 * kit.amount ** 0.5 * kit.random.range(0.87, 1.15),
      bearing: kit.heading([kit.wind >= 0 ? 1 : -1, 0]),
    });
  },
});
