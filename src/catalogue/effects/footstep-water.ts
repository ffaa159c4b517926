import { defineEffect } from '../kinds.ts';

/** A step into a puddle. */
export default defineEffect({
  id: 'footstep-water',
  words: [
    'footstep in water',
    'splashing footstep',
    'puddle step',
    'splashing puddle',
    'footfall splashing',
    'footsteps splashing',
    'puddle splash',
  ],
  facts: { level: -12, contacts: ['step:water', 'step:puddle'], every: [0.5, 0.6] },
  play(kit) {
    kit.play(
      kit
        .noise('pink', 0.3)
        .band(
          [
            [0, 1800],
            [0.3, 900],
          ],
          0.6,
        )
        .envelope([
          [0, 0],
          [0.008, 1],
          [0.06, 0.5],
          [0.3, 0],
        ]),
    );
    kit.play(
      kit.grains({
        seconds: 0.35,
        rate: [
          [0, 90],
          [0.35, 10],
        ],
        variants: 16,
        gain: [-16, -3],
        make: (random) => {
          const f = random.range(500, 2200);
          return kit
            .tone(
              'sine',
              [
                [0, f],
                [0.03, f * 1.5],
              ],
              0.04,
            )
            .decay(0.002, 0.035);
        },
      }),
    );
  },
});
