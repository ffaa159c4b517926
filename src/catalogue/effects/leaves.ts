import { defineEffect } from '../kinds.ts';

/** A bush or a heap of leaves is brushed. */
export default defineEffect({
  id: 'leaves',
  words: [
    'leaf',
    'leaves',
    'bush',
    'foliage',
    'branch',
    'leaf rustling',
    'foliage rustle',
    'bushes rustling',
    'undergrowth',
    'falling leaves',
  ],
  facts: {
    level: -14,
    contacts: ['rustle:leaf', 'rustle:earth', 'brush:leaf', 'rustle:grass', 'brush:grass'],
    every: [0.9, 2],
  },
  play(kit) {
    const n = 0.5;
    kit.play(
      kit.grains({
        seconds: n,
        rate: [
          [0, 200],
          [n, 40],
        ],
        variants: 40,
        gain: [-16, 0],
        make: (random) =>
          kit
            .noise('white', random.range(0.006, 0.02))
            .band(random.range(2000, 7000), 1.5)
            .decay(0.001, 0.015),
      }),
    );
  },
});
