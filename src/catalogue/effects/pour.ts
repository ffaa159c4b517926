import { defineEffect } from '../kinds.ts';

/** A drink is poured: the pitch rises as the vessel fills. */
export default defineEffect({
  id: 'pour',
  words: [
    'pour',
    'pouring',
    'pouring water',
    'pouring coffee',
    'pouring wine',
    'liquid pouring',
    'filling glass',
    'pouring liquid',
    'coffee pouring',
    'tea pouring',
    'pouring tea',
  ],
  facts: { level: -12, contacts: ['pour', 'pour:water'], every: [2, 3.4] },
  play(kit) {
    const n = Math.min(kit.seconds, 1.6);
    kit.play(
      kit
        .noise('pink', n)
        .band(
          [
            [0, 520],
            [n, 1250],
          ],
          2.4,
        )
        .drift(3, 0.15)
        .fade(0.02, 0.2),
    );
    kit.play(
      kit
        .grains({
          seconds: n,
          rate: 85,
          variants: 50,
          gain: [-16, 0],
          make: (random) => {
            const f = random.range(500, 1500);
            return kit
              .tone(
                'sine',
                [
                  [0, f],
                  [0.04, f * 1.4],
                ],
                0.05,
              )
              .decay(0.003, 0.045);
          },
        })
        .fade(0.02, 0.2),
      { gain: -4 },
    );
  },
});
