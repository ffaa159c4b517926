import { defineAction } from '../kinds.ts';

/** Arm out, finger first. */
export default defineAction({
  id: 'point',
  words: ['point', 'point at', 'point to', 'indicate', 'gesture', 'gesture to', 'aim', 'motion', 'show'],
  facts: { actor: ['person', 'creature'], target: 'any', seconds: [0.7, 1.6, 20], lasts: true, hands: 'one' },
  perform(kit) {
    const side = kit.free('target');
    const at = Math.min(0.5, 0.55 / kit.seconds);
    if (kit.role('target')) {
      kit.look('target');
      kit.hand(side, [
        [at * 0.4, { at: [0.22, 1.15, 0.2] }],
        [at, { at: { of: 'target' }, palm: 'in', curl: 0.5 }],
      ]);
    } else
      kit.hand(side, [
        [at * 0.4, { at: [0.22, 1.15, 0.2] }],
        [at, { at: [0.3, 1.38, 0.58], fingers: [0.1, 0.05, 1], palm: 'in', curl: 0.5 }],
      ]);
    kit.body([[at, { turn: side === 'left' ? -0.15 : 0.15 }]]);
  },
});
