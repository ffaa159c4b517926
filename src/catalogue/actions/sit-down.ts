import { defineAction } from '../kinds.ts';

/** From standing to sitting: hips go back, the trunk leans forward, then comes upright. */
export default defineAction({
  id: 'sit-down',
  words: ['sit down', 'take a seat', 'settle down', 'settle', 'slump'],
  facts: {
    actor: ['person'],
    target: 'thing',
    seconds: [0.9, 1.5, 3],
    lasts: false,
    ends: 'sit',
    hands: 'none',
  },
  perform(kit) {
    if (kit.role('target')) kit.look('target', { from: 0, to: 0.35 });
    kit.posture('sit', { from: 0.15, to: 0.9, on: 'target' });
    kit.body([
      [0.05, { bend: 0 }],
      [0.5, { bend: 0.45, head: [0, 0.15, 0] }],
      [0.85, { bend: 0.1, head: [0, 0, 0] }],
      [1, 'rest'],
    ]);
    kit.contact(0.86, 'rustle', 'target', 0.4);
  },
});
