import { defineAction } from '../kinds.ts';
import { wield } from '../kit/wield.ts';

/** The rod goes back, whips forward, and then the reel hand turns while the rod nods with the pull. */
export default defineAction({
  id: 'fish',
  words: [
    'fish',
    'go fishing',
    'cast line',
    'cast rod',
    'cast fishing line',
    'cast net line',
    'reel in fish',
    'reel fish',
    'reel in',
    'catch fish',
    'catch a fish',
    'fly fish',
    'angle',
    'ice fish',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1.5, 4, 60],
    lasts: true,
    reaches: 2.5,
    whole: true,
    upright: true,
    hands: 'both',
    tool: 'fishing-rod',
  },
  perform(kit) {
    const own = kit.tool();
    const thrown = Math.min(0.45, 1.5 / kit.seconds);
    const turns = kit.beats(0.34 / kit.tempo, thrown, 0.98);
    if (own) {
      wield(
        kit,
        own,
        [
          [0, { at: [-0.14, 1.08, 0.4], along: [0.05, 0.6, 0.8] }],
          [thrown * 0.45, { at: [-0.22, 1.5, 0.06], along: [-0.1, 0.85, -0.5] }],
          [thrown * 0.75, { at: [-0.1, 1.25, 0.46], along: [0.05, 0.45, 0.9] }],
          [thrown, { at: [-0.1, 1.08, 0.42], along: [0.05, 0.6, 0.8] }],
          ...turns
            .filter((_, i) => i % 2 === 1)
            .map(
              (u, i) =>
                [
                  u,
                  i % 3 === 2
                    ? { at: [-0.12, 1.22, 0.32] as const, along: [0.05, 0.85, 0.5] as const }
                    : { at: [-0.1, 1.08, 0.4] as const, along: [0.05, 0.6 + 0.06 * (i % 2), 0.78] as const },
                ] as const,
            ),
        ],
        {},
      );
      kit.hand('left', [
        [
          0,
          {
            at: { of: own, part: 'grip', offset: [0.02, -0.16, 0] },
            palm: 'in',
            fingers: [-0.5, 0, 0.8],
            curl: 0.8,
          },
        ],
        [thrown * 0.9, { at: { of: own, part: 'grip', offset: [0.02, -0.16, 0] }, curl: 0.8 }],
        ...turns.map(
          (u, i) =>
            [
              u,
              {
                at: {
                  of: own,
                  part: 'grip',
                  offset: [
                    0.075,
                    0.11 + 0.05 * Math.cos((i * Math.PI) / 2),
                    0.06 + 0.05 * Math.sin((i * Math.PI) / 2),
                  ],
                },
                palm: 'in',
                fingers: [-0.6, -0.1, 0.7],
                curl: 0.85,
              },
            ] as const,
        ),
      ]);
      // The line lags behind the rod and swings back.
      kit.part(
        'line',
        [
          [0, { turn: [0, 0, 0] }],
          [thrown * 0.45, { turn: [0.5, 0, 0] }],
          [thrown * 0.75, { turn: [-1.3, 0, 0] }],
          [Math.min(0.9, thrown * 1.5), { turn: [0.12, 0, 0] }],
          [1, { turn: [-0.05, 0, 0] }],
        ],
        own,
      );
    }
    kit.look([0.1, 0.5, 4], { head: 0.5 });
    kit.body([
      [thrown * 0.45, { turn: -0.3, bend: -0.08 }],
      [thrown * 0.75, { turn: 0.12, bend: 0.14, hips: [0, -0.03, 0.04] }],
      [thrown, { turn: 0, bend: 0.06, hips: [0, -0.02, 0] }],
      ...kit.beats(1.1, thrown + 0.05, 0.95).map(
        (u, i) =>
          [
            u,
            {
              bend: i % 2 ? -0.12 : 0.06,
              lean: i % 2 ? -0.05 : 0,
              hips: [0, -0.05, i % 2 ? -0.04 : 0] as const,
            },
          ] as const,
      ),
    ]);
    kit.contact(thrown * 0.7, 'whoosh', 'air', 0.4);
    for (const [i, u] of turns.entries()) if (i % 2) kit.contact(u, 'rattle', 'reel', 0.15);
  },
});
