import { defineMotion } from '../kinds.ts';

/** Larger. */
export default defineMotion({
  id: 'grow',
  words: [
    'grow',
    'expand',
    'swell',
    'bloom',
    'open',
    'blossom',
    'unfurl',
    'inflate',
    'enlarge',
    'spread',
    'unfold',
    'get bigger',
    'burst open',
  ],
  facts: {
    name: 'growing',
    regions: ['subject', 'foliage', 'light'],
    lasts: false,
    seconds: [1.5, 3.5, 12],
    limit: 'as a whole: a still shows nothing that was closed',
  },
  animate(kit) {
    kit.carry({ grow: (t) => 0.16 * Math.min(1.6, kit.amount) * kit.once(t), about: 'middle' });
  },
});
