import { defineBed } from '../kinds.ts';

/** A building site: hammers, a drill, metal. */
export default defineBed({
  id: 'construction',
  words: [
    'construction',
    'hammering',
    'construction site',
    'drilling',
    'drill',
    'hammer',
    'saw',
    'workshop',
    'carpentry',
    'tool',
    'workshop ambience',
  ],
  facts: { level: -15 },
  play(kit) {
    kit.wide(() => kit.noise('pink').band(380, 0.6).drift(2, 1), { gain: -24 });
    const period = kit.random.range(0.42, 0.55);
    kit.play(
      kit.every({
        seconds: [period, period * 1.1],
        first: 0.3,
        gain: [-5, 0],
        make: (random) =>
          kit
            .strike(random.chance(0.6) ? 'wood' : 'steel', { hz: random.range(300, 700), ring: 0.5 })
            .room(0.6, 0.25),
      }),
      { pan: -0.3, width: 0.3 },
    );
    kit.play(
      kit.every({
        seconds: [2.5, 5],
        first: 1.4,
        make: (random) => {
          const n = random.range(0.6, 1.4);
          return kit
            .tone(
              'saw',
              [
                [0, 120],
                [0.15, 210],
                [n, 180],
              ],
              n,
            )
            .band(1500, 0.8)
            .tremolo(31, 0.5)
            .fade(0.08, 0.15);
        },
      }),
      { pan: 0.5, gain: -8, width: 0.3 },
    );
  },
});
