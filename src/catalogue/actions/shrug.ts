import { defineAction } from '../kinds.ts';

/** Who knows. */
export default defineAction({
  id: 'shrug',
  words: ['shrug', 'shrug shoulders', 'be unsure'],
  facts: { actor: ['person', 'creature'], seconds: [0.6, 1.1, 3], lasts: false, hands: 'both' },
  perform(kit) {
    kit.body([
      [0.35, { shrug: 0.06, head: [0, 0.03, 0.16] }],
      [0.65, { shrug: 0.055, head: [0, 0.02, 0.16] }],
      [1, 'rest'],
    ]);
    kit.hand('both', [
      [0.35, { at: [0.38, 1.02, 0.26], palm: 'up', fingers: [0.6, 0.1, 0.7], curl: 0.15 }],
      [0.65, { at: [0.38, 1.02, 0.26] }],
      [1, 'rest'],
    ]);
    kit.face([
      [0.35, { browRaise: 0.7, smile: -0.15 }],
      [1, 'rest'],
    ]);
  },
});
