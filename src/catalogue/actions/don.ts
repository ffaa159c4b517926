import { defineAction } from '../kinds.ts';

/** A garment goes on: hands to the collar, down the front, a tug. */
export default defineAction({
  id: 'don',
  words: ['don', 'get dressed', 'dress up', 'button up', 'straighten tie', 'adjust tie', 'adjust jacket'],
  facts: { actor: ['person'], seconds: [1, 2, 5], lasts: false, hands: 'both' },
  perform(kit) {
    kit.look('down', { from: 0.1, to: 0.8, head: 0.4 });
    kit.hand('both', [
      [0.25, { at: [0.1, 1.42, 0.14], palm: 'in', fingers: 'in', curl: 0.6, elbow: 0.5 }],
      [0.45, { at: [0.12, 1.44, 0.15], palm: 'in', fingers: 'in', curl: 0.6, elbow: 0.6 }],
      [0.7, { at: [0.13, 1.12, 0.2], palm: 'in', fingers: 'down', curl: 0.6, elbow: 0.3 }],
      [0.85, { at: [0.14, 1.08, 0.19] }],
      [1, 'rest'],
    ]);
    kit.body([
      [0.3, { shrug: 0.04, bend: 0.05, head: [0, -0.12, 0] }],
      [0.75, { bend: -0.03 }],
      [1, 'rest'],
    ]);
    kit.contact(0.3, 'rustle', 'cloth', 0.3);
    kit.contact(0.72, 'rustle', 'cloth', 0.4);
  },
});
