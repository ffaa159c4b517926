import { defineAction } from '../kinds.ts';

/** Down on one knee with the open box held up in both hands; the other one's hands fly to the mouth. */
export default defineAction({
  id: 'propose',
  words: [
    'propose',
    'propose to',
    'pop the question',
    'propose marriage',
    'ask to marry',
    'get down on one knee',
  ],
  facts: {
    actor: ['person'],
    target: 'person',
    partner: true,
    seconds: [1.4, 4, 60],
    lasts: true,
    ends: 'kneel',
    hands: 'both',
    tool: 'ring-box',
  },
  perform(kit) {
    const down = kit.posture('kneel', { from: 0, to: Math.min(0.5, 1.1 / kit.seconds) });
    const there = Math.max(0.1, Math.min(0.7, down + 0.12));
    const own = kit.tool();
    if (own) kit.hold(0, own, 'right');
    const other = kit.role('partner') ?? kit.role('target');
    if (other) kit.look(kit.role('partner') ? 'partner' : 'target', { head: 0.8 });
    kit.hand('right', [
      [there * 0.6, { at: [0.04, 1.12, 0.3], palm: 'up', fingers: [-0.2, 0.1, 1], curl: 0.4 }],
      [there, { at: [-0.02, 1.36, 0.46], palm: 'up', fingers: [-0.2, 0.1, 1], curl: 0.4 }],
      [1, { at: [-0.02, 1.4, 0.46], palm: 'up', fingers: [-0.2, 0.1, 1], curl: 0.4 }],
    ]);
    kit.hand('left', [
      [there, { at: [0.05, 1.33, 0.42], palm: [-0.6, 0.7, 0], fingers: [-0.5, 0.2, 0.8], curl: 0.35 }],
      [1, { at: [0.05, 1.37, 0.42], palm: [-0.6, 0.7, 0], fingers: [-0.5, 0.2, 0.8], curl: 0.35 }],
    ]);
    kit.face([[there, { smile: 0.7, browRaise: 0.6, browTilt: 0.3 }]]);
    kit.body([[there, { bend: -0.05, head: [0, 0.2, 0] }]]);
    if (kit.role('partner') === 'person')
      kit.partner((loved) => {
        loved.look('partner', { head: 0.8 });
        loved.hand('both', [
          [
            Math.min(0.8, there + 0.15),
            { at: [0.04, 1.46, 0.17], palm: 'back', fingers: [-0.5, 0.8, 0], curl: 0.15 },
          ],
          [1, { at: [0.04, 1.44, 0.17], palm: 'back', fingers: [-0.5, 0.8, 0], curl: 0.2 }],
        ]);
        loved.body([[Math.min(0.8, there + 0.15), { bend: 0.12, shrug: 0.03 }]]);
        loved.face([[Math.min(0.8, there + 0.1), { open: 0.35, browRaise: 0.9, lids: -0.4, smile: 0.6 }]]);
      });
    if (down > 0) kit.contact(down * 0.9, 'step', 'floor', 0.4);
  },
});
