import { defineEffect } from '../kinds.ts';

/** Something goes past fast. */
export default defineEffect({
  id: 'whoosh',
  words: [
    'whoosh',
    'swoosh',
    'swing',
    'fast movement',
    'swipe',
    'air whoosh',
    'flyby',
    'fly by',
    'rush of air',
    'whooshing',
    'spin',
    'sweep',
    'swish of air',
    'swooshing',
    'whip pan',
    'transition whoosh',
    'air rush',
    'wind rush',
  ],
  facts: { level: -8, contacts: ['whoosh', 'swing', 'release', 'throw', 'spin'], every: [1, 2] },
  play(kit) {
    const n = kit.random.range(0.32, 0.5);
    const top = kit.random.range(900, 1800) * (0.7 + 0.6 * kit.event.energy);
    const sound = kit.noise('pink', n).band(
      [
        [0, top * 0.5],
        [n * 0.35, top],
        [n, top * 0.3],
      ],
      1.3,
    );
    kit.play(
      sound.copy().envelope([
        [0, 0],
        [n * 0.1, 0.5],
        [n * 0.3, 1],
        [n * 0.6, 0.3],
        [n, 0],
      ]),
      { pan: -0.35 },
    );
    kit.play(
      sound.envelope([
        [0, 0],
        [n * 0.15, 0.4],
        [n * 0.42, 1],
        [n * 0.7, 0.3],
        [n, 0],
      ]),
      { pan: 0.35 },
    );
  },
});
