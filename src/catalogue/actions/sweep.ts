import { defineAction } from '../kinds.ts';

/** Both hands on the stick, long strokes over the floor from side to side. */
export default defineAction({
  id: 'sweep',
  words: ['sweep', 'sweep floor', 'sweep up', 'sweep away', 'mop', 'mop floor', 'rake', 'rake leaves'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1, 4, 60],
    lasts: true,
    upright: true,
    hands: 'both',
    tool: 'broom',
  },
  perform(kit) {
    const strokes = kit.beats(0.85 / kit.tempo, 0, 0.98);
    const own = kit.tool();
    if (own) kit.wear(0, own, { at: [0.06, 0.74, 0.44], turn: [-0.42, 0, -0.22] });
    for (const [side, up, aside] of [
      ['right', 0.2, 0.03],
      ['left', -0.26, 0.03],
    ] as const)
      kit.hand(side, [
        [
          0,
          {
            at: own
              ? { of: own, part: 'grip', offset: [0, up, 0] }
              : [aside, side === 'right' ? 1.16 : 0.82, 0.34],
            palm: 'in',
            fingers: [-0.7, -0.1, 0.5],
            curl: 0.75,
            elbow: 0.4,
          },
        ],
      ]);
    kit.look('down', { head: 0.55 });
    kit.body(
      strokes.map(
        (u, i) =>
          [
            u,
            {
              turn: i % 2 ? -0.34 : 0.42,
              twist: i % 2 ? -0.12 : 0.14,
              bend: i % 2 ? 0.2 : 0.12,
              hips: [i % 2 ? -0.04 : 0.05, -0.03, 0] as const,
            },
          ] as const,
      ),
    );
    for (const [i, u] of strokes.entries()) if (i % 2) kit.contact(u, 'scrape', 'surface', 0.35);
  },
});
