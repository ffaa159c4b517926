import { defineAction } from '../kinds.ts';
import { wield } from '../kit/wield.ts';

/** Long strokes to and fro, the free hand and the weight on the work. */
export default defineAction({
  id: 'saw',
  words: ['saw', 'saw wood', 'saw log', 'saw through', 'saw plank'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.8, 3, 60],
    lasts: true,
    upright: true,
    hands: 'both',
    tool: 'hand-saw',
  },
  perform(kit) {
    const own = kit.tool();
    const strokes = kit.beats(0.42 / kit.tempo, 0, 0.98);
    if (own)
      wield(
        kit,
        own,
        strokes.map(
          (u, i) =>
            [
              u,
              i % 2
                ? { at: [-0.14, 0.96, 0.5], along: [0.1, -0.5, 0.85], knuckles: [0, -0.8, -0.4] }
                : { at: [-0.16, 1.12, 0.2], along: [0.1, -0.5, 0.85], knuckles: [0, -0.8, -0.4] },
            ] as const,
        ),
      );
    kit.hand('left', [
      [0, { at: [0.16, 0.9, 0.52], palm: 'down', fingers: [-0.3, -0.1, 1], curl: 0.4 }],
      [0.98, { at: [0.16, 0.9, 0.52], palm: 'down', fingers: [-0.3, -0.1, 1], curl: 0.4 }],
    ]);
    kit.look('down', { head: 0.6 });
    kit.body(
      strokes.map(
        (u, i) =>
          [u, { bend: i % 2 ? 0.46 : 0.36, turn: i % 2 ? 0.22 : -0.12, hips: [0, -0.05, -0.04] }] as const,
      ),
    );
    for (const [i, u] of strokes.entries()) if (i % 2) kit.contact(u - 0.02, 'scrape', 'wood', 0.5);
  },
});
