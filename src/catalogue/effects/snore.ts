import { defineEffect } from '../kinds.ts';

/** Someone sleeps soundly. */
export default defineEffect({
  id: 'snore',
  words: ['snore', 'snoring', 'sleeping', 'purr', 'purring', 'cat purring'],
  facts: { level: -12, every: [2.6, 3.4] },
  play(kit) {
    kit.play(
      kit
        .throat(
          [
            [0, 62],
            [1.1, 70],
          ],
          'o',
          1.1,
          { size: 1.2, breath: 0.5 },
        )
        .tremolo(24, 0.8)
        .fade(0.35, 0.3),
    );
    kit.play(kit.noise('pink', 0.8).band(1100, 1).fade(0.15, 0.5), { at: 1.3, gain: -10 });
  },
});
