import { defineEffect } from '../kinds.ts';

/** A car goes by. */
export default defineEffect({
  id: 'car-pass',
  words: [
    'car pass',
    'car driving by',
    'car pass-by',
    'car speeding',
    'car drive',
    'car speeding past',
    'speeding car',
    'race car',
    'vehicle passing',
    'car drives past',
    'car whoosh',
  ],
  facts: { level: -5, contacts: ['pass:car', 'drive'], every: [2.6, 4.5] },
  play(kit) {
    const n = 2.6;
    const hz = kit.random.range(75, 105);
    const car = kit
      .mix(
        kit
          .noise('pink', n)
          .low(
            [
              [0, 500],
              [n / 2, 3200],
              [n, 500],
            ],
            0.6,
          )
          .high(140),
        kit
          .tone(
            'saw',
            [
              [0, hz * 1.07],
              [n * 0.42, hz * 1.07],
              [n * 0.58, hz * 0.93],
              [n, hz * 0.93],
            ],
            n,
          )
          .low(520)
          .gain(-5),
      )
      .envelope([
        [0, 0],
        [n * 0.35, 0.35],
        [n / 2, 1],
        [n * 0.65, 0.35],
        [n, 0],
      ]);
    kit.play(
      car.copy().envelope([
        [n * 0.35, 1],
        [n * 0.65, 0.1],
      ]),
      { pan: -0.8 },
    );
    kit.play(
      car.envelope([
        [n * 0.35, 0.1],
        [n * 0.65, 1],
      ]),
      { pan: 0.8 },
    );
  },
});
