import { defineAction } from '../kinds.ts';

/** A tail from side to side. */
export default defineAction({
  id: 'wag',
  words: ['wag', 'wag tail', 'purr', 'pant', 'sniff', 'twitch'],
  facts: { actor: ['creature', 'person'], target: 'any', seconds: [0.6, 2, 60], lasts: true, hands: 'none' },
  perform(kit) {
    kit.swing({ axis: 'y', angle: 0.6, period: 0.32, part: 'tail' });
    kit.body([
      [0.2, { head: [0, 0.06, 0.1] }],
      [0.8, { head: [0, 0.02, -0.08] }],
    ]);
  },
});
