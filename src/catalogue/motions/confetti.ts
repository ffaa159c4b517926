import { defineMotion } from '../kinds.ts';

/** Paper in all colours. */
export default defineMotion({
  id: 'confetti',
  words: [
    'confetti',
    'confetti falls',
    'rain down',
    'fall',
    'burst',
    'shower',
    'flutter',
    'scatter',
    'swirl',
    'drift',
    'streamers fall',
    'explode',
    'fly',
    'float',
  ],
  facts: {
    name: 'confetti falling',
    regions: ['frame'],
    nouns: ['confetti', 'streamer', 'glitter', 'ribbon', 'money', 'banknote', 'paper', 'feather', 'tinsel'],
    lasts: true,
  },
  animate(kit) {
    kit.particles({
      shape: 'strip',
      count: Math.round(150 * Math.min(1.8, kit.amount)),
      size: [0.013, 0.024],
      colours: ['#e8443a', '#f2b632', '#2f9e68', '#3a78d8', '#d95fb0', '#f4f1e8'],
      opacity: 1,
      speed: [0.03 * kit.wind, 0.24 * kit.pace],
      waft: [0.03, 0.8],
      tumble: 1.1,
    });
  },
});
