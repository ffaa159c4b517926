import { defineAction } from '../kinds.ts';

/** Being on one's feet, weight on one leg. */
export default defineAction({
  id: 'stand',
  words: ['stand', 'stand still', 'wait', 'stay', 'pose', 'remain', 'linger', 'be'],
  facts: { actor: ['person', 'creature'], seconds: [0.5, 3, 60], lasts: true, ends: 'stand', hands: 'none' },
  perform(kit) {
    kit.posture('stand', { from: 0, to: Math.min(1, 1 / kit.seconds) });
  },
});
