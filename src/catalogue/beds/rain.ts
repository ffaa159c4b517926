import { defineBed } from '../kinds.ts';

/** Steady rain: a hiss of countless far drops and single near ones that tick. */
export default defineBed({
  id: 'rain',
  words: [
    'rain',
    'rainfall',
    'rain patter',
    'pattering rain',
    'steady rain',
    'rain falling',
    'drizzle',
    'downpour',
    'heavy rain',
    'light rain',
    'shower',
    'rain shower',
    'soft rain',
    'gentle rain',
    'raindrop',
  ],
  facts: { level: -11 },
  play(kit) {
    kit.wide(() => kit.noise('pink').high(700).low(9000).peak(3200, 0.6, 3).drift(1.2, 1.5), {
      center: 0.15,
    });
    kit.wide(
      (random) =>
        kit.grains({
          rate: 260,
          variants: 60,
          gain: [-22, 0],
          make: () => {
            const hz = random.range(1600, 8200);
            return kit.mix(
              kit.modes([
                [hz, 0, random.range(0.008, 0.03)],
                [hz * 1.7, -8, 0.008],
              ]),
              kit.noise('white', 0.006).high(3000).decay(0.0004, 0.006).gain(-4),
            );
          },
        }),
      { gain: -5 },
    );
  },
});
