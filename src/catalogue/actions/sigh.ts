import { defineAction } from '../kinds.ts';

/** The breath goes out, shoulders sink. */
export default defineAction({
  id: 'sigh',
  words: [
    'sigh',
    'exhale',
    'breathe out',
    'relax',
    'be relieved',
    'breathe',
    'take a deep breath',
    'inhale',
    'relief',
    'groan',
    'moan',
  ],
  facts: { actor: ['person', 'creature'], seconds: [1, 1.8, 8], lasts: false, hands: 'none' },
  perform(kit) {
    kit.body([
      [0.3, { shrug: 0.025, bend: -0.08, head: [0, 0.06, 0] }],
      [0.75, { shrug: -0.018, bend: 0.1, head: [0, -0.1, 0] }],
      [1, 'rest'],
    ]);
    kit.face([
      [0.3, { lids: 0.1 }],
      [0.6, { purse: 0.5, lids: 0.45 }],
      [1, 'rest'],
    ]);
  },
});
