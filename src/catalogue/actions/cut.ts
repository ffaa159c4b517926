import { defineAction } from '../kinds.ts';

/** A knife on a board: one hand rocks it up and down, the other holds and feeds what is cut. */
export default defineAction({
  id: 'cut',
  words: [
    'cut',
    'chop',
    'slice',
    'dice',
    'mince',
    'carve',
    'cut up',
    'chop up',
    'peel',
    'julienne',
    'whittle',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    seconds: [0.8, 3, 60],
    lasts: true,
    hands: 'both',
  },
  perform(kit) {
    const strokes = kit.beats(0.34 / kit.tempo, Math.min(0.25, 0.4 / kit.seconds), 0.98);
    const half = ((strokes[1] ?? 0.98) - strokes[0]!) / 2;
    const knife = kit.holding('partner') ?? 'right';
    const other = knife === 'right' ? 'left' : 'right';
    kit.look([0, 0.95, 0.45], { head: 0.75 });
    kit.body(
      strokes.flatMap(
        (u) =>
          [
            [u, { bend: 0.2, head: [0, -0.22, 0] as const, shrug: 0.004 }],
            [u + half, { bend: 0.17, shrug: 0.012 }],
          ] as const,
      ),
    );
    kit.hand(
      knife,
      strokes.flatMap(
        (u, i) =>
          [
            [
              u,
              {
                at: [0.12 + 0.02 * Math.sin(i * 0.5), 0.99, 0.42],
                palm: 'in',
                fingers: [0, -0.35, 1],
                curl: 0.8,
              },
            ],
            [
              u + half,
              {
                at: [0.12 + 0.02 * Math.sin(i * 0.5), 1.1, 0.4],
                palm: 'in',
                fingers: [0, 0.2, 1],
                curl: 0.8,
              },
            ],
          ] as const,
      ),
    );
    kit.hand(
      other,
      strokes.map(
        (u, i) =>
          [
            u,
            { at: [0.06 + 0.012 * (i % 4), 0.99, 0.44], palm: 'down', fingers: [-0.5, -0.4, 0.7], curl: 0.6 },
          ] as const,
      ),
    );
    for (const u of strokes) kit.contact(u, 'tap', kit.role('target') ? 'target' : 'surface', 0.35);
  },
});
