import { defineMotion } from '../kinds.ts';

/** Sparks fly up. */
export default defineMotion({
  id: 'embers',
  words: [
    'ember',
    'embers rise',
    'sparks fly',
    'spark',
    'rise',
    'fly',
    'drift',
    'float',
    'sparks rise',
    'crackle',
    'shower',
    'glow',
    'swirl',
    'cinders',
    'burst',
  ],
  facts: {
    name: 'embers rising',
    regions: ['fire', 'frame', 'light'],
    nouns: ['ember', 'spark', 'cinder', 'ash', 'firework'],
    lasts: true,
    bed: 'fire',
  },
  animate(kit) {
    kit.particles({
      shape: 'glow',
      count: Math.round(110 * Math.min(1.8, kit.amount)),
      size: [0.007, 0.017],
      colours: ['#ff9a3c', '#ff6a1c', '#ffc66b'],
      opacity: 0.95,
      speed: [0.03 * kit.wind, -0.17 * kit.pace],
      waft: [0.022, 0.8],
      blink: 2.6,
      life: 2.6,
      where: kit.region.kind === 'frame' ? 'everywhere' : 'from',
      shining: true,
    });
  },
});
