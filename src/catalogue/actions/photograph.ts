import { defineAction } from '../kinds.ts';

/** A camera before the eye. */
export default defineAction({
  id: 'photograph',
  words: ['photograph', 'take a photo', 'take picture', 'film', 'record', 'snap', 'capture', 'shoot photo'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    partner: 'optional',
    seconds: [1, 2, 20],
    lasts: true,
    upright: true,
    hands: 'both',
  },
  perform(kit) {
    const there = Math.min(0.4, 0.7 / kit.seconds);
    // Before the eyes, wherever the head is.
    for (const [side, x] of [
      ['left', 0.075],
      ['right', -0.075],
    ] as const)
      kit.hand(side, [
        [
          there,
          {
            at: { of: 'actor', part: 'eyes', offset: [x, -0.04, 0.15] },
            palm: 'in',
            fingers: [-0.3, 0.6, 0.5],
            curl: 0.6,
          },
        ],
      ]);
    kit.body([[there, { bend: 0.06, head: [0, -0.03, 0.04] }]]);
    kit.contact(Math.min(0.95, there + 0.2), 'click', 'camera', 0.2);
  },
});
