import { defineEffect } from '../kinds.ts';

/** A sigh: breath let go. */
export default defineEffect({
  id: 'sigh',
  words: ['sigh', 'sighing', 'relieved sigh', 'exhale softly', 'deep sigh', 'soft sigh'],
  facts: { level: -12, contacts: ['sigh'], every: [2, 4] },
  play(kit) {
    const n = kit.random.range(0.8, 1.1);
    kit.play(
      kit
        .noise('pink', n)
        .band(
          [
            [0, 1900],
            [n, 650],
          ],
          1.1,
        )
        .envelope([
          [0, 0],
          [0.12, 1],
          [n * 0.5, 0.5],
          [n, 0],
        ]),
    );
    kit.play(
      kit
        .throat(
          [
            [0, 240],
            [n, 150],
          ],
          'au',
          n,
          { breath: 0.85 },
        )
        .fade(0.1, n * 0.7),
      { gain: -9 },
    );
  },
});
