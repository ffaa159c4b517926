import { defineAction } from '../kinds.ts';

/** One slow blink; a robot's too. */
export default defineAction({
  id: 'blink',
  words: ['blink', 'wink', 'flutter eyelashes'],
  facts: { actor: ['person', 'creature'], seconds: [0.3, 0.6, 2], lasts: false, hands: 'none' },
  perform(kit) {
    kit.face([
      [0, { lids: 0 }],
      [0.4, { lids: 1 }],
      [0.6, { lids: 1 }],
      [0.95, { lids: 0 }],
      [1, 'rest'],
    ]);
  },
});
