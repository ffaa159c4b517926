import { defineAction } from '../kinds.ts';

/** A long lunge with the front knee bent, both arms level along the line of the feet. */
export default defineAction({
  id: 'warrior-pose',
  words: ['warrior pose', 'hold warrior pose', 'lunge', 'do lunge', 'hold lunge', 'stretch legs'],
  facts: { actor: ['person'], seconds: [1.2, 4, 60], lasts: true, whole: true, upright: true, hands: 'both' },
  perform(kit) {
    const there = Math.min(0.35, 1 / kit.seconds);
    kit.foot('left', [
      [there, { at: [0.46, 0, 0.02], open: 1.4 }],
      [0.97, { at: [0.46, 0, 0.02], open: 1.4 }],
    ]);
    kit.foot('right', [
      [there, { at: [0.5, 0, -0.04], open: 0.2 }],
      [0.97, { at: [0.5, 0, -0.04], open: 0.2 }],
    ]);
    kit.hand('both', [
      [there, { at: [0.78, 1.16, 0], palm: 'down', fingers: 'out', curl: 0.02 }],
      [0.97, { at: [0.78, 1.15, 0], palm: 'down', fingers: 'out', curl: 0.02 }],
    ]);
    kit.body([
      [there, { hips: [0.14, -0.24, 0], twist: 0.1, head: [1.1, 0, 0] }],
      [0.6, { hips: [0.15, -0.26, 0], twist: 0.1, head: [1.15, 0.03, 0] }],
      [0.97, { hips: [0.14, -0.24, 0], twist: 0.1, head: [1.1, 0, 0] }],
    ]);
    kit.face([[there, { lids: 0.1, smile: 0.1 }]]);
    kit.contact(0.6, 'breath', 'air', 0.25);
  },
});
