import { defineAction } from '../kinds.ts';

/** From sitting to standing: lean forward over the feet, then rise. */
export default defineAction({
  id: 'stand-up',
  words: ['stand up', 'get up', 'rise to feet', 'arise'],
  facts: { actor: ['person'], seconds: [0.8, 1.4, 3], lasts: false, ends: 'stand', hands: 'none' },
  perform(kit) {
    kit.body([
      [0.05, { bend: 0 }],
      [0.38, { bend: 0.55, head: [0, 0.25, 0] }],
      [0.9, { bend: 0, head: [0, 0, 0] }],
      [1, 'rest'],
    ]);
    kit.posture('stand', { from: 0.22, to: 0.95 });
    kit.contact(0.3, 'rustle', 'seat', 0.3);
  },
});
