import { defineBed } from '../kinds.ts';

/** An engine that idles or runs. */
export default defineBed({
  id: 'engine',
  words: [
    'engine',
    'engine idle',
    'idling engine',
    'car engine',
    'engine rumble',
    'engine hum',
    'motorcycle',
    'truck',
    'boat engine',
    'motorbike',
    'engine idling',
    'engine roar',
    'revving',
    'engine rev',
    'revving engine',
    'roaring engine',
    'tractor',
    'tank',
    'lawnmower',
    'car interior',
    'car',
    'muffled engine',
    'vehicle',
  ],
  facts: { level: -13 },
  play(kit) {
    const hz = kit.random.range(26, 34);
    kit.wide(
      (random) =>
        kit
          .mix(
            kit.tone('saw', hz * 2).low(420),
            kit.noise('pink').low(700).tremolo(hz, 0.85),
            kit.tone('square', hz).low(240).gain(-3),
          )
          .drift(1.5, 0.35)
          .drive(0.12)
          .gain(random.range(-0.5, 0.5)),
      { center: 0.6 },
    );
    kit.wide(
      () =>
        kit
          .noise('pink')
          .band(2200, 0.7)
          .tremolo(hz * 2, 0.5),
      { gain: -18 },
    );
  },
});
