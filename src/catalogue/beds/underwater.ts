import { defineBed } from '../kinds.ts';

/** Under water: a muffled world with bubbles that rise past. */
export default defineBed({
  id: 'underwater',
  words: [
    'underwater',
    'underwater ambience',
    'under water',
    'deep sea',
    'underwater rumble',
    'submerged',
    'muffled underwater',
    'ocean depth',
    'deep ocean',
  ],
  facts: { level: -15 },
  play(kit) {
    kit.wide(() => kit.noise('brown').low(260).drift(3, 2), { center: 0.5 });
    kit.wide(() => kit.noise('pink').band(180, 2).drift(5, 1.4), { center: 0.2, gain: -4 });
    kit.wide(
      (random) =>
        kit.every({
          seconds: [0.8, 2.4],
          first: random.range(0.1, 1),
          gain: [-8, 0],
          make: () =>
            kit
              .grains({
                seconds: random.range(0.4, 1),
                rate: [
                  [0, 30],
                  [0.9, 6],
                ],
                variants: 16,
                gain: [-12, 0],
                make: () => {
                  const f = random.range(260, 900);
                  return kit
                    .tone(
                      'sine',
                      [
                        [0, f],
                        [0.07, f * 1.8],
                      ],
                      0.08,
                    )
                    .decay(0.006, 0.08);
                },
              })
              .low(1400),
        }),
      { gain: -7 },
    );
  },
});
