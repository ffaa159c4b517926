import { defineAction } from '../kinds.ts';

/** It sinks and spreads. */
export default defineAction({
  id: 'melt',
  words: ['melt', 'dissolve', 'sink', 'deflate', 'shrink', 'wilt', 'ooze', 'sag'],
  facts: { actor: ['thing', 'creature'], seconds: [1.5, 4, 60], lasts: true, hands: 'none' },
  perform(kit) {
    kit.move([
      [0, { scale: [1, 1, 1] }],
      [1, { scale: [1.18, 0.5, 1.18] }],
    ]);
    for (const u of kit.beats(0.8)) kit.contact(u, 'drip', 'surface', 0.15);
  },
});
