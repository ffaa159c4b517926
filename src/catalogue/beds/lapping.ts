import { defineBed } from '../kinds.ts';

/** Small water lapping at stones, a jetty, a hull. */
export default defineBed({
  id: 'lapping',
  words: [
    'lapping',
    'water lapping',
    'lapping water',
    'water lapping against rock',
    'lake',
    'lake water',
    'water against the hull',
    'gentle lapping',
    'ripple',
    'water ripple',
    'rippling water',
    'canal',
    'harbor',
    'harbour',
    'marina',
    'harbor water',
    'harbour water',
  ],
  facts: { level: -18 },
  play(kit) {
    kit.wide(() => kit.noise('pink').low(700).high(120).drift(5, 0.9), { center: 0.3, gain: -8 });
    kit.wide(
      (random) =>
        kit.every({
          seconds: [0.35, 1.1],
          first: random.range(0, 0.6),
          gain: [-10, 0],
          make: () => {
            const length = random.range(0.18, 0.4);
            const hz = random.range(260, 520);
            return kit.mix(
              kit
                .noise('pink', length)
                .band(
                  [
                    [0, hz],
                    [length, hz * 2.2],
                  ],
                  1.6,
                )
                .fade(length * 0.4, length * 0.5),
              kit.grains({
                seconds: length,
                rate: 25,
                variants: 8,
                gain: [-16, -6],
                make: () => {
                  const f = random.range(420, 1300);
                  return kit
                    .tone(
                      'sine',
                      [
                        [0, f],
                        [0.05, f * 1.4],
                      ],
                      0.06,
                    )
                    .decay(0.004, 0.05);
                },
              }),
            );
          },
        }),
      { center: 0.2 },
    );
  },
});
