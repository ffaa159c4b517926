import { defineBed } from '../kinds.ts';

/** Wind chimes: small tubes touching at random. */
export default defineBed({
  id: 'wind-chimes',
  words: ['wind chime', 'wind chimes', 'chime', 'chimes', 'tinkling', 'tinkling chime'],
  facts: { level: -18 },
  play(kit) {
    const notes = [1, 1.125, 1.25, 1.5, 1.667, 2].map((r) => r * kit.random.range(980, 1040));
    kit.wide(
      (random) =>
        kit
          .grains({
            rate: 1.6,
            variants: 18,
            gain: [-14, 0],
            make: () => {
              const f = random.pick(notes);
              return kit.modes([
                [f, 0, 1.8],
                [f * 2.76, -10, 0.8],
                [f * 5.4, -18, 0.4],
              ]);
            },
          })
          .room(0.8, 0.2)
          .lasting(kit.seconds),
      { center: 0.3 },
    );
  },
});
