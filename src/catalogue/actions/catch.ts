import { defineAction } from '../kinds.ts';

/** Eyes on it, hands out, and it is held. */
export default defineAction({
  id: 'catch',
  words: ['catch', 'grab in mid-air', 'intercept', 'snag', 'save', 'trap'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.4, 0.9, 3],
    lasts: false,
    hands: 'both',
  },
  perform(kit) {
    kit.look('target');
    if (kit.role('target') === 'person') {
      const side = kit.free('target');
      return kit.hand(side, [
        [0.55, { at: { of: 'target', part: 'hand' }, palm: 'in', curl: 0.45 }],
        [1, { at: { of: 'target', part: 'hand' }, curl: 0.5 }],
      ]);
    }
    // Low enough that what was let go has somewhere to fall to; a creature's face sits lower.
    const creature = kit.performer === 'creature';
    const low = creature ? 0.62 : 0.9;
    const ahead = creature ? 0.85 : 0.42;
    kit.body([
      [0.5, { bend: 0.26, hips: [0, -0.1, 0.02], head: [0, 0.1, 0] }],
      [0.75, { bend: 0.2, hips: [0, -0.08, 0] }],
      [1, 'rest'],
    ]);
    kit.hand('both', [
      [0.5, { at: [0.1, low + 0.04, ahead], palm: [-0.5, 0.8, 0], fingers: 'forward', curl: 0.2 }],
      [0.62, { at: [0.06, low, ahead], curl: 0.5 }],
      [1, { at: [0.06, low + 0.08, ahead - 0.06], palm: [-0.5, 0.8, 0], fingers: 'forward', curl: 0.5 }],
    ]);
    kit.face([
      [0.4, { browRaise: 0.5, lids: -0.3 }],
      [0.9, { smile: 0.4 }],
    ]);
    kit.hold(0.55, 'target', 'both');
    kit.contact(0.55, 'catch', 'target', 0.5);
  },
});
