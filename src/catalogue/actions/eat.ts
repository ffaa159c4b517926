import { defineAction } from '../kinds.ts';

/** Bite after bite. */
export default defineAction({
  id: 'eat',
  words: [
    'eat',
    'bite',
    'chew',
    'munch',
    'slurp',
    'feed',
    'nibble',
    'devour',
    'take a bite',
    'lick',
    'dine',
    'graze',
  ],
  facts: { actor: ['person', 'creature'], target: 'thing', seconds: [1.2, 3, 60], lasts: true, hands: 'one' },
  perform(kit) {
    const side = kit.holding('target') ?? kit.free('target');
    const bites = kit.beats(2.2);
    const each = 1 / bites.length;
    if (kit.performer === 'creature')
      kit.body([[Math.min(0.3, 0.6 / kit.seconds), { bend: 0.6, head: [0, -0.6, 0] }]]);
    kit.hand(
      side,
      bites.flatMap(
        (u) =>
          [
            [u + each * 0.08, { at: [0.12, 1.08, 0.34], palm: 'up', fingers: 'forward', curl: 0.5 }],
            [u + each * 0.32, { at: [0.02, 1.46, 0.2], palm: 'back', fingers: 'in', curl: 0.6 }],
            [u + each * 0.45, { at: [0.03, 1.44, 0.22], palm: 'back', fingers: 'in', curl: 0.6 }],
            [u + each * 0.7, { at: [0.13, 1.1, 0.34], palm: 'up', fingers: 'forward', curl: 0.5 }],
          ] as const,
      ),
    );
    kit.face(
      bites.flatMap(
        (u) =>
          [
            [u + each * 0.28, { open: 0.4 }],
            ...[0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map(
              (at, i) => [u + each * at, { open: i % 2 ? 0.16 : 0.02, purse: 0.15 }] as const,
            ),
          ] as const,
      ),
    );
    kit.body(
      bites.map((u) => [Math.min(1, u + each * 0.32), { bend: 0.1, head: [0, -0.12, 0] as const }] as const),
    );
  },
});
