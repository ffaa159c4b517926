import { defineBed } from '../kinds.ts';

/** Traffic of a city: a low roar, cars that pass at different distances. */
export default defineBed({
  id: 'traffic',
  words: [
    'traffic',
    'traffic hum',
    'traffic noise',
    'street noise',
    'city traffic',
    'car passing',
    'cars passing',
    'passing car',
    'passing cars',
    'road',
    'highway',
    'distant traffic',
    'street',
    'street ambience',
    'city street',
    'urban traffic',
    'highway hum',
    'road noise',
    'street sound',
    'city ambience',
    'city noise',
    'city sound',
    'urban ambience',
    'traffic rumble',
    'busy street',
    'muffled street noise',
  ],
  facts: { level: -16 },
  play(kit) {
    kit.wide(() => kit.noise('brown').low(520).high(35).drift(2, 2.2), { center: 0.4 });
    kit.wide(() => kit.noise('pink').low(1500).high(150).drift(2.5, 1.8), { gain: -10, center: 0.2 });
    let at = kit.random.range(-2, 0.5);
    while (at < kit.seconds) {
      const length = kit.random.range(2.4, 4.5);
      const side = kit.random.chance(0.5) ? 1 : -1;
      const middle = at + length / 2;
      const engine = kit.random.range(60, 110);
      const car = kit
        .mix(
          kit
            .noise('pink', kit.seconds)
            .low(
              [
                [at, 420],
                [middle, 1900],
                [at + length, 420],
              ],
              0.6,
            )
            .high(120),
          kit
            .tone(
              'saw',
              [
                [middle - 0.5, engine * 1.04],
                [middle + 0.5, engine * 0.95],
              ],
              kit.seconds,
            )
            .low(300)
            .gain(-10),
        )
        .envelope([
          [at, 0],
          [middle - length * 0.15, 0.45],
          [middle, 1],
          [middle + length * 0.15, 0.45],
          [at + length, 0],
        ]);
      kit.play(
        car.copy().envelope([
          [middle - 0.6, 1],
          [middle + 0.6, 0.15],
        ]),
        { pan: -0.8 * side, gain: -5 },
      );
      kit.play(
        car.envelope([
          [middle - 0.6, 0.15],
          [middle + 0.6, 1],
        ]),
        { pan: 0.8 * side, gain: -5 },
      );
      at += kit.random.range(1.6, 3.6);
    }
  },
});
