import { defineAction } from '../kinds.ts';
import { wield } from '../kit/wield.ts';

/** Pushed forward and drawn back over the floor, a step with it. */
export default defineAction({
  id: 'vacuum',
  words: ['vacuum', 'hoover', 'vacuum floor', 'vacuum carpet', 'vacuum clean', 'push vacuum'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1, 4, 60],
    lasts: true,
    upright: true,
    hands: 'both',
    tool: 'vacuum-cleaner',
  },
  perform(kit) {
    const own = kit.tool();
    const strokes = kit.beats(0.95 / kit.tempo, 0, 0.98);
    if (own)
      wield(
        kit,
        own,
        strokes.map(
          (u, i) =>
            [
              u,
              i % 2
                ? { at: [-0.06, 0.86, 0.46], along: [-0.05, 0.68, -0.72], knuckles: [0.2, 0.6, 0.8] }
                : { at: [-0.14, 0.98, 0.16], along: [-0.05, 0.8, -0.6], knuckles: [0.2, 0.6, 0.8] },
            ] as const,
        ),
      );
    kit.hand('left', [
      [0, { at: [0.22, 0.98, 0.14], palm: 'in', fingers: [-0.4, -0.4, 0.8], curl: 0.4 }],
      [0.98, { at: [0.26, 1.0, 0.1], palm: 'in', fingers: [-0.4, -0.4, 0.8], curl: 0.4 }],
    ]);
    kit.look('down', { head: 0.6 });
    kit.body(
      strokes.map(
        (u, i) =>
          [
            u,
            {
              bend: i % 2 ? 0.34 : 0.1,
              turn: i % 2 ? 0.16 : -0.14,
              hips: [0, -0.04, i % 2 ? 0.08 : -0.05] as const,
            },
          ] as const,
      ),
    );
    for (const u of strokes) kit.contact(u, 'scrape', 'surface', 0.2);
  },
});
