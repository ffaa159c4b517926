import { defineAction } from '../kinds.ts';

/** On one leg, the sole of the other at the knee, palms together over the head. */
export default defineAction({
  id: 'tree-pose',
  words: [
    'yoga',
    'tree pose',
    'hold pose',
    'hold tree pose',
    'practice yoga',
    'practise yoga',
    'do yoga',
    'balance on one leg',
    'stand on one leg',
    'hold yoga pose',
    'strike yoga pose',
    'do tai chi',
    'practice tai chi',
  ],
  facts: {
    actor: ['person'],
    seconds: [1.2, 4, 60],
    lasts: true,
    reaches: 2.15,
    whole: true,
    upright: true,
    hands: 'both',
  },
  perform(kit) {
    const there = Math.min(0.3, 0.9 / kit.seconds);
    kit.foot('right', [
      [there, { at: [0.035, 0.46, 0.1], pitch: 1.1, open: 1.3 }],
      [0.97, { at: [0.035, 0.46, 0.1], pitch: 1.1, open: 1.3 }],
    ]);
    kit.hand('both', [
      [there * 0.6, { at: [0.012, 1.28, 0.2], palm: 'in', fingers: 'up', curl: 0.02 }],
      [there * 1.5, { at: [0.012, 2.02, 0.06], palm: 'in', fingers: 'up', curl: 0.02 }],
      [0.97, { at: [0.012, 2.03, 0.06], palm: 'in', fingers: 'up', curl: 0.02 }],
    ]);
    kit.body([
      [there, { hips: [0.09, -0.01, 0], tilt: -0.06, side: 0.04, bend: -0.04 }],
      ...kit
        .beats(1.2, there + 0.1, 0.96)
        .map(
          (u, i) => [u, { hips: [0.09, -0.01, 0] as const, side: i % 2 ? 0.06 : 0.02, bend: -0.05 }] as const,
        ),
    ]);
    kit.face([[there, { lids: 0.85, smile: 0.2 }]]);
    kit.contact(0.6, 'breath', 'air', 0.25);
  },
});
