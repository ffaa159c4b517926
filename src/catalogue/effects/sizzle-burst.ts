import { defineEffect } from '../kinds.ts';

/** Something wet meets a hot pan. */
export default defineEffect({
  id: 'sizzle-burst',
  words: ['sizzle burst', 'food hitting pan', 'searing sound', 'hot pan', 'flambé', 'flame whoosh'],
  facts: { level: -8, contacts: ['sizzle', 'sizzle:steel', 'fry', 'flame'], every: [1, 2] },
  play(kit) {
    kit.play(
      kit
        .noise('white', 0.9)
        .high(2200)
        .envelope([
          [0, 0],
          [0.015, 1],
          [0.2, 0.6],
          [0.9, 0],
        ])
        .drift(4, 0.05),
    );
    kit.play(
      kit.grains({
        seconds: 0.9,
        rate: [
          [0, 220],
          [0.9, 50],
        ],
        variants: 30,
        gain: [-14, 0],
        make: (random) => kit.noise('white', 0.006).band(random.range(2500, 8000), 1.5).decay(0.0003, 0.005),
      }),
    );
  },
});
