import { defineAction } from '../kinds.ts';

/** The neck beside the ear, the left hand on it, the right arm drawing the bow across. */
export default defineAction({
  id: 'cello',
  words: ['play cello', 'play the cello', 'play double bass', 'play upright bass', 'play contrabass'],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    seconds: [1, 4, 60],
    lasts: true,
    upright: true,
    hands: 'both',
    tool: 'cello',
  },
  perform(kit) {
    const strokes = kit.beats(1 / kit.tempo, 0, 0.98);
    const own = kit.tool();
    if (own) kit.wear(0, own, { at: [0.1, 0.8, 0.36], turn: [-0.2, 0.1, -0.1] });
    kit.hand(
      'left',
      strokes.map(
        (u, i) =>
          [
            u,
            {
              at: own
                ? { of: own, part: 'grip', offset: [0, [0.08, -0.06, 0.12, 0][i % 4]!, 0.02] }
                : ([0.12, 1.32 + 0.04 * (i % 3), 0.34] as const),
              palm: [-0.5, 0, -0.8],
              fingers: [-0.8, 0.4, 0.2],
              curl: 0.6,
              elbow: 0.6,
            },
          ] as const,
      ),
    );
    kit.hand(
      'right',
      strokes.map(
        (u, i) =>
          [
            u,
            {
              at: own
                ? { of: own, part: 'strings', offset: [-0.4, 0.03 + 0.012 * (i % 2), 0.01] }
                : ([i % 2 ? 0.5 : 0.2, 0.92, 0.42] as const),
              palm: 'down',
              fingers: [-0.5, -0.2, 0.8],
              curl: 0.5,
              elbow: 0.5,
            },
          ] as const,
      ),
    );
    kit.body(
      strokes.map(
        (u, i) =>
          [
            u,
            {
              turn: i % 2 ? -0.12 : 0.08,
              side: i % 2 ? 0.05 : -0.05,
              bend: 0.06,
              head: [0.25, -0.22, i % 2 ? 0.1 : -0.02] as const,
            },
          ] as const,
      ),
    );
    kit.face([[0.1, { lids: 0.75, browRaise: 0.2 }]]);
    for (const u of strokes) kit.contact(u, 'pluck', 'strings', 0.3);
  },
});
