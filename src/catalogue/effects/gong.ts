import { defineEffect } from '../kinds.ts';

/** A gong that blooms. */
export default defineEffect({
  id: 'gong',
  words: [
    'gong',
    'temple gong',
    'singing bowl',
    'tam-tam',
    'cymbal',
    'cymbal crash',
    'tibetan bowl',
    'deep gong',
    'resonant gong',
  ],
  facts: { level: -2, contacts: ['gong', 'impact:gong'], every: [3, 6] },
  play(kit) {
    const hz = kit.random.range(82, 104);
    kit.play(
      kit.modes(
        [1, 1.52, 2.03, 2.51, 2.98, 3.62, 4.3, 5.1, 6.2, 7.7].map(
          (r, i) => [hz * r, -1.6 * i, 4.2 / (1 + i * 0.25)] as const,
        ),
        { hardness: 0.6 },
      ),
      { width: 0.2 },
    );
    kit.play(
      kit
        .noise('pink', 2.6)
        .band(
          [
            [0, 500],
            [0.5, 1900],
            [2.6, 700],
          ],
          1.2,
        )
        .envelope([
          [0, 0],
          [0.35, 1],
          [2.6, 0],
        ]),
      { gain: -22, width: 0.5 },
    );
  },
});
