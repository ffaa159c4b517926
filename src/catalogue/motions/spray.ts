import { defineMotion } from '../kinds.ts';

/** Fine drops over falling or breaking water. */
export default defineMotion({
  id: 'spray',
  words: ['spray', 'splash', 'mist', 'spray rises', 'spatter', 'sprinkle', 'spume'],
  facts: {
    name: 'spray',
    regions: ['water', 'frame'],
    nouns: [
      'spray',
      'splash',
      'mist',
      'waterfall',
      'wave',
      'fountain',
      'droplet',
      'surf',
      'spume',
      'sprinkler',
    ],
    lasts: true,
    bed: 'waterfall',
  },
  animate(kit) {
    kit.particles({
      shape: 'glow',
      count: Math.round(240 * Math.min(1.6, kit.amount)),
      size: [0.004, 0.01],
      colours: ['#ffffff', '#e8f1f6'],
      opacity: 0.55,
      speed: [0.02 * kit.wind, -0.07],
      waft: [0.02, 0.9],
      life: 1.5,
      where: kit.region.kind === 'frame' ? 'everywhere' : 'from',
    });
  },
});
