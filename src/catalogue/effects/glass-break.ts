import { defineEffect } from '../kinds.ts';

/** Glass breaks: a burst and a rain of pieces. */
export default defineEffect({
  id: 'glass-break',
  words: [
    'glass break',
    'glass shatter',
    'shattering glass',
    'breaking glass',
    'glass breaking',
    'smash',
    'shatter',
    'window breaking',
    'crash of glass',
    'glass shattering',
    'glass smashing',
  ],
  facts: {
    level: 0,
    contacts: ['break:glass', 'shatter', 'burst:glass', 'break', 'break:ceramic'],
    every: [2, 4],
  },
  play(kit) {
    kit.play(kit.noise('white', 0.16).high(1800).decay(0.0006, 0.14));
    kit.play(
      kit
        .grains({
          seconds: 1.1,
          rate: [
            [0, 170],
            [0.2, 70],
            [1.1, 6],
          ],
          variants: 40,
          gain: [-18, 0],
          make: (random) => {
            const f = random.range(2200, 8800);
            return kit.modes([
              [f, 0, random.range(0.04, 0.2)],
              [f * 1.5, -6, 0.05],
            ]);
          },
        })
        .envelope([
          [0, 1],
          [1.1, 0.15],
        ]),
      { width: 0.3, gain: -3 },
    );
  },
});
