import { defineAction } from '../kinds.ts';

/** Nothing, for a moment. */
export default defineAction({
  id: 'pause',
  words: [
    'pause',
    'stop',
    'hesitate',
    'freeze',
    'halt',
    'hold still',
    'come to a stop',
    'pull up',
    'pull over',
    'park',
    'come to a halt',
  ],
  facts: {
    actor: ['person', 'creature', 'thing', 'sky'],
    seconds: [0.3, 1, 20],
    lasts: false,
    hands: 'none',
  },
  perform(kit) {
    kit.body([
      [0.3, { bend: -0.01 }],
      [1, 'rest'],
    ]);
  },
});
