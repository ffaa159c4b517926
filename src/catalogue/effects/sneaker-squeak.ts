import { defineEffect } from '../kinds.ts';

/** A rubber sole that slips and sticks on polished wood. */
export default defineEffect({
  id: 'sneaker-squeak',
  words: [
    'sneaker squeak',
    'squeak',
    'squeaking',
    'shoe squeak',
    'sneaker squeaking',
    'squeaking sneaker',
    'sneaker',
    'sneakers squeaking',
    'squeaky shoe',
    'squeaks',
  ],
  facts: {
    level: -9,
    contacts: ['scrape:rubber+wood', 'scrape:rubber+parquet', 'pivot', 'squeak', 'scrape:rubber'],
    every: [0.4, 1.3],
  },
  play(kit) {
    const hz = kit.random.range(1050, 1750);
    const n = kit.random.range(0.06, 0.17);
    const rise = kit.random.range(1.05, 1.35);
    kit.play(
      kit
        .mix(
          kit
            .tone(
              'saw',
              [
                [0, hz * 0.92],
                [n * 0.4, hz * rise],
                [n, hz],
              ],
              n,
            )
            .band(hz * 2, 1),
          kit
            .tone(
              'sine',
              [
                [0, hz],
                [n, hz * rise],
              ],
              n,
            )
            .gain(-5),
        )
        .tremolo(95, 0.4)
        .fade(0.006, n * 0.5),
    );
    kit.play(
      kit
        .noise('white', n)
        .band(3400, 1)
        .fade(0.01, n * 0.5),
      { gain: -16 },
    );
  },
});
