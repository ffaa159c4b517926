import { defineAction } from '../kinds.ts';

/** Sitting, a forepaw comes to the mouth, is licked, and goes over the ear. */
export default defineAction({
  id: 'wash',
  words: [
    'lick paw',
    'groom itself',
    'lick fur',
    'clean itself',
    'lick itself',
    'wash face',
    'preen',
    'clean fur',
    'preen feather',
  ],
  facts: { actor: ['creature', 'person'], target: 'any', seconds: [1.2, 4, 60], lasts: true, hands: 'one' },
  perform(kit) {
    if (kit.performer === 'person') {
      const rubs = kit.beats(0.5, 0.1, 0.96);
      kit.body([[0.15, { bend: 0.35, head: [0, -0.2, 0] }]]);
      return kit.hand(
        'both',
        rubs.map(
          (u, i) =>
            [
              u,
              { at: [0.06, i % 2 ? 1.54 : 1.44, 0.2] as const, palm: 'back', fingers: 'up', curl: 0.2 },
            ] as const,
        ),
      );
    }
    kit.posture('sit', { from: 0, to: 0 });
    const licks = kit.beats(0.5 / kit.tempo, 0.08, 0.97);
    kit.foot(
      'right',
      licks.map(
        (u, i) => [u, { at: i % 6 < 4 ? [0.1, 0.98 + 0.05 * (i % 2), 0.74] : [0.16, 1.25, 0.6] }] as const,
      ),
    );
    kit.body(
      licks.map(
        (u, i) =>
          [
            u,
            { head: [-0.25, i % 6 < 4 ? (i % 2 ? -0.5 : -0.3) : -0.3, i % 6 < 4 ? 0.1 : 0.45] as const },
          ] as const,
      ),
    );
    kit.face(licks.map((u, i) => [u, { open: i % 2 ? 0.35 : 0.05, lids: 0.6 }] as const));
  },
});
