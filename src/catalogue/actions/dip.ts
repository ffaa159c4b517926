import { defineAction } from '../kinds.ts';

/**
 * He bends her back over his arm: one C-curve from her pointed foot to her far hand, seen from the side. The arm
 * that the camera sees carries her back; the other two hands stay clasped behind.
 */
export default defineAction({
  id: 'dip',
  words: ['dip', 'bend back', 'dip into shadow', 'dip partner'],
  facts: {
    actor: ['person'],
    target: 'person',
    partner: true,
    seconds: [1.2, 2, 8],
    lasts: true,
    hands: 'both',
  },
  perform(kit) {
    // In hold after a third of the way, then over and down with a little overshoot.
    const there = Math.min(0.8, 1.5 / kit.seconds);
    const hold = there * 0.5;
    const over = Math.min(0.95, there + 0.16);
    kit.meet({ gap: 0.46, aside: 0.035, open: 0.16, from: 0, to: hold });
    const near = kit.near();
    const far = near === 'right' ? 'left' : 'right';
    // Everything below is written for a camera on his right; seen from the left it is the mirror image.
    const m = near === 'right' ? 1 : -1;
    const clasp = { between: [0.3 * m, 1.3, 0] } as const;
    const low = { between: [0.34 * m, 1.22, 0.34] } as const;
    kit.look('partner', { head: 0.7 });
    kit.body([
      [hold, { hips: [0, -0.02, 0.01], bend: 0.06, head: [0, -0.05, 0] }],
      [
        there,
        { hips: [0.02 * m, -0.24, 0.06], bend: 0.32, lean: 0.24, turn: 0.12 * m, head: [0, 0, -0.05 * m] },
      ],
      [
        over,
        { hips: [0.02 * m, -0.21, 0.05], bend: 0.3, lean: 0.22, turn: 0.12 * m, head: [0, 0, -0.05 * m] },
      ],
    ]);
    // A lunge past her side carries both; the leg that the camera sees is left behind, stretched.
    kit.foot(far, [
      [hold, 'rest'],
      [hold + (there - hold) * 0.55, { at: [0.1, 0.05, 0.26] }],
      [there, { at: [0.13, 0, 0.42] }],
    ]);
    kit.foot(near, [
      [hold * 0.9, 'rest'],
      [hold + (there - hold) * 0.4, { at: [0.12, 0.04, -0.16], pitch: 0.4 }],
      [there, { at: [0.14, 0, -0.36], pitch: 0.62 }],
    ]);
    kit.hand(near, [
      [hold * 0.5, { at: [0.34, 1.16, 0.3], palm: 'in', fingers: 'forward', curl: 0.15 }],
      [
        hold,
        {
          at: { of: 'partner', part: 'back', offset: [0.03 * m, 0.02, -0.015] },
          palm: 'back',
          fingers: 'in',
          curl: 0.2,
          elbow: 0.35,
        },
      ],
      [
        there,
        {
          at: { of: 'partner', part: 'back', offset: [0.03 * m, 0.06, -0.015] },
          palm: [0, 0.75, -0.6],
          fingers: [-0.8, -0.1, 0.5],
          curl: 0.25,
          elbow: 0.2,
        },
      ],
    ]);
    kit.hand(far, [
      [hold * 0.8, { at: clasp, palm: 'in', curl: 0.45, fingers: [0.1, 0.7, 0.7] }],
      [there, { at: low, palm: 'in', curl: 0.45, fingers: [0.1, 0.5, 0.8] }],
    ]);
    kit.face([[there, { smile: 0.4 }]]);
    kit.partner((other) => {
      other.look('partner', { head: 0.8, to: hold });
      other.body([
        [hold, { bend: -0.05, hips: [0, 0, 0.01] }],
        [
          there,
          {
            hips: [0, -0.16, -0.02],
            lean: -0.62,
            bend: -0.78,
            turn: 0.1 * m,
            side: -0.06 * m,
            head: [0, 0.55, 0.1 * m],
          },
        ],
        [
          over,
          {
            hips: [0, -0.15, -0.02],
            lean: -0.58,
            bend: -0.72,
            turn: 0.1 * m,
            side: -0.06 * m,
            head: [0, 0.5, 0.1 * m],
          },
        ],
      ]);
      other.hand(near, [
        [hold * 0.8, { at: clasp, palm: 'in', curl: 0.45, fingers: [0.1, 0.7, 0.7] }],
        [there, { at: low, palm: 'in', curl: 0.45, fingers: [0.1, 0.5, 0.8] }],
      ]);
      // The free arm opens and falls back with her: the end of the line.
      other.hand(far, [
        [
          hold,
          {
            at: { of: 'partner', part: 'shoulder', offset: [0, 0.04, 0.04] },
            palm: 'down',
            fingers: 'forward',
            curl: 0.2,
          },
        ],
        [
          hold + (there - hold) * 0.5,
          { at: [0.56, 1.15, -0.1], palm: 'forward', fingers: [0.8, 0.1, -0.4], curl: 0.1 },
        ],
        [there, { at: [0.34, 0.98, -0.86], palm: 'up', fingers: [0.25, -0.15, -1], curl: 0.08 }],
        [over, { at: [0.34, 1.02, -0.84], palm: 'up', fingers: [0.25, -0.1, -1], curl: 0.08 }],
      ]);
      // The leg that the camera sees is stretched beside him, the toe pointed to the floor.
      other.foot(far, [
        [hold, 'rest'],
        [there, { at: [0.15, 0.05, 0.62], pitch: 0.6 }],
      ]);
      other.face([[there, { smile: 0.6, lids: 0.12 }]]);
    });
  },
});
