import { defineAction } from '../kinds.ts';

/** No. */
export default defineAction({
  id: 'shake-head',
  words: ['shake head', 'disagree', 'refuse', 'deny', 'decline'],
  facts: {
    actor: ['person', 'creature'],
    target: 'person',
    seconds: [0.7, 1.2, 4],
    lasts: false,
    hands: 'none',
  },
  perform(kit) {
    const turns = kit.beats(0.32, 0.12, 0.85);
    kit.body([
      [0, { head: [0, 0, 0] }],
      ...turns.map((u, i) => [u, { head: [(i % 2 ? -1 : 1) * 0.28, -0.05, 0] }] as const),
      [1, 'rest'],
    ]);
  },
});
