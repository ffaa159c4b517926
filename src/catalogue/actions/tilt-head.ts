import { defineAction } from '../kinds.ts';

/** The head to one shoulder. */
export default defineAction({
  id: 'tilt-head',
  words: ['tilt head', 'cock head', 'wonder', 'be curious', 'tilt', 'think', 'ponder'],
  facts: { actor: ['person', 'creature'], seconds: [0.6, 1.6, 20], lasts: true, hands: 'none' },
  perform(kit) {
    kit.body([[Math.min(0.5, 0.5 / kit.seconds), { head: [0.08, 0.03, 0.28] }]]);
    kit.face([[Math.min(0.5, 0.5 / kit.seconds), { browRaise: 0.35 }]]);
  },
});
