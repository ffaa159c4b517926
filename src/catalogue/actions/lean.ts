import { defineAction } from '../kinds.ts';

/** Leaning on something, or forward. */
export default defineAction({
  id: 'lean',
  words: ['lean', 'lean against', 'lean on', 'lean back', 'rest against', 'prop'],
  facts: {
    actor: ['person'],
    target: 'any',
    seconds: [0.6, 3, 60],
    lasts: true,
    ends: 'lean',
    hands: 'none',
  },
  perform(kit) {
    kit.posture('lean', { from: 0, to: Math.min(0.9, 0.9 / kit.seconds), on: 'target' });
  },
});
