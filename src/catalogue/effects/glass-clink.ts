import { defineEffect } from '../kinds.ts';

/** Glasses touch: a clear, long ring. */
export default defineEffect({
  id: 'glass-clink',
  words: [
    'glass clink',
    'clinking glass',
    'clinking glasses',
    'toast',
    'wine glass',
    'glasses clinking',
    'ice cube',
    'ice clinking',
    'glass',
    'bottle',
    'bottle clink',
    'champagne',
  ],
  facts: {
    level: -10,
    contacts: [
      'impact:glass+glass',
      'tap:glass',
      'impact:glass+steel',
      'impact:glass+wood',
      'touch:glass',
      'impact:glass',
    ],
    every: [1.4, 3],
  },
  play(kit) {
    const hz = kit.random.range(1500, 2100);
    for (const [k, at] of [
      [1, 0],
      [1.13, 0.004],
    ] as const)
      kit.play(
        kit.modes([
          [hz * k, 0, 1],
          [hz * k * 2.3, -5, 0.6],
          [hz * k * 4.2, -10, 0.35],
          [hz * k * 6.4, -15, 0.2],
        ]),
        { at, gain: at ? -3 : 0 },
      );
  },
});
