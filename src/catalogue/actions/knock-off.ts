import { defineAction } from '../kinds.ts';

/** A paw or a careless hand sends it over the edge, and it falls. */
export default defineAction({
  id: 'knock-off',
  words: [
    'knock off',
    'knock over',
    'push off',
    'swat off',
    'tip over',
    'knock down',
    'sweep off',
    'knock cup',
    'knock glass',
    'knock vase',
    'knock mug',
    'knock bottle',
  ],
  facts: { actor: ['creature', 'person'], target: 'thing', seconds: [1, 2, 5], lasts: false, hands: 'one' },
  perform(kit) {
    const side = kit.free('target');
    const beast = kit.performer === 'creature';
    if (kit.role('target')) kit.look('target', { head: 0.9 });
    if (beast) {
      kit.body([
        [0.25, { lean: 0.2, head: [0, -0.2, 0] }],
        [0.5, { lean: 0.35, side: side === 'left' ? 0.1 : -0.1 }],
        [1, 'rest'],
      ]);
      kit.foot(side, [
        [0.15, 'rest'],
        [0.38, { at: [0.06, 0.6, 0.9] }],
        [0.5, { at: [0.3, 0.45, 0.95] }],
        [0.7, 'rest'],
      ]);
    } else
      kit.hand(side, [
        [0.35, { at: [0.34, 1.05, 0.4], palm: 'in', fingers: 'forward', curl: 0.2 }],
        [0.5, { at: [-0.05, 1.02, 0.5], palm: 'in', fingers: 'forward', curl: 0.2 }],
        [1, 'rest'],
      ]);
    if (kit.role('target') === 'thing')
      kit.launch({
        from: 0.46,
        what: 'target',
        velocity: [side === 'left' ? -0.5 : 0.5, 0.3, 1.5],
        spin: [3, 0, 2],
      });
    kit.contact(0.46, 'tap', 'target', 0.4);
  },
});
