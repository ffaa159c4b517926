import { defineAction } from '../kinds.ts';

/** Squatting low. */
export default defineAction({
  id: 'crouch',
  words: ['crouch', 'squat', 'hunker', 'duck', 'huddle', 'stoop'],
  facts: { actor: ['person', 'creature'], seconds: [0.5, 2, 30], lasts: true, ends: 'crouch', hands: 'none' },
  perform(kit) {
    kit.posture('crouch', { from: 0, to: Math.min(0.9, 0.8 / kit.seconds) });
  },
});
