import { defineMotion } from '../kinds.ts';

/** Corners of the mouth down. */
export default defineMotion({
  id: 'frown',
  words: ['frown', 'pout', 'scowl', 'sadden', 'smile fade', 'look sad', 'grimace'],
  facts: {
    name: 'a frown',
    regions: ['face', 'person'],
    lasts: false,
    seconds: [0.8, 1.6, 3],
    limit: 'the mouth alone',
  },
  animate(kit) {
    kit.features({ smile: (t) => -0.8 * kit.once(t), brows: (t) => -0.4 * kit.once(t) });
  },
});
