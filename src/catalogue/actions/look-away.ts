import { defineAction } from '../kinds.ts';

/** Eyes and then head leave the other one. */
export default defineAction({
  id: 'look-away',
  words: ['look away', 'avert', 'avert eyes', 'avoid', 'look aside', 'ignore', 'glance away'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.4, 1.6, 60],
    lasts: true,
    hands: 'none',
  },
  perform(kit) {
    kit.look('away', { head: 0.85 });
    kit.body([[Math.min(0.6, 0.8 / kit.seconds), { head: [0, -0.1, 0], turn: -0.02 }]]);
  },
});
