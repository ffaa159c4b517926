import { defineBed } from '../kinds.ts';

/** Applause: hundreds of hands, each clap a little different. */
export default defineBed({
  id: 'applause',
  words: [
    'applause',
    'clapping',
    'audience clapping',
    'ovation',
    'audience applause',
    'crowd applause',
    'crowd clapping',
  ],
  facts: { level: -10 },
  play(kit) {
    kit.wide(
      (random) =>
        kit
          .grains({
            rate: 150,
            variants: 70,
            gain: [-16, 0],
            make: () =>
              kit
                .noise('white', 0.05)
                .band(random.range(800, 2600), random.range(1.2, 3))
                .decay(0.0008, random.range(0.02, 0.05)),
          })
          .room(0.5, 0.2)
          .lasting(kit.seconds),
      { center: 0.1 },
    );
  },
});
