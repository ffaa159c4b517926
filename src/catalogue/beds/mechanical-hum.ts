import { defineBed } from '../kinds.ts';

/** A machine that runs smoothly: motor tones with a slow beat. */
export default defineBed({
  id: 'mechanical-hum',
  words: [
    'mechanical hum',
    'machine hum',
    'motor',
    'motor hum',
    'mechanical whir',
    'whir',
    'whirring',
    'machinery hum',
    'fan',
    'ventilation',
    'air conditioner',
    'soft mechanical hum',
    'mechanical',
    'air conditioning',
    'fan hum',
    'machine',
    'whirring machine',
    'server hum',
    'server room',
    'servo hum',
    'gears turning',
    'turntable',
    'generator',
    'projector',
  ],
  facts: { level: -19 },
  play(kit) {
    const hz = kit.random.range(92, 118);
    kit.wide(
      (random) =>
        kit
          .mix(
            kit.tone('saw', hz * random.range(0.998, 1.002)).low(620),
            kit.tone('sine', hz * 3.02).gain(-8),
            kit.tone('sine', hz * 5.03).gain(-15),
          )
          .drift(1.5, 0.9),
      { center: 0.4 },
    );
    kit.wide(
      () =>
        kit
          .noise('pink')
          .band(1300, 1.1)
          .tremolo(hz / 6, 0.35)
          .drift(1.5, 0.6),
      { gain: -9 },
    );
  },
});
