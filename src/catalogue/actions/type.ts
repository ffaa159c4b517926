import { defineAction } from '../kinds.ts';

/** Fingers on a keyboard. */
export default defineAction({
  id: 'type',
  words: [
    'type',
    'work on computer',
    'code',
    'press keys',
    'tap on keyboard',
    'program',
    'work',
    'use computer',
    'operate',
    'hack',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    seconds: [1, 4, 60],
    lasts: true,
    upright: true,
    hands: 'both',
  },
  perform(kit) {
    const taps = kit.beats(0.16, Math.min(0.25, 0.6 / kit.seconds), 0.97);
    kit.body([[0.15, { bend: 0.14 }]]);
    for (const [side, odd] of [
      ['left', 0],
      ['right', 1],
    ] as const)
      kit.hand(
        side,
        taps.map(
          (u, i) =>
            [
              u,
              {
                at: [
                  0.1 + ((i * 7 + odd * 3) % 5) * 0.012,
                  (i + odd) % 2 ? 1.005 : 0.985,
                  0.4 + ((i * 5) % 3) * 0.01,
                ],
                palm: 'down',
                fingers: [-0.15, -0.1, 1],
                curl: (i + odd) % 2 ? 0.25 : 0.35,
              },
            ] as const,
        ),
      );
    for (const u of taps) kit.contact(u, 'tap', 'target', 0.12);
  },
});
