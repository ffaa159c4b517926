import { defineEffect } from '../kinds.ts';

/** A gasp: air drawn in fast. */
export default defineEffect({
  id: 'gasp',
  words: [
    'gasp',
    'gasping',
    'sharp breath',
    'intake of breath',
    'sharp inhale',
    'crowd gasp',
    'startled gasp',
  ],
  facts: { level: -9, contacts: ['gasp', 'flinch'], every: [1.6, 3] },
  play(kit) {
    const n = kit.random.range(0.35, 0.5);
    kit.play(
      kit
        .noise('pink', n)
        .band(
          [
            [0, 900],
            [n * 0.6, 2600],
          ],
          1.3,
        )
        .envelope([
          [0, 0],
          [n * 0.25, 0.6],
          [n * 0.7, 1],
          [n, 0],
        ]),
    );
    kit.play(
      kit
        .throat(
          [
            [0, 330],
            [n, 420],
          ],
          'ua',
          n,
          { size: 0.9, breath: 0.9 },
        )
        .fade(0.08, 0.05),
      { gain: -8 },
    );
  },
});
