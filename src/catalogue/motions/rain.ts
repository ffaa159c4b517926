import { defineMotion } from '../kinds.ts';

/** Rain. */
export default defineMotion({
  id: 'rain',
  words: [
    'rain',
    'rain falls',
    'rain pours',
    'pour',
    'fall',
    'drizzle',
    'downpour',
    'shower',
    'patter',
    'raindrops fall',
    'come down',
    'beat down',
    'start to rain',
    'raining',
    'drop',
    'streak',
    'storm',
    'begin',
  ],
  facts: {
    name: 'rain falling',
    regions: ['frame', 'ground', 'water'],
    nouns: [
      'rain',
      'raindrop',
      'drizzle',
      'downpour',
      'shower',
      'drop',
      'storm',
      'rainfall',
      'cloudburst',
      'thunderstorm',
    ],
    lasts: true,
    bed: 'rain',
  },
  animate(kit) {
    kit.particles({
      shape: 'streak',
      count: Math.round(520 * Math.min(1.8, kit.amount)),
      size: [0.0016, 0.003],
      colours: ['#dfe6ee', '#cfd8e2'],
      opacity: 0.34,
      speed: [0.14 * kit.wind, 1.9 * Math.sqrt(kit.pace)],
      splashes: true,
    });
    kit.shine({ gain: (t) => -0.07 * kit.lasting(t) });
  },
});
