import { defineAction } from '../kinds.ts';

/** Eyes and head go up. */
export default defineAction({
  id: 'look-up',
  words: ['look up', 'gaze up', 'look to the sky', 'stare up', 'glance up', 'look skyward'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.4, 1.6, 60],
    lasts: true,
    hands: 'none',
  },
  perform(kit) {
    kit.look('up', { head: 0.95 });
    // The whole spine opens for the sky.
    kit.body([[Math.min(0.5, 0.7 / kit.seconds), { bend: -0.14, head: [0, 0.2, 0] }]]);
  },
});
