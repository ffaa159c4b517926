import { defineAction } from '../kinds.ts';

/** Off at a run with the head low, and what was thrown is in the mouth. */
export default defineAction({
  id: 'fetch',
  words: ['fetch', 'fetch ball', 'fetch stick', 'play fetch', 'retrieve', 'bring back', 'run after ball'],
  facts: {
    actor: ['creature', 'person'],
    target: 'thing',
    seconds: [1.2, 3, 8],
    lasts: false,
    travel: 3,
    hands: 'one',
  },
  perform(kit) {
    const thing = kit.role('target') === 'thing';
    kit.go({
      gait: kit.performer === 'creature' ? 'gallop' : 'run',
      ...(thing ? { towards: 'target', stop: kit.performer === 'creature' ? 0.35 : 0.6 } : {}),
      to: 0.6,
    });
    kit.body([
      [0.58, { head: [0, 0, 0], lean: 0 }],
      [0.7, { head: [0, -0.7, 0], lean: 0.4, bend: 0.5 }],
      [0.86, { head: [0, 0.25, 0], lean: -0.06, bend: 0 }],
      [1, 'rest'],
    ]);
    kit.face([
      [0.62, { open: 0.5 }],
      [0.75, { open: 0.2 }],
    ]);
    if (thing && kit.performer === 'person') {
      const side = kit.free('target');
      kit.hand(side, [
        [0.7, { at: { of: 'target' }, palm: 'in', fingers: 'down', curl: 0.4 }],
        [1, 'rest'],
      ]);
      kit.hold(0.7, 'target', side);
    }
    if (kit.performer === 'creature') kit.swing({ axis: 'y', angle: 0.6, period: 0.3, part: 'tail' });
    for (const u of kit.beats(0.3, 0, 0.6)) kit.contact(u, 'step', 'floor', 0.3);
  },
});
