import { defineAction } from '../kinds.ts';

/** To one side, then the other. */
export default defineAction({
  id: 'look-around',
  words: ['look around', 'scan', 'search', 'survey', 'glance around', 'look left and right', 'look for'],
  facts: { actor: ['person', 'creature'], seconds: [1.2, 2.4, 12], lasts: false, hands: 'none' },
  perform(kit) {
    kit.look('left', { from: 0, to: 0.45, head: 0.8 });
    kit.look('right', { from: 0.45, to: 0.95, head: 0.8 });
    kit.body([
      [0.25, { turn: 0.18 }],
      [0.7, { turn: -0.2 }],
      [1, 'rest'],
    ]);
  },
});
