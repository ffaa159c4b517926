import { defineAction } from '../kinds.ts';

/** A net, a flag, a rope: taut and loose in an instant. */
export default defineAction({
  id: 'snap',
  words: ['net snaps', 'whip back', 'twang', 'crack like a whip', 'net swishes', 'swish through'],
  facts: { actor: ['thing'], target: 'any', seconds: [0.2, 0.5, 2], lasts: false, hands: 'none' },
  perform(kit) {
    kit.part('net', [
      [0, { at: [0, 0, 0] }],
      [0.25, { at: [0, -0.05, 0], scale: [0.85, 1.15, 0.85] }],
      [0.55, { at: [0, 0.05, 0], scale: [1.08, 0.85, 1.08] }],
      [1, 'rest'],
    ]);
    kit.contact(0.2, 'swish', 'net', 0.5);
  },
});
