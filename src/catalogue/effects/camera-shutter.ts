import { defineEffect } from '../kinds.ts';

/** A camera's shutter. */
export default defineEffect({
  id: 'camera-shutter',
  words: [
    'camera shutter',
    'shutter',
    'camera click',
    'photograph',
    'camera flash',
    'shutter click',
    'camera',
    'shutter clicks',
    'flashbulb',
    'paparazzi',
  ],
  facts: { level: -9, contacts: ['shutter', 'photograph'], every: [0.8, 2] },
  play(kit) {
    for (const [at, hz] of [
      [0, 2300],
      [0.018, 3400],
      [0.075, 2000],
      [0.09, 3000],
    ] as const)
      kit.play(
        kit
          .noise('white', 0.014)
          .band(hz, 1)
          .decay(0.0004, 0.012)
          .plus(kit.strike('steel', { hz: hz * 0.7, ring: 0.03 }), { gain: -6 }),
        { at },
      );
  },
});
