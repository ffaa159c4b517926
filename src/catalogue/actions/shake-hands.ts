import { defineAction } from '../kinds.ts';

/** Right hands, three shakes. */
export default defineAction({
  id: 'shake-hands',
  words: ['shake hands', 'handshake'],
  facts: {
    actor: ['person', 'creature'],
    target: 'person',
    partner: true,
    seconds: [1.1, 2, 6],
    lasts: false,
    upright: true,
    hands: 'one',
  },
  perform(kit) {
    if (kit.performer === 'thing') return kit.swing({ axis: 'z', angle: 0.05 * kit.force, period: 0.13 });
    const shakes = kit.beats(0.22, 0.35, 0.85);
    const keys = shakes.map(
      (u, i) =>
        [
          u,
          { at: { between: [0, i % 2 ? 1.08 : 1.02, 0] }, palm: 'in', fingers: 'forward', curl: 0.5 },
        ] as const,
    );
    kit.look('partner');
    kit.meet({ gap: 0.8, aside: 0.02, open: 0.25, to: 0.32 });
    kit.hand('right', [...keys, [1, 'rest']]);
    kit.body([
      [0.35, { bend: 0.1 }],
      [1, 'rest'],
    ]);
    kit.partner((other) => {
      other.look('partner');
      other.hand('right', [...keys, [1, 'rest']]);
    });
    kit.contact(0.35, 'touch', 'partner', 0.4);
  },
});
