import { defineBed } from '../kinds.ts';

/** Wind over sand: a low moan and a fine hiss of grains. */
export default defineBed({
  id: 'desert-wind',
  words: [
    'desert wind',
    'desert',
    'sandstorm',
    'dry wind',
    'hot wind',
    'sand hiss',
    'dust storm',
    'sand blowing',
    'blowing sand',
  ],
  facts: { level: -15 },
  play(kit) {
    kit.wide(
      (random) =>
        kit
          .noise('pink')
          .band(
            Array.from(
              { length: Math.ceil(kit.seconds) + 2 },
              (_, i) => [i, random.range(170, 420)] as const,
            ),
            1.6,
          )
          .drift(5, 1.9),
      { center: 0.3 },
    );
    kit.wide(() => kit.noise('white').band(5200, 0.8).drift(8, 0.9), { gain: -17 });
  },
});
