import { defineEffect } from '../kinds.ts';

/** Thunder: a crack, then a roll that wanders off. */
export default defineEffect({
  id: 'thunder',
  words: [
    'thunder',
    'thunderclap',
    'thunder crack',
    'lightning strike',
    'crack of thunder',
    'clap of thunder',
    'thunder rolling',
    'thunder roll',
  ],
  facts: { level: 2, contacts: ['thunder', 'lightning'], every: [3, 6] },
  play(kit) {
    const n = 3.4;
    kit.play(
      kit.grains({
        seconds: 0.35,
        rate: [
          [0, 120],
          [0.35, 20],
        ],
        variants: 16,
        gain: [-8, 0],
        make: (random) => kit.noise('white', 0.03).low(random.range(1800, 6000)).decay(0.0006, 0.025),
      }),
      { gain: -3 },
    );
    kit.wide(
      () =>
        kit
          .noise('brown', n)
          .low([
            [0, 1400],
            [0.4, 380],
            [n, 110],
          ])
          .drift(7, 0.28)
          .envelope([
            [0, 0],
            [0.02, 0.9],
            [0.5, 1],
            [1.5, 0.5],
            [n, 0],
          ]),
      { gain: 6, center: 0.5 },
    );
  },
});
