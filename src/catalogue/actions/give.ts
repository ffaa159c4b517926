import { defineAction } from '../kinds.ts';

/** From hand to hand. */
export default defineAction({
  id: 'give',
  words: [
    'give',
    'hand',
    'hand over',
    'offer',
    'present',
    'deliver',
    'serve',
    'hand out',
    'exchange',
    'bring',
    'serve up',
    'bring over',
    'slide over',
    'toss over',
    'pay',
    'tip',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    partner: 'optional',
    seconds: [0.9, 1.6, 5],
    lasts: false,
    hands: 'one',
  },
  perform(kit) {
    const thing = kit.role('target') === 'thing';
    const side = (thing ? kit.holding('target') : undefined) ?? kit.free('partner');
    if (thing && !kit.holding('target')) kit.hold(0, 'target', side);
    const meet = kit.role('partner') ? ({ between: [0, 1.08, 0] } as const) : ([0.1, 1.12, 0.55] as const);
    kit.look(kit.role('partner') ? 'partner' : 'ahead');
    kit.body([
      [0.45, { bend: 0.12 }],
      [0.95, 'rest'],
    ]);
    kit.hand(side, [
      [0.45, { at: meet, palm: 'in', fingers: 'forward', curl: 0.5 }],
      [0.62, { at: meet, curl: 0.15 }],
      [1, 'rest'],
    ]);
    if (kit.role('partner') === 'person')
      kit.partner((other) => {
        const hand = other.free('partner');
        other.hand(hand, [
          [0.5, { at: { between: [0, 1.06, 0] }, palm: 'up', fingers: 'forward', curl: 0.2 }],
          [0.62, { at: { between: [0, 1.06, 0] }, curl: 0.55 }],
          [1, { at: [0.17, 1.1, 0.32], curl: 0.55 }],
        ]);
        if (thing) kit.release(0.58, 'target', { kind: 'give', to: 'partner', side: hand });
      });
  },
});
