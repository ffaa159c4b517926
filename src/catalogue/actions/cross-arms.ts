import { defineAction } from '../kinds.ts';

/** Arms folded before the chest. */
export default defineAction({
  id: 'cross-arms',
  words: ['cross arms', 'fold arms', 'stand with arms crossed', 'arms crossed', 'arms folded', 'sulk'],
  facts: { actor: ['person'], seconds: [0.8, 3, 60], lasts: true, upright: true, hands: 'both' },
  perform(kit) {
    const there = Math.min(0.7, 0.8 / kit.seconds);
    kit.hand('right', [
      [there, { at: [-0.13, 1.2, 0.2], palm: 'back', fingers: [-0.95, 0.15, 0], curl: 0.3, elbow: 0.35 }],
    ]);
    kit.hand('left', [
      [there, { at: [-0.1, 1.13, 0.25], palm: 'back', fingers: [-0.95, 0.2, 0.05], curl: 0.35, elbow: 0.35 }],
    ]);
    kit.body([[there, { bend: -0.04, shrug: 0.01, hips: [0.03, 0, 0] }]]);
  },
});
