import { defineAction } from '../kinds.ts';

/** Behind the decks: one hand scratches, one is at the ear or up with the crowd, the whole body on the beat. */
export default defineAction({
  id: 'disc-jockey',
  words: [
    'dj',
    'mix records',
    'spin records',
    'scratch records',
    'mix tracks',
    'mix music',
    'spin vinyl',
    'play set',
    'play a set',
    'work deck',
    'work the deck',
    'work turntable',
    'work mixer',
    'man deck',
    'spin track',
    'spin at deck',
    'perform at turntable',
    'drop beat',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1, 4, 60],
    lasts: true,
    upright: true,
    hands: 'both',
    tool: 'dj-decks',
  },
  perform(kit) {
    const own = kit.tool();
    if (own) kit.take(own, [0, 0, -0.55]);
    const pulse = kit.beats(0.47 / kit.tempo, 0, 0.98);
    kit.body(
      pulse.flatMap((u, i) => {
        const half = 0.5 / pulse.length;
        return [
          [u, { hips: [i % 2 ? 0.03 : -0.03, -0.05, 0], bend: 0.16, head: [0, -0.2, 0.06] }],
          [u + half, { hips: [0, 0, 0], bend: 0.08, head: [0, 0.02, -0.03] }],
        ] as const;
      }),
    );
    kit.hand(
      'right',
      pulse.map(
        (u, i) =>
          [
            u,
            {
              at: own
                ? ({ of: own, part: 'right', offset: [0.04, 0.03, (i % 2) * 0.09 - 0.06] } as const)
                : ([0.16, 1.02, 0.4 + (i % 2) * 0.06] as const),
              palm: 'down',
              fingers: [-0.3, -0.1, 1],
              curl: 0.2,
            },
          ] as const,
      ),
    );
    // Four bars at the ear, then up with the crowd.
    kit.hand(
      'left',
      pulse.map((u, i) =>
        i % 8 < 5
          ? ([u, { at: [0.13, 1.56, 0.03], palm: 'in', fingers: 'up', curl: 0.4, elbow: 0.5 }] as const)
          : ([
              u,
              { at: [0.3, 1.84 + (i % 2) * 0.1, 0.2], palm: 'forward', fingers: 'up', curl: 0.2 },
            ] as const),
      ),
    );
    if (own)
      for (const side of ['left', 'right'])
        kit.part(
          `record.${side}`,
          pulse.map(
            (u, i) => [u, { turn: [0, -i * 0.9 + (side === 'right' ? (i % 2) * 0.7 : 0), 0] }] as const,
          ),
          own,
        );
    kit.face([[0.1, { smile: 0.6, lids: 0.15 }]]);
  },
});
