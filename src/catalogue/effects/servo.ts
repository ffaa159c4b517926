import { defineEffect } from '../kinds.ts';

/** A small robot moves: a geared motor starts and stops. */
export default defineEffect({
  id: 'servo',
  words: [
    'servo',
    'servo whirr',
    'robot movement',
    'robotic whir',
    'servo motor',
    'actuator',
    'robotic movement',
    'mechanical arm',
    'robot',
    'robotic',
    'servo whine',
    'gear',
    'gears',
    'clockwork',
    'servos whirring',
    'robotic sound',
    'mechanism',
    'gears clicking',
    'gears grinding',
    'hydraulic',
    'winding',
  ],
  facts: { level: -11, contacts: ['servo'], every: [0.7, 1.8] },
  play(kit) {
    const n = kit.random.range(0.25, 0.55);
    const hz = kit.random.range(320, 520);
    const path = [
      [0, hz * 0.5],
      [0.06, hz],
      [n - 0.08, hz * 1.05],
      [n, hz * 0.45],
    ] as const;
    kit.play(
      kit
        .mix(
          kit.tone('square', path, n).band(hz * 3, 1.2),
          kit
            .tone(
              'saw',
              path.map(([t, f]) => [t, f * 2.02] as const),
              n,
            )
            .low(3600)
            .gain(-8),
        )
        .fade(0.015, 0.05),
    );
    kit.play(kit.strike('steel', { hz: 1600, ring: 0.05 }), { at: n, gain: -10 });
  },
});
