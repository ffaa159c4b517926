import { defineMotion } from '../kinds.ts';

/** Shadows of clouds go over the land. */
export default defineMotion({
  id: 'cloud-shadows',
  words: [
    'shadow',
    'shadows pass',
    'shadows move',
    'shadows drift',
    'cloud shadows',
    'shadow slide',
    'dapple',
    'shadows dance',
    'light shift',
    'shadows sweep',
    'pass',
    'move',
    'drift',
    'play',
    'dance',
    'shift',
  ],
  facts: {
    name: 'shadows passing over',
    regions: ['ground', 'background', 'foliage', 'frame', 'water'],
    nouns: ['shadow', 'shade', 'dapple'],
    lasts: true,
  },
  animate(kit) {
    kit.shadows({ depth: 0.42, size: kit.region.kind === 'foliage' ? 0.35 : 0.8, speed: 0.09 });
  },
});
