import { defineAction } from '../kinds.ts';

/** A step away, facing as before. */
export default defineAction({
  id: 'step-back',
  words: ['step back', 'back away', 'retreat', 'recoil', 'withdraw', 'back up', 'step away', 'shrink back'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.5, 1, 3],
    lasts: false,
    travel: 0.7,
    hands: 'none',
  },
  perform(kit) {
    kit.go({ gait: 'step', by: [0, 0, -0.65], face: 'keep' });
    kit.body([
      [0.35, { bend: -0.08, hips: [0, -0.02, -0.03] }],
      [0.9, 'rest'],
    ]);
  },
});
