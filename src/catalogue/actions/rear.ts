import { defineAction } from '../kinds.ts';

/** Up on the hind legs, the forelegs beating the air, and down again. */
export default defineAction({
  id: 'rear',
  words: ['rear', 'rear up', 'buck', 'stand on hind legs', 'rise on hind legs', 'rear back'],
  facts: {
    actor: ['creature', 'person'],
    target: 'any',
    seconds: [1.4, 2.6, 6],
    lasts: false,
    hands: 'none',
    whole: true,
    reaches: 2.4,
  },
  perform(kit) {
    if (kit.performer === 'person')
      return kit.body([
        [0.4, { bend: -0.3, lean: -0.15 }],
        [1, 'rest'],
      ]);
    const up = { lean: -1.7, hips: [0, 0.12, -0.12] as const, head: [0, 0.5, 0] as const };
    kit.body([
      [0.08, { lean: 0.1, hips: [0, -0.05, 0], head: [0, -0.2, 0] }],
      [0.36, up],
      [0.72, { ...up, lean: -1.6 }],
      [0.92, { lean: 0.08, hips: [0, -0.06, 0], head: [0, -0.2, 0] }],
      [1, 'rest'],
    ]);
    for (const [side, odd] of [
      ['left', 0],
      ['right', 1],
    ] as const)
      kit.foot(side, [
        [0.14, 'rest'],
        [0.34, { at: [0.12, 1.35, 0.62] }],
        ...[0.42, 0.5, 0.58, 0.66].map(
          (u, i) =>
            [u, { at: [0.12, (i + odd) % 2 ? 1.5 : 1.2, (i + odd) % 2 ? 0.75 : 0.5] as const }] as const,
        ),
        [0.76, { at: [0.12, 1.2, 0.6] }],
        [0.92, 'rest'],
      ]);
    kit.face([
      [0.4, { open: 0.7, lids: -0.4 }],
      [0.8, { open: 0.2 }],
    ]);
    kit.contact(0.36, 'roar', 'air', 0.5);
    kit.contact(0.9, 'step', 'floor', 0.9);
  },
});
