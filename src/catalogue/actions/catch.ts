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
    if (kit.performer === 'creature') {
      // Mostly head: it lunges to the side where the thing falls, gets it low in one hand and lifts it beside its face.
      const side = kit.free('target');
      kit.body([
        [0.32, { bend: 0.1, side: side === 'left' ? 0.2 : -0.2, head: [0, 0.1, 0] }],
        [0.6, { bend: 0.18, side: side === 'left' ? 0.3 : -0.3, hips: [0, -0.04, 0] }],
        [0.85, 'rest'],
      ]);
      kit.hand(side, [
        [0.35, { at: [0.8, 0.62, 0.5], palm: 'up', fingers: 'out', curl: 0.2 }],
        [0.55, { at: [0.78, 0.4, 0.45], palm: 'up', fingers: 'out', curl: 0.5 }],
        [0.68, { at: [0.78, 0.36, 0.45], palm: 'up', fingers: 'out', curl: 0.5 }],
        [1, { at: [0.85, 1.15, 0.35], palm: 'in', fingers: 'up', curl: 0.5 }],
      ]);
      kit.hand(side === 'left' ? 'right' : 'left', [
        [0.4, { at: [0.7, 1.25, 0.3], palm: 'forward', fingers: 'up', curl: 0.1 }],
        [0.8, 'rest'],
      ]);
      kit.face([
        [0.4, { browRaise: 0.6, lids: -0.5 }],
        [0.7, { lids: 0.1, smile: 0.4 }],
        [1, { smile: 0.7 }],
      ]);
      kit.hold(0.55, 'target', side);
      return kit.contact(0.55, 'catch', 'target', 0.5);
    }
    // Low enough that what was let go has somewhere to fall to.
    kit.body([
      [0.5, { bend: 0.26, hips: [0, -0.1, 0.02], head: [0, 0.1, 0] }],
      [0.75, { bend: 0.2, hips: [0, -0.08, 0] }],
      [1, 'rest'],
    ]);
    kit.hand('both', [
      [0.5, { at: [0.1, 0.94, 0.42], palm: [-0.5, 0.8, 0], fingers: 'forward', curl: 0.2 }],
      [0.62, { at: [0.06, 0.9, 0.42], curl: 0.5 }],
      [1, { at: [0.06, 0.98, 0.36], palm: [-0.5, 0.8, 0], fingers: 'forward', curl: 0.5 }],
    ]);
    kit.face([
      [0.4, { browRaise: 0.5, lids: -0.3 }],
      [0.9, { smile: 0.4 }],
    ]);
    kit.hold(0.55, 'target', 'both');
    kit.contact(0.55, 'catch', 'target', 0.5);
  },
});
