import { defineBed } from '../kinds.ts';

/** Rain on stretched fabric overhead: an umbrella, a tent, an awning. */
export default defineBed({
  id: 'rain-on-fabric',
  words: [
    'rain on umbrella',
    'rain on the umbrella',
    'rain on umbrella fabric',
    'rain on fabric',
    'rain on a tent',
    'rain on tent',
    'rain on awning',
    'rain on canvas',
    'umbrella rain',
    'rain drumming',
  ],
  facts: { level: -13 },
  play(kit) {
    kit.wide(() => kit.noise('pink').high(500).low(6500).drift(1, 1.5), { center: 0.2, gain: -9 });
    kit.wide(
      (random) =>
        kit.grains({
          rate: 85,
          variants: 60,
          gain: [-18, 0],
          make: () => {
            const hz = random.range(240, 620);
            return kit.mix(
              kit.modes(
                [
                  [hz, 0, random.range(0.02, 0.045)],
                  [hz * 2.3, -7, 0.015],
                ],
                { hardness: 0.5 },
              ),
              kit.noise('white', 0.02).band(random.range(900, 3400), 0.9).decay(0.0008, 0.016).gain(-1),
            );
          },
        }),
      { center: 0.25 },
    );
  },
});
