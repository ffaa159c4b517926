import { defineEffect } from '../kinds.ts';

/** A light bulb handled: thin glass taps and a tiny filament's ring. */
export default defineEffect({
  id: 'bulb',
  words: ['light bulb', 'bulb tap', 'bulb', 'tapping bulb', 'tapping glass'],
  facts: {
    level: -11,
    contacts: ['tap:glass+steel', 'tap:steel+glass', 'catch:glass', 'tap:metal+glass'],
    every: [0.8, 1.6],
  },
  play(kit) {
    const hz = kit.random.range(2500, 3100);
    kit.play(
      kit.modes([
        [hz, 0, 0.16],
        [hz * 1.7, -4, 0.11],
        [hz * 2.6, -9, 0.07],
        [820, -8, 0.05],
      ]),
    );
    kit.play(
      kit
        .tone('sine', hz * 2.9, 0.5)
        .tremolo(31, 0.6)
        .decay(0.004, 0.4),
      { gain: -24 },
    );
  },
});
