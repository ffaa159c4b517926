import { defineEffect } from '../kinds.ts';

/** One breath. */
export default defineEffect({
  id: 'breath',
  words: ['breath', 'breathe', 'soft breath', 'visible breath', 'deep breath', 'cold breath'],
  facts: { level: -16, contacts: ['breath', 'blow'], every: [1.8, 2.6] },
  play(kit) {
    kit.play(
      kit
        .noise('pink', 0.8)
        .band(
          [
            [0, 1200],
            [0.8, 2200],
          ],
          1.1,
        )
        .fade(0.35, 0.4),
      { gain: -3 },
    );
    kit.play(
      kit
        .noise('pink', 0.9)
        .band(
          [
            [0, 1500],
            [0.9, 750],
          ],
          1,
        )
        .fade(0.2, 0.6),
      { at: 0.95 },
    );
  },
});
