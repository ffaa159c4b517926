import { defineBed } from '../kinds.ts';

/** A festive crowd outdoors: many voices, calls and a laugh here and there. */
export default defineBed({
  id: 'festival-crowd',
  words: [
    'festival crowd',
    'festival',
    'festival crowd murmur',
    'fair',
    'carnival',
    'street party',
    'party crowd',
    'parade',
    'party',
  ],
  facts: { level: -14 },
  play(kit) {
    kit.also('crowd', 0);
    kit.wide(
      (random) =>
        kit.every({
          seconds: [0.9, 2.4],
          first: random.range(0.1, 1.2),
          gain: [-14, -4],
          make: () => {
            const hz = random.range(220, 420);
            const length = random.range(0.25, 0.6);
            return random.chance(0.35)
              ? kit.effect('laugh').gain(-3)
              : kit
                  .throat(
                    [
                      [0, hz],
                      [length * 0.3, hz * 1.3],
                      [length, hz],
                    ],
                    random.pick(['ea', 'oe', 'ai']),
                    length,
                    { size: 0.9 },
                  )
                  .fade(0.05, 0.2)
                  .room(0.5, 0.3);
          },
        }),
      { gain: 0 },
    );
  },
});
