import { defineAction } from '../kinds.ts';

/** Heads tilt, eyes close, lips meet. */
export default defineAction({
  id: 'kiss',
  words: ['kiss', 'share a kiss', 'kiss on the cheek', 'peck'],
  facts: {
    actor: ['person'],
    target: 'person',
    partner: true,
    seconds: [1.2, 2.5, 20],
    lasts: true,
    hands: 'both',
  },
  perform(kit) {
    const there = Math.min(0.6, 1.3 / kit.seconds);
    kit.meet({ gap: 0.47, from: 0, to: there * 0.75 });
    const meet = (one: typeof kit, tilt: number): void => {
      one.look('partner');
      one.body([[there, { bend: 0.14, lean: 0.03, head: [0, tilt > 0 ? -0.1 : 0.12, tilt] }]]);
      one.face([
        [there * 0.8, { lids: 0.6 }],
        [there, { lids: 1, purse: 0.5 }],
      ]);
    };
    meet(kit, 0.3);
    kit.hand('right', [
      [there, { at: { of: 'partner', part: 'waist', offset: [0.12, 0.05, 0] }, palm: 'back', curl: 0.2 }],
    ]);
    kit.partner((other) => {
      meet(other, -0.3);
      other.hand('left', [
        [
          there,
          {
            at: { of: 'partner', part: 'chest', offset: [-0.06, 0.05, 0.12] },
            palm: 'forward',
            fingers: 'up',
            curl: 0.1,
          },
        ],
      ]);
    });
  },
});
