import { defineAction } from '../kinds.ts';

/** Being seated. */
export default defineAction({
  id: 'sit',
  words: ['sit', 'be seated', 'perch', 'be sitting'],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    seconds: [0.5, 4, 60],
    lasts: true,
    ends: 'sit',
    hands: 'none',
  },
  perform(kit) {
    kit.posture('sit', { from: 0, to: Math.min(1, 1.2 / kit.seconds), on: 'target' });
  },
});
