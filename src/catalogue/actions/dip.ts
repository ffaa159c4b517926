import { defineAction } from '../kinds.ts';

/** He bends her back over his arm: one C-curve from her foot to her far hand. */
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
    const there = Math.min(0.75, 1.3 / kit.seconds);
    const clasp = { between: [0.42, 1.16, 0.02] } as const;
    kit.go({ gait: 'step', towards: 'partner', stop: 0.54, from: 0, to: there * 0.5 });
    kit.turn({ towards: 'partner', from: 0, to: there * 0.4 });
    kit.look('partner', { head: 0.35 });
    kit.body([
      [there * 0.35, { bend: 0.05 }],
      [
        there,
        {
          hips: [0.07, -0.2, 0.07],
          bend: 0.42,
          lean: 0.16,
          side: 0.06,
          turn: 0.14,
          head: [0.12, 0.26, 0.06],
        },
      ],
    ]);
    // A lunge past her side carries both; the other leg is left behind.
    kit.foot('left', [
      [there * 0.3, 'rest'],
      [there * 0.7, { at: [0.2, 0.05, 0.24] }],
      [there * 0.9, { at: [0.24, 0, 0.34] }],
    ]);
    kit.foot('right', [
      [there * 0.2, 'rest'],
      [there * 0.55, { at: [0.14, 0.03, -0.12], pitch: 0.3 }],
      [there * 0.75, { at: [0.16, 0, -0.24], pitch: 0.5 }],
    ]);
    kit.hand('right', [
      [
        there * 0.5,
        {
          at: { of: 'partner', part: 'back', offset: [0, 0.02, -0.02] },
          palm: 'back',
          fingers: 'in',
          curl: 0.2,
        },
      ],
    ]);
    kit.hand('left', [[there * 0.45, { at: clasp, palm: 'in', curl: 0.45, fingers: 'forward' }]]);
    kit.face([[there, { smile: 0.4 }]]);
    kit.partner((other) => {
      other.turn({ towards: 'partner', from: 0, to: there * 0.4 });
      other.look('partner', { to: there * 0.8, head: 0.4 });
      other.body([
        [there * 0.35, { bend: -0.05 }],
        [there, { hips: [0, -0.2, 0.06], lean: -0.46, bend: -0.72, side: -0.1, head: [0.1, 0.3, -0.1] }],
      ]);
      other.hand('right', [[there * 0.45, { at: clasp, palm: 'in', curl: 0.45, fingers: 'forward' }]]);
      other.hand('left', [
        [there * 0.5, { at: [0.5, 1.3, 0.1], palm: 'down', fingers: 'out' }],
        [there, { at: [0.5, 0.86, -0.58], palm: 'up', fingers: [0.7, -0.2, -0.6], curl: 0.1 }],
      ]);
      other.foot('left', [
        [there * 0.5, 'rest'],
        [there, { at: [0.1, 0.06, 0.34], pitch: -0.3 }],
      ]);
      other.face([[there, { smile: 0.6, lids: 0.3 }]]);
    });
  },
});
