import { defineEffect } from '../kinds.ts';

/** A ball through a net: cords that snap open and fall together. */
export default defineEffect({
  id: 'net-swish',
  words: ['net', 'net swish', 'swish', 'net snap', 'ball through net', 'swishing net', 'swish of net'],
  facts: {
    level: -9,
    contacts: [
      'swish',
      'impact:rubber+net',
      'impact:rubber+cloth',
      'impact:rubber+rope',
      'touch:rubber+net',
      'impact:rubber+nylon',
      'impact:leather+net',
      'pass:net',
      'rustle:net',
    ],
    every: [1, 2],
  },
  play(kit) {
    kit.play(
      kit
        .noise('white', 0.34)
        .band(
          [
            [0, 2600],
            [0.09, 4400],
            [0.34, 1700],
          ],
          0.8,
        )
        .envelope([
          [0, 0],
          [0.02, 0.7],
          [0.07, 1],
          [0.12, 0.45],
          [0.2, 0.3],
          [0.34, 0],
        ]),
    );
    kit.play(kit.noise('pink', 0.12).band(700, 0.9).decay(0.006, 0.1), { gain: -4 });
    kit.play(
      kit.grains({
        seconds: 0.3,
        rate: 70,
        variants: 12,
        gain: [-14, -2],
        make: (random) => kit.noise('white', 0.012).band(random.range(1500, 4500), 2).decay(0.0006, 0.01),
      }),
      { at: 0.05, gain: -4 },
    );
  },
});
