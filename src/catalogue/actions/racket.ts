import { defineAction } from '../kinds.ts';
import type { Hand } from '../kit/action-kit.ts';
import { type Wielding, wield } from '../kit/wield.ts';

/** A serve: the ball arm goes up, the racket drops behind the back and strikes at full stretch; then forehands. */
export default defineAction({
  id: 'racket',
  words: [
    'play tennis',
    'serve ball',
    'serve tennis ball',
    'hit forehand',
    'hit backhand',
    'hit serve',
    'swing racket',
    'swing racquet',
    'volley',
    'play badminton',
    'play squash',
    'play pickleball',
    'play ping pong',
    'hit tennis ball',
    'return serve',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1.2, 3, 60],
    lasts: true,
    reaches: 2.75,
    whole: true,
    upright: true,
    hands: 'both',
    tool: 'tennis-racket',
  },
  perform(kit) {
    const own = kit.tool();
    const strokes = kit.beats(2.1 / kit.tempo, 0, 0.99);
    const each = 1 / strokes.length;
    if (own)
      wield(
        kit,
        own,
        strokes.flatMap((u, i): readonly (readonly [number, Wielding])[] =>
          i % 2 === 0
            ? ([
                [u, { at: [-0.14, 1.08, 0.42], along: [0.3, 0.7, 0.5] }],
                [u + each * 0.3, { at: [-0.34, 1.5, -0.1], along: [0.2, 0.9, -0.3] }],
                [
                  u + each * 0.44,
                  { at: [-0.3, 1.66, -0.12], along: [0.1, -0.8, -0.5], knuckles: [0, 0.6, -0.5] },
                ],
                [u + each * 0.56, { at: [-0.2, 2.04, 0.26], along: [0.1, 1, 0.3] }],
                [u + each * 0.72, { at: [0.22, 1.0, 0.42], along: [0.5, -0.6, 0.4] }],
              ] as const)
            : ([
                [u, { at: [-0.12, 1.06, 0.42], along: [0.3, 0.6, 0.6] }],
                [u + each * 0.36, { at: [-0.58, 1.12, -0.06], along: [-0.7, 0.4, -0.5] }],
                [u + each * 0.54, { at: [-0.34, 1.08, 0.5], along: [-0.7, 0.1, 0.6] }],
                [u + each * 0.72, { at: [0.26, 1.42, 0.26], along: [0.6, 0.5, -0.3] }],
              ] as const),
        ),
      );
    kit.hand(
      'left',
      strokes.flatMap((u, i): readonly (readonly [number, Hand])[] =>
        i % 2 === 0
          ? ([
              [u, { at: [0.06, 1.1, 0.42], palm: 'up', fingers: 'forward', curl: 0.4 }],
              [u + each * 0.34, { at: [0.18, 1.96, 0.3], palm: 'up', fingers: 'up', curl: 0.1 }],
              [u + each * 0.56, { at: [0.16, 1.2, 0.2], palm: 'in', fingers: 'forward', curl: 0.3 }],
            ] as const)
          : ([
              [u, { at: [0.04, 1.16, 0.44], palm: 'in', fingers: 'forward', curl: 0.4 }],
              [u + each * 0.36, { at: [0.36, 1.24, 0.34], palm: 'down', fingers: 'out', curl: 0.2 }],
              [u + each * 0.72, { at: [0.3, 1.2, 0.1], palm: 'in', fingers: 'forward', curl: 0.3 }],
            ] as const),
      ),
    );
    kit.body(
      strokes.flatMap(
        (u, i) =>
          [
            [u, { bend: 0.2, turn: 0, hips: [0, -0.08, 0], heels: 0, head: [0, 0, 0] }],
            [
              u + each * 0.4,
              {
                bend: i % 2 ? 0.15 : -0.16,
                turn: -0.6,
                hips: [-0.05, -0.1, -0.03],
                head: [0.2, i % 2 ? 0 : 0.35, 0],
              },
            ],
            [
              u + each * 0.56,
              {
                bend: 0.05,
                turn: 0.2,
                hips: [0.04, 0, 0.05],
                heels: i % 2 ? 0 : 0.07,
                head: [0, i % 2 ? 0 : 0.2, 0],
              },
            ],
            [
              u + each * 0.74,
              { bend: 0.3, turn: 0.55, hips: [0.05, -0.07, 0.06], heels: 0, head: [-0.2, 0, 0] },
            ],
          ] as const,
      ),
    );
    for (const u of strokes) {
      kit.contact(u + each * 0.5, 'whoosh', 'air', 0.3);
      kit.contact(u + each * 0.55, 'impact', 'ball', 0.5);
    }
  },
});
