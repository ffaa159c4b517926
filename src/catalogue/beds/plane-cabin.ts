import { defineBed } from '../kinds.ts';

/** Inside an aeroplane: a broad, steady roar. */
export default defineBed({
  id: 'plane-cabin',
  words: [
    'plane',
    'airplane',
    'plane cabin',
    'airplane cabin',
    'jet engine',
    'aircraft',
    'jet',
    'airplane hum',
    'helicopter interior',
    'cabin',
    'airplane engine',
    'plane engine',
    'jet roar',
  ],
  facts: { level: -13 },
  play(kit) {
    kit.wide(() => kit.noise('brown').low(1200).peak(160, 1, 4).drift(0.8, 1.5), { center: 0.3 });
    kit.wide((random) => kit.tone('sine', 196 * random.range(0.997, 1.003)).drift(2, 1), { gain: -24 });
    kit.wide(() => kit.noise('white').band(2600, 0.6), { gain: -22 });
  },
});
