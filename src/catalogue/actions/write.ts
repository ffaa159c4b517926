import { defineAction } from '../kinds.ts';

/** Small loops of the pen hand over the page. */
export default defineAction({
  id: 'write',
  words: [
    'write',
    'draw',
    'sketch',
    'sign',
    'scribble',
    'take notes',
    'doodle',
    'jot',
    'trace letter',
    'engrave',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1, 4, 60],
    lasts: true,
    upright: true,
    hands: 'one',
  },
  perform(kit) {
    const strokes = kit.beats(0.24, Math.min(0.25, 0.6 / kit.seconds), 0.97);
    kit.look('down', { head: 0.55 });
    kit.body([[0.15, { bend: 0.24 }]]);
    kit.hand(
      'right',
      strokes.map(
        (u, i) =>
          [
            u,
            {
              at: [
                0.12 - 0.1 * ((i / 14) % 1) + (i % 2 ? 0.012 : 0),
                0.98 + (i % 2 ? 0.008 : 0),
                0.38 + (i % 3) * 0.006,
              ],
              palm: [-0.6, -0.8, 0],
              fingers: [-0.3, -0.3, 0.9],
              curl: 0.65,
            },
          ] as const,
      ),
    );
    kit.hand('left', [[0.15, { at: [0.16, 0.97, 0.36], palm: 'down', fingers: [-0.4, 0, 0.9], curl: 0.15 }]]);
    for (const u of strokes.filter((_, i) => i % 3 === 0)) kit.contact(u, 'scratch', 'paper', 0.15);
  },
});
