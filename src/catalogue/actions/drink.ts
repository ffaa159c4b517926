import { defineAction } from '../kinds.ts';

/** The cup goes to the mouth, tips, comes back. */
export default defineAction({
  id: 'drink',
  words: [
    'drink',
    'sip',
    'gulp',
    'take a sip',
    'swallow',
    'drink from',
    'taste',
    'swig',
    'take a drink',
    'blow on',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    seconds: [1.2, 2.2, 6],
    lasts: false,
    hands: 'one',
  },
  perform(kit) {
    const side = kit.holding('target') ?? kit.free('target');
    if (!kit.holding('target') && kit.role('target') === 'thing') {
      kit.hand(side, [
        [0.2, { at: { of: 'target' }, palm: 'in', curl: 0.55 }],
        [0.5, { at: [0.03, 1.46, 0.21], palm: 'in', fingers: [-0.3, 0.3, 0.9], curl: 0.55, elbow: 0.3 }],
        [0.72, { at: [0.02, 1.48, 0.2] }],
        [1, { at: [0.17, 1.08, 0.32], palm: 'in', fingers: 'forward', curl: 0.55 }],
      ]);
      kit.hold(0.2, 'target', side);
    } else
      kit.hand(side, [
        [0.4, { at: [0.03, 1.46, 0.21], palm: 'in', fingers: [-0.3, 0.3, 0.9], curl: 0.55, elbow: 0.3 }],
        [0.7, { at: [0.02, 1.48, 0.2] }],
        [1, { at: [0.17, 1.08, 0.32], palm: 'in', fingers: 'forward', curl: 0.55 }],
      ]);
    kit.body([
      [0.4, { head: [0, -0.06, 0] }],
      [0.6, { head: [0, 0.16, 0], bend: -0.05 }],
      [1, 'rest'],
    ]);
    kit.face([
      [0.42, { purse: 0.5, lids: 0.3 }],
      [0.72, { purse: 0.4, lids: 0.5 }],
      [0.9, { smile: 0.25 }],
      [1, 'rest'],
    ]);
    kit.contact(0.5, 'sip', 'mouth', 0.2);
  },
});
