import { defineEffect } from '../kinds.ts';

/** A clap of two hands. */
export default defineEffect({
  id: 'clap',
  words: [
    'clap',
    'hand clap',
    'single clap',
    'claps',
    'slap',
    'clapping hands',
    'hands clapping',
    'high five',
  ],
  facts: { level: -6, contacts: ['clap', 'impact:skin+skin', 'slap', 'clap:skin'], every: [0.45, 0.6] },
  play(kit) {
    const hz = kit.random.range(950, 1600);
    kit.play(
      kit
        .noise('white', 0.09)
        .band(hz, 1.3)
        .envelope([
          [0, 0],
          [0.0008, 1],
          [0.006, 0.5],
          [0.009, 0.75],
          [0.03, 0.15],
          [0.09, 0],
        ]),
    );
    kit.play(kit.noise('pink', 0.05).low(600).decay(0.0008, 0.04), { gain: -6 });
  },
});
