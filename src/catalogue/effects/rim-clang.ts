import { defineEffect } from '../kinds.ts';

/** A ball on a steel rim: a clang of several bending rings over a rubber thump. */
export default defineEffect({
  id: 'rim-clang',
  words: [
    'rim',
    'rim clang',
    'metallic clang',
    'ball striking rim',
    'ball hitting rim',
    'clang',
    'metal clang',
    'rim hit',
    'ball striking rim with metallic clang',
    'clanging metal',
    'clanging',
    'clank',
    'metallic clank',
    'clanking',
  ],
  facts: {
    level: -2,
    contacts: ['impact:rubber+steel', 'impact:rubber+metal', 'impact:rubber+iron', 'impact:leather+steel'],
    every: [0.9, 1.6],
  },
  play(kit) {
    const hz = kit.random.range(370, 430);
    kit.play(
      kit
        .modes([
          [hz, 0, 0.9],
          [hz * 1.47, -2, 0.8],
          [hz * 2.09, -4, 0.7],
          [hz * 2.56, -3, 0.6],
          [hz * 3.39, -6, 0.5],
          [hz * 4.08, -6, 0.42],
          [hz * 5.4, -10, 0.3],
          [hz * 7.2, -14, 0.2],
          [hz * 9.6, -18, 0.12],
        ])
        .tremolo(kit.random.range(14, 22), 0.35),
    );
    kit.play(
      kit.modes([
        [86, 0, 0.15],
        [190, -4, 0.1],
      ]),
      { gain: -3 },
    );
    kit.play(kit.noise('white', 0.02).band(3600, 0.8).decay(0.0005, 0.015), { gain: -8 });
  },
});
