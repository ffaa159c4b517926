import { defineBed } from '../kinds.ts';

/** Crickets at night: pulses of a pure high note, each in its own rhythm. */
export default defineBed({
  id: 'crickets',
  words: [
    'cricket',
    'crickets',
    'crickets chirping',
    'cricket chirp',
    'chirping cricket',
    'night sound',
    'night ambience',
    'chirping crickets',
    'night',
    'quiet night',
  ],
  facts: { level: -19 },
  play(kit) {
    for (let i = 0; i < 5; i++) {
      const hz = kit.random.range(3800, 4900);
      const pulses = kit.random.integer(2, 4);
      const period = kit.random.range(0.42, 0.8);
      const chirp = kit.every({
        seconds: [period * 0.97, period * 1.03],
        first: kit.random.range(0, period),
        gain: [-3, 0],
        make: () => {
          const row = kit.tone('sine', hz, 0.02 + 0.032 * pulses);
          return row.envelope(
            Array.from(
              { length: pulses },
              (_, p) =>
                [
                  [p * 0.032, 0],
                  [p * 0.032 + 0.006, 1],
                  [p * 0.032 + 0.018, 0.8],
                  [p * 0.032 + 0.026, 0],
                ] as const,
            ).flat(),
          );
        },
      });
      kit.play(chirp, { pan: kit.random.range(-0.95, 0.95), gain: kit.random.range(-12, 0), width: 0.3 });
    }
    // The open air between the calls.
    kit.wide(() => kit.noise('pink').low(900).high(60).drift(2, 1.5), { gain: -34 });
  },
});
