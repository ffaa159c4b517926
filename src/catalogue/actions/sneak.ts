import { defineAction } from '../kinds.ts';

/** Quiet, low steps. */
export default defineAction({
  id: 'sneak',
  words: ['sneak', 'creep', 'tiptoe', 'prowl', 'stalk', 'slink'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1, 3, 60],
    lasts: true,
    travel: 1.5,
    hands: 'none',
  },
  perform(kit) {
    kit.go({ gait: 'sneak', ...(kit.role('target') ? { towards: 'target', stop: 0.8 } : {}) });
    kit.body([[0.15, { bend: 0.3, hips: [0, -0.1, -0.03], head: [0, 0.25, 0] }]]);
    kit.hand('both', [[0.15, { at: [0.2, 1.02, 0.3], palm: 'down', fingers: 'forward', curl: 0.25 }]]);
  },
});
