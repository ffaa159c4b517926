import { defineEffect } from '../kinds.ts';

/** Water is hit: a slap, spray and the bubbles that come back up. */
export default defineEffect({
  id: 'splash',
  words: [
    'splash',
    'water splash',
    'splashing',
    'splashing water',
    'dive',
    'plunge',
    'splashes',
    'splashing sound',
    'puddle',
  ],
  facts: { level: -4, contacts: ['splash', 'impact:water', 'splash:water', 'dive'], every: [1, 2.2] },
  play(kit) {
    const force = 0.4 + 0.6 * kit.event.energy;
    kit.play(
      kit
        .noise('pink', 0.7 * force + 0.2)
        .low([
          [0, 5500],
          [0.12, 2600],
          [0.7, 900],
        ])
        .high(180)
        .envelope([
          [0, 0],
          [0.006, 1],
          [0.09, 0.5],
          [0.3 * force, 0.35],
          [0.7 * force + 0.2, 0],
        ]),
    );
    kit.play(kit.noise('brown', 0.2).low(320).decay(0.004, 0.2), { gain: -2 });
    kit.play(
      kit.grains({
        seconds: 0.9 * force + 0.1,
        rate: [
          [0, 20],
          [0.15, 120],
          [0.9, 12],
        ],
        variants: 40,
        gain: [-18, -2],
        make: (random) => {
          const f = random.range(350, 1700);
          const n = random.range(0.02, 0.07);
          return kit
            .tone(
              'sine',
              [
                [0, f],
                [n, f * 1.6],
              ],
              n,
            )
            .decay(0.003, n);
        },
      }),
      { gain: -3 },
    );
  },
});
