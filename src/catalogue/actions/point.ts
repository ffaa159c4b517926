import { defineAction } from '../kinds.ts';

/** Arm out, finger first. */
export default defineAction({
  id: 'point',
  words: ['point', 'point at', 'point to', 'indicate', 'gesture', 'gesture to', 'aim', 'motion', 'show'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.7, 1.6, 20],
    lasts: true,
    upright: true,
    hands: 'one',
  },
  perform(kit) {
    const side = kit.free('target');
    const at = Math.min(0.5, 0.55 / kit.seconds);
    if (kit.role('target')) {
      kit.look('target');
      kit.hand(side, [
        [at * 0.4, { at: [0.22, 1.15, 0.2] }],
        [at, { at: { of: 'target' }, palm: 'in', curl: 0.5 }],
      ]);
    } else {
      // To the side, where the camera sees the whole arm: a direction that the text names, as the viewer sees it.
      const named = kit.params.direction;
      const arm = named === 'right' ? 'left' : named === 'left' ? 'right' : side;
      kit.look(arm, { head: 0.8 });
      kit.hand(arm, [
        [at * 0.4, { at: [0.24, 1.15, 0.2] }],
        [at * 0.9, { at: [0.66, 1.42, 0.26], fingers: [0.92, 0.06, 0.36], palm: 'forward', curl: 0.4 }],
        [at, { at: [0.64, 1.4, 0.26], fingers: [0.92, 0.04, 0.36], palm: 'forward', curl: 0.45 }],
      ]);
      return kit.body([[at, { turn: arm === 'left' ? 0.2 : -0.2, side: arm === 'left' ? -0.03 : 0.03 }]]);
    }
    kit.body([[at, { turn: side === 'left' ? -0.15 : 0.15 }]]);
  },
});
