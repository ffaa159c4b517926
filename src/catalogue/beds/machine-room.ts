import { defineBed } from '../kinds.ts';

/** A factory hall: thumping presses, hiss and drone. */
export default defineBed({
  id: 'machine-room',
  words: [
    'machine room',
    'factory',
    'machinery',
    'industrial',
    'industrial ambience',
    'industrial machinery',
    'workshop machine',
    'assembly line',
    'engine room',
    'heavy machinery',
    'industrial hum',
    'factory noise',
  ],
  facts: { level: -12 },
  play(kit) {
    kit.also('mechanical-hum', -2);
    const period = kit.random.range(0.55, 0.85);
    kit.wide(
      () =>
        kit.every({
          seconds: [period, period * 1.01],
          make: () =>
            kit
              .strike('steel', { hz: 130, hardness: 0.6, ring: 0.3 })
              .plus(kit.noise('pink', 0.2).low(300).decay(0.003, 0.18))
              .room(1, 0.3),
        }),
      { gain: -3, center: 0.5 },
    );
    kit.wide(
      () =>
        kit.every({
          seconds: [period * 3, period * 4],
          first: period / 2,
          make: () =>
            kit
              .noise('white', 0.5)
              .band(4200, 0.8)
              .envelope([
                [0, 0],
                [0.04, 1],
                [0.5, 0],
              ]),
        }),
      { gain: -18, center: 0.5 },
    );
  },
});
