import { defineBed } from '../kinds.ts';

/** A farmyard: hens, a sheep, a cow far off. */
export default defineBed({
  id: 'farm',
  words: [
    'farm',
    'farmyard',
    'sheep',
    'cow',
    'chicken',
    'hen',
    'goat',
    'livestock',
    'cattle',
    'barn',
    'rooster',
  ],
  facts: { level: -16 },
  play(kit) {
    kit.wide(
      (random) =>
        kit.every({
          seconds: [0.3, 1.1],
          first: random.range(0, 0.6),
          gain: [-10, 0],
          make: () => {
            const f = random.range(480, 720);
            return kit
              .throat(
                [
                  [0, f],
                  [0.05, f * 1.3],
                  [0.11, f * 0.9],
                ],
                'oa',
                0.12,
                { size: 0.6 },
              )
              .fade(0.02, 0.04);
          },
        }),
      { gain: -8 },
    );
    kit.play(
      kit.every({
        seconds: [3, 6],
        first: 0.8,
        gain: [-5, 0],
        make: (random) => {
          const f = random.range(270, 330);
          return kit
            .throat(
              [
                [0, f],
                [0.8, f * 0.92],
              ],
              'ea',
              0.8,
              { size: 0.9 },
            )
            .tremolo(8, 0.4)
            .fade(0.06, 0.2);
        },
      }),
      { pan: -0.5, width: 0.4 },
    );
    kit.play(
      kit.every({
        seconds: [5, 9],
        first: 2.2,
        make: () =>
          kit
            .throat(
              [
                [0, 110],
                [0.5, 150],
                [1.4, 105],
              ],
              'uou',
              1.4,
              { size: 1.5 },
            )
            .fade(0.15, 0.4)
            .room(1, 0.4),
      }),
      { pan: 0.6, gain: -6, width: 0.4 },
    );
  },
});
