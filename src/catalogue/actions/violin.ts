import { defineAction } from '../kinds.ts';

/** Chin on the instrument, the neck in the left hand, the bow arm drawing long strokes. */
export default defineAction({
  id: 'violin',
  words: [
    'play violin',
    'play the violin',
    'play viola',
    'play the viola',
    'play fiddle',
    'play the fiddle',
    'fiddle',
  ],
  facts: { actor: ['person', 'creature'], target: 'thing', seconds: [1, 4, 60], lasts: true, hands: 'both' },
  perform(kit) {
    const strokes = kit.beats(0.75 / kit.tempo, 0, 0.98);
    const own = kit.role('target') === 'thing';
    if (own) kit.wear(0, 'target', { at: [0.17, 1.385, 0.24], turn: [1.35, 0.5, 0.25] });
    kit.hand(
      'left',
      strokes.map(
        (u, i) =>
          [
            u,
            {
              at: own
                ? ({ of: 'target', part: 'grip', offset: [0, 0.02 * (i % 3), -0.03] } as const)
                : ([0.22, 1.38, 0.46] as const),
              palm: [-0.2, 0.8, -0.4],
              fingers: [-0.7, 0.6, 0.1],
              curl: 0.55,
              elbow: -0.3,
            },
          ] as const,
      ),
    );
    // From frog to tip and back: the wrist leads, the elbow follows.
    kit.hand(
      'right',
      strokes.map(
        (u, i) =>
          [
            u,
            {
              at: i % 2 ? ([0.36, 1.16, 0.34] as const) : ([0.06, 1.36, 0.36] as const),
              palm: [-0.2, -0.85, 0.2],
              fingers: i % 2 ? ([-0.5, 0.2, 0.8] as const) : ([-0.8, -0.2, 0.4] as const),
              curl: 0.5,
              elbow: 0.6,
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
              side: i % 2 ? 0.05 : -0.05,
              turn: i % 2 ? -0.1 : 0.05,
              bend: 0.05,
              head: [0.5, -0.16, 0.22 + (i % 2) * 0.05] as const,
            },
          ] as const,
      ),
    );
    kit.face([[0.1, { lids: 0.7, browRaise: 0.2 }]]);
    for (const u of strokes) kit.contact(u, 'pluck', 'strings', 0.3);
  },
});
