import { defineBed } from '../kinds.ts';

/** Running water: a brook's babble of small bubbles over a soft rush. */
export default defineBed({
  id: 'stream',
  words: [
    'stream',
    'river',
    'brook',
    'creek',
    'water flow',
    'flowing water',
    'running water',
    'gentle water flow',
    'babbling brook',
    'river flow',
    'flowing river',
    'trickling water',
    'trickle',
    'fountain',
    'water trickling',
    'water flowing',
    'water running',
  ],
  facts: { level: -16 },
  play(kit) {
    kit.wide(() => kit.noise('pink').band(900, 0.5).drift(1.5, 0.8), { center: 0.2, gain: -6 });
    kit.wide(
      (random) =>
        kit.grains({
          rate: 75,
          variants: 80,
          gain: [-18, 0],
          make: () => {
            // A bubble rings higher as it nears the surface (Minnaert).
            const hz = random.range(380, 2100);
            const length = random.range(0.02, 0.09);
            return kit
              .tone(
                'sine',
                [
                  [0, hz],
                  [length, hz * random.range(1.1, 1.7)],
                ],
                length,
              )
              .decay(0.003, length);
          },
        }),
      { gain: -5 },
    );
  },
});
