import { defineAction } from '../kinds.ts';

/** Cold or fear: arms crossed, a fine tremble. */
export default defineAction({
  id: 'shiver',
  words: ['shiver', 'tremble', 'quiver', 'be cold', 'hug oneself'],
  facts: { actor: ['person', 'creature'], seconds: [0.8, 2, 60], lasts: true, hands: 'both' },
  perform(kit) {
    const still = kit.manner('crossed', 'folded');
    kit.hand('both', [[0.2, { at: [-0.12, 1.14, 0.2], palm: 'back', fingers: 'in', curl: 0.35 }]]);
    kit.body([
      [0.15, { bend: 0.12, shrug: 0.03 }],
      ...(still
        ? []
        : kit
            .beats(0.09, 0.2, 0.98)
            .map((u, i) => [u, { side: i % 2 ? 0.012 : -0.012, shrug: 0.034, bend: 0.14 }] as const)),
    ]);
  },
});
