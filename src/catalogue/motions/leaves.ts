import { defineMotion } from '../kinds.ts';

/** Leaves come down. */
export default defineMotion({
  id: 'leaves',
  words: [
    'leaves fall',
    'leaf falls',
    'fall',
    'drift',
    'leaves drift',
    'tumble',
    'swirl',
    'blow',
    'flutter down',
    'float down',
    'scatter',
    'drop',
    'spiral',
    'rain down',
    'whirl',
    'fly',
  ],
  facts: {
    name: 'leaves falling',
    regions: ['frame', 'foliage', 'ground'],
    nouns: ['leaf', 'autumn', 'foliage'],
    lasts: true,
    bed: 'breeze',
  },
  animate(kit) {
    kit.particles({
      shape: 'leaf',
      count: Math.round(34 * Math.min(1.8, kit.amount)),
      size: [0.034, 0.06],
      colours:
        kit.region.kind === 'foliage'
          ? [kit.region.colour, '#c07a2c', '#a8632a']
          : ['#c9812f', '#a8552a', '#d9a441', '#8c6b2e'],
      opacity: 1,
      speed: [0.08 * kit.wind, 0.14 * kit.pace],
      waft: [0.04, 0.5],
      tumble: 0.45,
    });
  },
});
