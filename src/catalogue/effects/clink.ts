import { defineEffect } from '../kinds.ts';

/** Ceramic touches ceramic: a cup set on its saucer. */
export default defineEffect({
  id: 'clink',
  words: [
    'clink',
    'cup clink',
    'soft clink',
    'clink of cup',
    'clink of the cup on the saucer',
    'cup on saucer',
    'teacup',
    'porcelain',
    'cup',
    'saucer',
    'clinking cup',
    'clinking',
    'spoon stirring',
    'spoon',
    'clinks',
    'cup being set down',
    'clink of porcelain',
  ],
  facts: {
    level: -12,
    contacts: [
      'impact:ceramic+ceramic',
      'tap:ceramic',
      'impact:ceramic+wood',
      'impact:ceramic+steel',
      'tap:ceramic+steel',
      'impact:ceramic+stone',
    ],
    every: [1.2, 2.6],
  },
  play(kit) {
    const hz = kit.random.range(1700, 2300);
    kit.play(
      kit
        .modes([
          [hz, 0, 0.35],
          [hz * 1.52, -4, 0.28],
          [hz * 2.34, -6, 0.2],
          [hz * 3.5, -9, 0.13],
          [hz * 4.7, -14, 0.08],
        ])
        .plus(kit.noise('white', 0.006).high(5000).decay(0.0003, 0.005), { gain: -8 }),
    );
    kit.play(
      kit.modes([
        [hz * 1.06, -7, 0.2],
        [hz * 2.3, -12, 0.1],
      ]),
      { at: kit.random.range(0.05, 0.09), gain: -7 },
    );
  },
});
