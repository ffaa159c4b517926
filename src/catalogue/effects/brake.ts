import { defineEffect } from '../kinds.ts';

/** Tyres or brakes scream. */
export default defineEffect({
  id: 'brake',
  words: [
    'brake',
    'brakes',
    'screech',
    'tire screech',
    'screeching',
    'tires',
    'skid',
    'screeching tires',
    'tires screeching',
    'screeching brakes',
    'skidding',
    'tire squeal',
    'train brakes',
  ],
  facts: { level: -2, contacts: ['skid', 'brake'], every: [2, 4] },
  play(kit) {
    const n = 0.9;
    const hz = kit.random.range(820, 1050);
    kit.play(
      kit
        .mix(
          kit
            .tone(
              'saw',
              [
                [0, hz * 1.05],
                [0.3, hz],
                [n, hz * 0.8],
              ],
              n,
            )
            .band(hz * 1.5, 2),
          kit
            .noise('white', n)
            .band(
              [
                [0, hz * 1.1],
                [n, hz * 0.8],
              ],
              9,
            )
            .gain(3),
          kit.noise('pink', n).high(1500).gain(-9),
        )
        .drift(4, 0.06)
        .fade(0.04, 0.25),
    );
  },
});
