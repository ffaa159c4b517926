import { defineEffect } from '../kinds.ts';

/** A big animal roars. */
export default defineEffect({
  id: 'roar',
  words: [
    'roar',
    'lion',
    'dragon',
    'monster',
    'dinosaur',
    'beast',
    'monster roar',
    'dragon roar',
    'creature roar',
    'bear',
    'creature',
    'elephant',
    'whale song',
    'whale',
    'trumpeting',
    'animal',
    'godzilla',
  ],
  facts: { level: 1, contacts: ['roar'], every: [2.6, 4.5] },
  play(kit) {
    const n = 1.7;
    kit.play(
      kit
        .throat(
          [
            [0, 68],
            [0.4, 96],
            [n, 54],
          ],
          'oao',
          n,
          { size: 1.7, breath: 0.45 },
        )
        .tremolo(27, 0.6)
        .drive(0.5)
        .envelope([
          [0, 0],
          [0.2, 0.7],
          [0.5, 1],
          [1.1, 0.7],
          [n, 0],
        ]),
    );
    kit.play(
      kit
        .noise('pink', n)
        .band(
          [
            [0, 500],
            [0.5, 1100],
            [n, 350],
          ],
          0.8,
        )
        .tremolo(31, 0.5)
        .envelope([
          [0, 0],
          [0.3, 1],
          [n, 0],
        ]),
      { gain: -7 },
    );
  },
});
