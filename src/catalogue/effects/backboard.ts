import { defineEffect } from '../kinds.ts';

/** A ball on a board of glass or acrylic: a deep, loose thud with a rattle. */
export default defineEffect({
  id: 'backboard',
  words: ['backboard', 'backboard thud', 'ball hitting backboard', 'board rattle'],
  facts: {
    level: -4,
    contacts: [
      'impact:rubber+glass',
      'impact:rubber+plastic',
      'impact:leather+glass',
      'impact:rubber+acrylic',
    ],
    every: [1, 2],
  },
  play(kit) {
    const hz = kit.random.range(112, 128);
    kit.play(
      kit.modes(
        [
          [hz, 0, 0.3],
          [hz * 1.7, -2, 0.26],
          [hz * 2.4, -4, 0.2],
          [hz * 3.7, -8, 0.14],
          [hz * 5.6, -12, 0.1],
          [hz * 9, -17, 0.08],
        ],
        { hardness: 0.65 },
      ),
    );
    for (const at of [0.03, 0.062, 0.1])
      kit.play(kit.strike('steel', { hz: 760, hardness: 0.6, ring: 0.08 }), { at, gain: -20 - at * 60 });
    kit.play(kit.noise('pink', 0.05).low(1500).decay(0.001, 0.04), { gain: -4 });
  },
});
