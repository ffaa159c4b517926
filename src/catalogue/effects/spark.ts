import { defineEffect } from '../kinds.ts';

/** Electric sparks: dry crackles with a buzz between. */
export default defineEffect({
  id: 'spark',
  words: [
    'spark',
    'sparks',
    'spark crackle',
    'electric spark',
    'crackle',
    'zap',
    'sparks crackle',
    'sparks crackling',
    'electricity',
    'electric crackle',
    'crackling electricity',
    'short circuit',
    'lightning',
    'electrical crackle',
    'welding',
    'taser',
  ],
  facts: { level: -8, contacts: ['spark', 'buzz', 'spark:steel', 'spark:glass'], every: [0.6, 1.4] },
  play(kit) {
    kit.play(kit.noise('white', 0.025).high(2500).decay(0.0003, 0.02));
    kit.play(
      kit.grains({
        seconds: 0.45,
        rate: [
          [0, 90],
          [0.45, 14],
        ],
        variants: 24,
        gain: [-16, 0],
        make: (random) =>
          kit
            .noise('white', 0.008)
            .band(random.range(2500, 9000), 1.2)
            .decay(0.0002, random.range(0.002, 0.007)),
      }),
    );
    kit.play(kit.tone('saw', 118, 0.3).high(900).tremolo(37, 0.8).decay(0.004, 0.25), { gain: -14 });
  },
});
