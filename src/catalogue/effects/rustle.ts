import { defineEffect } from '../kinds.ts';

/** Cloth moves on cloth. */
export default defineEffect({
  id: 'rustle',
  words: [
    'rustle',
    'cloth rustle',
    'clothing rustle',
    'rustling cloth',
    'rustling fabric',
    'silk',
    'dress swirl',
    'cloth movement',
    'fabric',
    'jacket',
    'clothes rustling',
    'rustling',
    'dress rustle',
    'swish of dress',
    'sheets rustling',
    'fabric rustling',
  ],
  facts: {
    level: -15,
    contacts: [
      'rustle',
      'brush',
      'brush:cloth',
      'touch:cloth',
      'impact:cloth+cloth',
      'sway',
      'catch:skin+skin',
      'touch:skin',
    ],
    every: [0.8, 1.8],
  },
  play(kit) {
    const n = kit.random.range(0.25, 0.5);
    kit.play(
      kit
        .noise('pink', n)
        .band(
          [
            [0, 1300],
            [n * 0.4, kit.random.range(2200, 3800)],
            [n, 1200],
          ],
          0.7,
        )
        .envelope([
          [0, 0],
          [0.012, 0.5],
          [n * 0.3, 1],
          [n * 0.55, 0.35],
          [n * 0.7, 0.6],
          [n, 0],
        ]),
    );
    kit.play(
      kit.grains({
        seconds: n,
        rate: 60,
        variants: 12,
        gain: [-14, 0],
        make: (random) => kit.noise('white', 0.012).band(random.range(2500, 6500), 2).decay(0.001, 0.01),
      }),
      { gain: -10 },
    );
  },
});
