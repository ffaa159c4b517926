import { defineAction } from '../kinds.ts';

/** From the nose to the tail, water flying to all sides. */
export default defineAction({
  id: 'shake-off',
  words: [
    'shake off',
    'shake off water',
    'shake itself',
    'shake water',
    'shake dry',
    'shake fur',
    'shake off rain',
    'shake snow',
  ],
  facts: { actor: ['creature', 'person'], target: 'any', seconds: [1, 2.4, 6], lasts: true, hands: 'none' },
  perform(kit) {
    const beast = kit.performer === 'creature';
    const shakes = kit.beats(0.13, 0.1, 0.9);
    kit.body([
      [0.05, { bend: 0.1, hips: [0, -0.03, 0] }],
      ...shakes.map(
        (u, i) =>
          [
            u,
            {
              side: (i % 2 ? 1 : -1) * (beast ? 0.42 : 0.1),
              turn: (i % 2 ? 1 : -1) * 0.2,
              head: [(i % 2 ? 1 : -1) * 0.35, -0.1, (i % 2 ? -1 : 1) * 0.5] as const,
            },
          ] as const,
      ),
      [1, 'rest'],
    ]);
    if (beast) kit.swing({ axis: 'y', angle: 0.8, period: 0.2, part: 'tail', from: 0.3 });
    for (const side of [-1, 1])
      kit.emit({
        kind: 'spray',
        from: 0.12,
        to: 0.85,
        at: { of: 'actor', part: 'back', offset: [side * 0.1, 0, 0] },
        size: 0.35,
        rate: 2,
        towards: [side * 0.9, 0.6, 0.1],
      });
    kit.face([
      [0.1, { lids: 0.9, open: 0.2 }],
      [0.9, { lids: 0, open: 0 }],
    ]);
    for (const u of shakes) kit.contact(u, 'rustle', 'cloth', 0.25);
  },
});
