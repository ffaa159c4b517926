import { defineAction } from '../kinds.ts';

/** Half a turn, head first. */
export default defineAction({
  id: 'turn-around',
  words: ['turn around', 'turn back', 'whirl around', 'turn away'],
  facts: { actor: ['person', 'creature'], seconds: [0.8, 1.4, 4], lasts: false, hands: 'none' },
  perform(kit) {
    kit.look('back', { from: 0, to: 0.45 });
    kit.turn({ by: Math.PI * 0.96, from: 0.1 });
  },
});
