import { defineAction } from '../kinds.ts';

/** From the hips, hands at the sides. */
export default defineAction({
  id: 'bow',
  words: ['bow', 'curtsy', 'curtsey', 'bow to', 'bow deeply', 'take a bow'],
  facts: {
    actor: ['person', 'creature'],
    target: 'person',
    seconds: [1.1, 2, 5],
    lasts: false,
    upright: true,
    hands: 'none',
  },
  perform(kit) {
    kit.body([
      [0, { lean: 0 }],
      [0.4, { lean: 0.42, bend: 0.3, hips: [0, 0, -0.08], head: [0, -0.15, 0] }],
      [0.62, { lean: 0.42, bend: 0.3, hips: [0, 0, -0.08] }],
      [1, 'rest'],
    ]);
  },
});
