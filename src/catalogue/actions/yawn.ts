import { defineAction } from '../kinds.ts';

/** Mouth wide, a hand before it. */
export default defineAction({
  id: 'yawn',
  words: ['yawn', 'wake up', 'wake', 'awaken', 'stretch', 'be sleepy'],
  facts: { actor: ['person', 'creature'], seconds: [1.5, 2.4, 5], lasts: false, hands: 'both' },
  perform(kit) {
    kit.face([
      [0.25, { open: 0.3, lids: 0.5 }],
      [0.5, { open: 0.85, lids: 0.95, browRaise: 0.4 }],
      [0.7, { open: 0.7, lids: 0.9 }],
      [1, 'rest'],
    ]);
    kit.body([
      [0.5, { bend: -0.2, head: [0, 0.2, 0.06] }],
      [1, 'rest'],
    ]);
    kit.hand('both', [
      [0.5, { at: [0.36, 1.72, 0.02], palm: 'forward', fingers: 'up', curl: 0.5 }],
      [0.72, { at: [0.42, 1.62, 0] }],
      [1, 'rest'],
    ]);
  },
});
