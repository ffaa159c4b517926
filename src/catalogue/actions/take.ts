import { defineAction } from '../kinds.ts';

/** A hand goes to the thing, closes, and brings it. */
export default defineAction({
  id: 'take',
  words: [
    'take',
    'grab',
    'grasp',
    'seize',
    'snatch',
    'pluck',
    'grip',
    'collect',
    'clutch',
    'accept',
    'receive',
    'get',
    'pull out',
    'pick',
    'steal',
  ],
  facts: { actor: ['person', 'creature'], target: 'any', seconds: [0.6, 1.2, 4], lasts: false, hands: 'one' },
  perform(kit) {
    const side = kit.free('target');
    kit.look('target', { from: 0, to: 0.8 });
    kit.body([
      [0.42, { bend: 0.16 }],
      [0.9, 'rest'],
    ]);
    if (kit.role('target') === 'person')
      return kit.hand(side, [[0.5, { at: { of: 'target', part: 'hand' }, palm: 'in', curl: 0.4 }]]);
    kit.hand(side, [
      [0.35, { at: { of: 'target', offset: [0, 0.04, 0] }, fingers: 'forward', palm: 'in', curl: 0.1 }],
      [0.48, { at: { of: 'target' }, curl: 0.55 }],
      [0.95, { at: [0.18, 1.1, 0.3], fingers: 'forward', palm: 'in', curl: 0.55 }],
    ]);
    kit.hold(0.48, 'target', side);
    kit.contact(0.48, 'touch', 'target', 0.25);
  },
});
