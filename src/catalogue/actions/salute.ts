import { defineAction } from '../kinds.ts';

/** Heels together, the hand to the brow. */
export default defineAction({
  id: 'salute',
  words: ['salute', 'stand at attention', 'give a salute', 'tip hat'],
  facts: { actor: ['person'], seconds: [0.8, 2, 30], lasts: false, upright: true, hands: 'one' },
  perform(kit) {
    kit.body([
      [0.2, { bend: -0.06, head: [0, 0.05, 0] }],
      [0.8, { bend: -0.06, head: [0, 0.05, 0] }],
      [1, 'rest'],
    ]);
    kit.hand(kit.free(), [
      [
        0.3,
        {
          at: [0.16, 1.62, 0.13],
          palm: [-0.2, -0.6, 0.75],
          fingers: [-0.8, 0.55, 0.1],
          curl: 0.03,
          elbow: 0.7,
        },
      ],
      [0.78, { at: [0.16, 1.62, 0.13] }],
      [1, 'rest'],
    ]);
  },
});
