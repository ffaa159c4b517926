import { defineEffect } from '../kinds.ts';

/** A hollow rubber ball on a hard floor: the air inside rings, the floor knocks. */
export default defineEffect({
  id: 'ball-bounce',
  words: [
    'ball bounce',
    'basketball bounce',
    'bouncing ball',
    'dribble',
    'dribbling',
    'bounce',
    'ball hitting floor',
    'ball bouncing',
    'basketball dribble',
    'basketball dribbling',
    'bouncing basketball',
  ],
  facts: {
    level: -5,
    contacts: [
      'impact:rubber+wood',
      'impact:rubber+stone',
      'impact:rubber+parquet',
      'impact:rubber+concrete',
      'impact:leather+wood',
      'impact:leather+stone',
    ],
    every: [0.5, 0.62],
  },
  play(kit) {
    const hz = kit.random.range(78, 88);
    kit.play(
      kit.modes(
        [
          [hz, 0, 0.2],
          [hz * 2.2, -5, 0.12],
          [hz * 4.1, -11, 0.09],
          [hz * 8.4, -15, 0.12],
          [hz * 12.6, -20, 0.1],
        ],
        { hardness: 0.6 },
      ),
    );
    kit.play(kit.strike('wood', { hz: 240, hardness: 0.4, ring: 0.7 }), { gain: -7 });
    kit.play(kit.noise('white', 0.03).band(2400, 0.8).decay(0.0008, 0.025), { gain: -10 });
  },
});
