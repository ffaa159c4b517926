import { defineAction } from '../kinds.ts';

/** Strokes on the surface. */
export default defineAction({
  id: 'swim',
  words: ['swim', 'paddle', 'dive down', 'dive under', 'snorkel', 'glide through water'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1.2, 4, 60],
    lasts: true,
    travel: 1.5,
    ends: 'float',
    hands: 'both',
  },
  perform(kit) {
    kit.posture('swim', { from: 0, to: 0 });
    kit.go({ gait: 'swim', through: true, ...(kit.role('target') ? { towards: 'target', stop: 0.5 } : {}) });
    const strokes = kit.beats(0.7);
    for (const [side, odd] of [
      ['left', 0],
      ['right', 1],
    ] as const)
      kit.hand(
        side,
        strokes.map(
          (u, i) =>
            [
              u,
              {
                at: (i + odd) % 2 ? ([0.18, 0.3, 1.25] as const) : ([0.3, -0.02, 0.2] as const),
                palm: 'down',
                fingers: 'forward',
              },
            ] as const,
        ),
      );
    kit.body(strokes.map((u, i) => [u, { side: 0, turn: i % 2 ? 0.25 : -0.25 }] as const));
    for (const u of strokes) kit.contact(u, 'splash', 'water', 0.3);
  },
});
