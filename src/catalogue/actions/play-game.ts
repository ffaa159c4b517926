import { defineAction } from '../kinds.ts';

/** Two at a board: a hand moves a piece. */
export default defineAction({
  id: 'play-game',
  words: [
    'play chess',
    'move a piece',
    'build',
    'assemble',
    'repair',
    'solder',
    'weld',
    'screw',
    'plant seeds',
    'garden',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1.2, 3, 60],
    lasts: true,
    upright: true,
    hands: 'both',
  },
  perform(kit) {
    const moves = kit.beats(0.8, Math.min(0.25, 0.6 / kit.seconds), 0.95);
    kit.look('down', { head: 0.5 });
    kit.body([[0.15, { bend: 0.22 }]]);
    for (const [side, odd] of [
      ['left', 0],
      ['right', 1],
    ] as const)
      kit.hand(
        side,
        moves.map(
          (u, i) =>
            [
              u,
              {
                at: [
                  0.07 + 0.06 * ((i + odd) % 3),
                  1.0 + ((i + odd) % 2) * 0.05,
                  0.38 + 0.03 * ((i * 2 + odd) % 3),
                ],
                palm: 'down',
                fingers: [-0.35, -0.2, 0.9],
                curl: 0.6,
              },
            ] as const,
        ),
      );
    for (const u of moves) kit.contact(u, 'tap', kit.role('target') ? 'target' : 'surface', 0.2);
  },
});
