import { defineBed } from '../kinds.ts';

/** A stadium: thousands roar at once. */
export default defineBed({
  id: 'stadium',
  words: [
    'stadium',
    'stadium crowd',
    'roaring crowd',
    'crowd roar',
    'crowd cheering',
    'cheering crowd',
    'cheering',
    'cheer',
    'crowd cheer',
    'arena',
  ],
  facts: { level: -9 },
  play(kit) {
    kit.wide(
      () =>
        kit.mix(
          kit.noise('pink').band(750, 0.8).drift(3, 1),
          kit.noise('pink').band(1500, 1.2).drift(5, 0.7).gain(-5),
          kit.noise('pink').band(340, 1).gain(-7),
        ),
      { center: 0.2 },
    );
    for (let i = 0; i < 10; i++) {
      const hz = kit.random.range(200, 460);
      kit.play(
        kit.grains({
          rate: 1.2,
          variants: 6,
          gain: [-10, 0],
          make: (random) => {
            const n = random.range(0.4, 1);
            return kit
              .throat(
                [
                  [0, hz],
                  [n * 0.4, hz * 1.25],
                  [n, hz * 0.95],
                ],
                random.pick(['ea', 'oa', 'a', 'ee']),
                n,
                { breath: 0.25 },
              )
              .fade(0.08, 0.25);
          },
        }),
        { pan: kit.random.range(-1, 1), gain: -10, width: 0.6 },
      );
    }
  },
});
