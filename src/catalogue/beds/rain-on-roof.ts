import { defineBed } from '../kinds.ts';

/** Rain on a tin roof: hard rattling drops under a resonant sheet. */
export default defineBed({
  id: 'rain-on-roof',
  words: [
    'rain on roof',
    'rain on the roof',
    'rain on tin roof',
    'rain on metal',
    'rain on a car',
    'rain on car roof',
  ],
  facts: { level: -12 },
  play(kit) {
    kit.wide(() => kit.noise('pink').high(250).low(5000).peak(900, 1.5, 5).drift(1, 1.5), {
      center: 0.2,
      gain: -5,
    });
    kit.wide(
      (random) =>
        kit.grains({
          rate: 120,
          variants: 50,
          gain: [-18, 0],
          make: () =>
            kit.modes([
              [random.range(500, 1400), 0, 0.05],
              [random.range(1600, 3200), -5, 0.03],
              [random.range(3400, 6000), -9, 0.015],
            ]),
        }),
      { gain: -2, center: 0.2 },
    );
  },
});
