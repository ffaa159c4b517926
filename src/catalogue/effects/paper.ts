import { defineEffect } from '../kinds.ts';

/** A page turned, a letter unfolded. */
export default defineEffect({
  id: 'paper',
  words: [
    'page turn',
    'paper',
    'page',
    'turning page',
    'paper rustle',
    'rustling paper',
    'newspaper',
    'book',
    'letter',
    'page turning',
    'turning pages',
    'pages turning',
    'paper crinkling',
    'crumpling paper',
    'pages',
    'map unfolding',
  ],
  facts: {
    level: -13,
    contacts: ['rustle:paper', 'impact:paper', 'touch:paper', 'turn:paper', 'tear:paper'],
    every: [1.6, 3.2],
  },
  play(kit) {
    const n = kit.random.range(0.35, 0.55);
    kit.play(
      kit
        .noise('white', n)
        .band(
          [
            [0, 2500],
            [n * 0.5, 5600],
            [n, 3200],
          ],
          0.7,
        )
        .envelope([
          [0, 0],
          [0.01, 0.4],
          [n * 0.45, 0.8],
          [n * 0.8, 0.4],
          [n * 0.85, 1],
          [n, 0],
        ]),
    );
    kit.play(
      kit.grains({
        seconds: n,
        rate: 120,
        variants: 24,
        gain: [-18, 0],
        make: (random) => kit.noise('white', 0.004).band(random.range(2000, 7000), 1.5).decay(0.0003, 0.004),
      }),
    );
  },
});
