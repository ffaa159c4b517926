import { defineBed } from '../kinds.ts';

/** Frogs by a pond: croaks that answer each other. */
export default defineBed({
  id: 'frogs',
  words: [
    'frog',
    'frogs',
    'frog croak',
    'croaking frog',
    'toad',
    'swamp',
    'croak',
    'marsh',
    'pond',
    'frogs croaking',
  ],
  facts: { level: -16 },
  play(kit) {
    for (let i = 0; i < 4; i++) {
      const hz = kit.random.range(90, 190);
      const croak = kit.every({
        seconds: [0.7, 2],
        first: kit.random.range(0, 1.2),
        gain: [-5, 0],
        make: (random) => {
          const n = random.range(0.16, 0.32);
          return kit
            .throat(
              [
                [0, hz * 0.9],
                [n * 0.5, hz * 1.15],
                [n, hz],
              ],
              'oa',
              n,
              { size: 0.8, breath: 0.05 },
            )
            .tremolo(random.range(26, 38), 0.9)
            .fade(0.02, 0.05);
        },
      });
      kit.play(croak, { pan: kit.random.range(-0.9, 0.9), gain: kit.random.range(-8, 0), width: 0.4 });
    }
    kit.also('crickets', -10);
    // The open air between the calls.
    kit.wide(() => kit.noise('pink').low(900).high(60).drift(2, 1.5), { gain: -34 });
  },
});
