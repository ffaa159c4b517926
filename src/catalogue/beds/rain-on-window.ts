import { defineBed } from '../kinds.ts';

/** Rain that patters on a pane: dull taps on glass over rain shut out. */
export default defineBed({
  id: 'rain-on-window',
  words: [
    'rain on window',
    'rain on the window',
    'rain pattering on window',
    'rain on glass',
    'rain against window',
    'rain against the window',
    'rain tapping',
    'rain on the glass',
    'rain patter on window',
    'raindrop on window',
    'rain outside',
  ],
  facts: { level: -14 },
  play(kit) {
    kit.wide(() => kit.noise('pink').high(180).low(1500).drift(1.5, 2), { center: 0.3, gain: -6 });
    kit.wide(
      (random) =>
        kit.grains({
          rate: 45,
          variants: 50,
          gain: [-20, 0],
          make: () => {
            const hz = random.range(700, 2300);
            return kit.mix(
              kit.modes([
                [hz, 0, random.range(0.012, 0.035)],
                [hz * 1.58, -5, 0.015],
                [hz * 2.9, -9, 0.008],
              ]),
              kit.noise('white', 0.012).band(random.range(1800, 4800), 1.2).decay(0.0005, 0.01).gain(-2),
            );
          },
        }),
      { gain: 2, center: 0.2 },
    );
  },
});
