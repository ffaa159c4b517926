import { defineAction } from '../kinds.ts';

/** Hands on the hips. */
export default defineAction({
  id: 'akimbo',
  words: [
    'put hands on hips',
    'hands on hips',
    'stand akimbo',
    'place hands on hips',
    'hand on hip',

    'strike a pose',
  ],
  facts: { actor: ['person'], seconds: [0.8, 3, 60], lasts: true, upright: true, hands: 'both' },
  perform(kit) {
    const there = Math.min(0.7, 0.7 / kit.seconds);
    kit.hand('both', [
      [
        there,
        {
          at: [0.195, 1.0, 0.06],
          palm: [-0.9, -0.2, -0.2],
          fingers: [-0.35, -0.45, 0.8],
          curl: 0.35,
          elbow: 0.9,
        },
      ],
    ]);
    kit.body([
      [there, { hips: [0.035, -0.008, 0], tilt: 0.05, side: -0.03, bend: -0.05, head: [0.1, 0.05, 0.06] }],
    ]);
    kit.face([[there, { smile: 0.3 }]]);
  },
});
