import { defineAction } from '../kinds.ts';

/** The arm stretched towards the lens with the phone in it, the face beside it, a smile. */
export default defineAction({
  id: 'selfie',
  words: ['take selfie', 'take a selfie', 'selfie', 'snap selfie', 'pose for selfie', 'vlog', 'film self'],
  facts: {
    actor: ['person', 'creature'],
    partner: 'optional',
    seconds: [1, 3, 60],
    lasts: true,
    upright: true,
    hands: 'one',
    tool: 'phone',
  },
  perform(kit) {
    const there = Math.min(0.35, 0.7 / kit.seconds);
    const own = kit.tool();
    const side = kit.near() === 'left' ? 'right' : 'left';
    if (own) kit.hold(0, own, side);
    const way = side === 'left' ? 1 : -1;
    kit.hand(side, [
      [there, { at: [0.26, 1.62, 0.58], palm: 'in', fingers: [0.1, 0.25, 1], curl: 0.5, elbow: 0.2 }],
      [0.96, { at: [0.24, 1.64, 0.58], palm: 'in', fingers: [0.1, 0.25, 1], curl: 0.5 }],
    ]);
    // The other hand says it: two fingers, or a hip.
    kit.hand(side === 'left' ? 'right' : 'left', [
      [there + 0.1, { at: [0.24, 1.42, 0.2], palm: 'forward', fingers: 'up', curl: 0.3 }],
    ]);
    kit.look('camera', { head: 0.8 });
    kit.body([
      [there, { side: -way * 0.06, bend: -0.02, head: [0, 0.04, way * 0.16] }],
      [0.6, { side: way * 0.04, head: [0, 0.06, -way * 0.12] }],
      [0.95, { side: -way * 0.04, head: [0, 0.04, way * 0.14] }],
    ]);
    kit.face([[there, { smile: 0.95, browRaise: 0.3, open: 0.12 }]]);
    if (kit.role('partner') === 'person')
      kit.partner((other) => {
        other.look('camera', { head: 0.8 });
        other.face([[there, { smile: 0.9, browRaise: 0.25, open: 0.1 }]]);
      });
    kit.contact(Math.min(0.9, there + 0.25), 'click', 'camera', 0.2);
  },
});
