import { defineAction } from '../kinds.ts';

/** A quick start away from something. */
export default defineAction({
  id: 'flinch',
  words: [
    'flinch',
    'jump back',
    'jerk back',
    'jolt',
    'be startled',
    'cringe',
    'duck away',
    'recoil in fear',
    'shudder',
    'hiccup',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.3, 0.7, 2],
    lasts: false,
    hands: 'both',
  },
  perform(kit) {
    kit.body([
      [0, { bend: 0 }],
      [0.22, { bend: -0.16, lean: -0.06, hips: [0, -0.04, -0.09], shrug: 0.045, head: [0.15, -0.12, 0.1] }],
      [0.6, { bend: -0.1, hips: [0, -0.02, -0.06], shrug: 0.03 }],
      [1, 'rest'],
    ]);
    kit.face([
      [0, { lids: 0 }],
      [0.18, { lids: 1, browTilt: 0.6, open: 0.3 }],
      [0.45, { lids: -0.5, browRaise: 0.8, open: 0.25 }],
      [1, 'rest'],
    ]);
    // A creature's face is as wide as its body: the hand goes up beside it.
    const aside = kit.performer === 'creature' ? 0.75 : 0.2;
    kit.hand(kit.free(), [
      [0.25, { at: [aside, 1.28, 0.3], palm: 'forward', fingers: 'up', curl: 0.2 }],
      [0.65, { at: [aside + 0.02, 1.2, 0.28] }],
      [1, 'rest'],
    ]);
  },
});
