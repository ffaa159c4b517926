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
      count: Math.round(950 * Math.min(1.7, kit.amount)),
      size: [0.0022, 0.0042],
      colours: ['#eef3f8', '#dfe7ef'],
      opacity: 0.5,
      speed: [0.14 * kit.wind, 1.9 * Math.sqrt(kit.pace)],
      splashes: true,
    });
    kit.shine({ gain: (t) => -0.07 * kit.lasting(t) });
  },
});
