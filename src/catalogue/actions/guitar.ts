import { defineAction } from '../kinds.ts';

/** Left hand on the neck, right hand across the strings. */
export default defineAction({
  id: 'guitar',
  words: [
    'play guitar',
    'strum',
    'strum guitar',
    'play banjo',
    'play ukulele',
    'play the guitar',
    'pluck strings',
    'play instrument',
    'play music',
    'play violin',
    'play cello',
    'play',
  ],
  facts: { actor: ['person', 'creature'], target: 'thing', seconds: [1, 4, 60], lasts: true, hands: 'both' },
  perform(kit) {
    const strums = kit.beats(0.3, Math.min(0.25, 0.6 / kit.seconds), 0.97);
    if (kit.role('target') === 'thing' && !kit.holding('target')) kit.hold(0, 'target', 'both');
    kit.hand(
      'left',
      strums
        .filter((_, i) => i % 4 === 0)
        .map(
          (u, i) =>
            [
              u,
              {
                at: [0.42 - (i % 3) * 0.05, 1.2 - (i % 3) * 0.02, 0.28],
                palm: [-0.3, 0.9, 0.2],
                fingers: [-0.6, 0.5, 0.5],
                curl: 0.6,
              },
            ] as const,
        ),
    );
    kit.hand(
      'right',
      strums.map(
        (u, i) =>
          [
            u,
            {
              at: [0.04, i % 2 ? 1.0 : 1.12, 0.26],
              palm: 'back',
              fingers: [-0.7, -0.4, 0.3],
              curl: 0.4,
              elbow: 0.4,
            },
          ] as const,
      ),
    );
    kit.body([
      [0.1, { bend: 0.08 }],
      ...strums
        .filter((u, i) => i % 4 === 2 && u > 0.1)
        .map(
          (u, i) =>
            [
              u,
              { side: i % 2 ? 0.05 : -0.05, head: [0.1, -0.14, i % 2 ? 0.06 : -0.06] as const, bend: 0.08 },
            ] as const,
        ),
    ]);
    for (const u of strums) kit.contact(u, 'pluck', 'strings', 0.4);
  },
});
