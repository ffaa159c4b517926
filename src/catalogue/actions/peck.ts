import { defineAction } from '../kinds.ts';

/** The head drops to the ground and comes up again, quick as a needle. */
export default defineAction({
  id: 'peck',
  words: [
    'peck at',
    'peck seed',
    'peck ground',
    'peck grain',
    'peck corn',
    'forage',
    'peck bread',
    'peck crumb',
    'scratch ground',
  ],
  facts: { actor: ['creature', 'person'], target: 'any', seconds: [0.8, 3, 60], lasts: true, hands: 'none' },
  perform(kit) {
    const pecks = kit.beats(0.55 / kit.tempo, 0.06, 0.97);
    const each = 0.9 / pecks.length;
    kit.body(
      pecks.flatMap(
        (u, i) =>
          [
            [u, { lean: 0.1, bend: 0, head: [i % 3 ? 0.1 : -0.35, 0.1, 0] }],
            [u + each * 0.32, { lean: 1.3, bend: 0.7, head: [0, -0.75, 0] }],
            [u + each * 0.45, { lean: 1.2, bend: 0.65, head: [0, -0.65, 0] }],
            [u + each * 0.55, { lean: 1.3, bend: 0.7, head: [0, -0.75, 0] }],
          ] as const,
      ),
    );
    kit.face(pecks.map((u) => [u + each * 0.3, { open: 0.3 }] as const));
    for (const u of pecks) kit.contact(u + each * 0.32, 'tap', 'dirt', 0.12);
  },
});
