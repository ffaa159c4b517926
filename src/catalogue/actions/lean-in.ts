import { defineAction } from '../kinds.ts';

/** The trunk comes closer to somebody. */
export default defineAction({
  id: 'lean-in',
  words: ['lean in', 'lean forward', 'lean closer', 'lean over', 'bend over', 'peer', 'bend down'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.5, 1.6, 20],
    lasts: true,
    hands: 'none',
  },
  perform(kit) {
    if (kit.role('target')) kit.look('target');
    kit.body([
      [
        Math.min(0.5, 0.7 / kit.seconds),
        { bend: 0.38, lean: 0.14, hips: [0, -0.01, -0.05], head: [0, 0.2, 0] },
      ],
    ]);
  },
});
