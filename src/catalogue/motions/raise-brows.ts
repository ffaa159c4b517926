import { defineMotion } from '../kinds.ts';

/** Brows go up. */
export default defineMotion({
  id: 'raise-brows',
  words: [
    'raise eyebrow',
    'raise brow',
    'lift eyebrow',
    'eyebrows raise',
    'brows lift',
    'look surprised',
    'surprise',
    'widen eyes',
    'eyes widen',
  ],
  facts: {
    name: 'raised brows',
    regions: ['face', 'person'],
    lasts: false,
    seconds: [0.6, 1.2, 2.5],
  },
  animate(kit) {
    kit.features({ brows: (t) => kit.once(t) });
  },
});
