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
    'play melody',
    'play song',
    'play tune',
    'play jazz',
    'play bass',
    'play harp',
    'play mandolin',
    'busk',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    seconds: [1, 4, 60],
    lasts: true,
    upright: true,
    hands: 'both',
  },
  perform(kit) {
    const strums = kit.beats(0.3, Math.min(0.25, 0.6 / kit.seconds), 0.97);
    const own = kit.role('target') === 'thing';
    if (own) kit.wear(0, 'target', { at: [0.13, 1.1, 0.19], turn: [-0.18, 0.1, -1.2] });
    // Along the neck for the left hand, over the strings for the right; without an instrument, where they would be.
    const neck = (i: number) =>
      own
        ? ({ of: 'target', part: 'grip', offset: [0, 0.17 - (i % 3) * 0.07, 0] } as const)
        : ([0.42 - (i % 3) * 0.05, 1.2 - (i % 3) * 0.02, 0.28] as const);
    const strings = (i: number) =>
      own
        ? ({ of: 'target', part: 'grip', offset: [i % 2 ? -0.08 : 0.06, -0.34, 0.06] } as const)
        : ([0.04, i % 2 ? 1.0 : 1.12, 0.26] as const);
    kit.hand('left', [
      ...[0, ...strums.filter((u, i) => i % 4 === 0 && u > 0.02)].map(
        (u, i) =>
          [u, { at: neck(i), palm: [-0.3, 0.75, 0.35], fingers: [-0.3, 0.5, 0.7], curl: 0.6 }] as const,
      ),
    ]);
    kit.hand(
      'right',
      [0, ...strums.filter((u) => u > 0.02)].map(
        (u, i) =>
          [
            u,
            { at: strings(i), palm: [-0.1, -0.2, -1], fingers: [-0.85, -0.35, 0.1], curl: 0.35, elbow: 0.6 },
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
