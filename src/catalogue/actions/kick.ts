import { defineAction } from '../kinds.ts';

/** One leg back, then through. */
export default defineAction({
  id: 'kick',
  words: ['kick', 'kick ball', 'punt', 'boot', 'stomp', 'play football', 'play soccer'],
  facts: {
    whole: true,
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.6, 1, 2],
    lasts: false,
    hands: 'none',
  },
  perform(kit) {
    kit.look(kit.role('target') ? 'target' : 'down', { from: 0, to: 0.7 });
    kit.body([
      [0.3, { bend: 0.12, hips: [0.05, -0.04, 0.02], turn: 0.2 }],
      [0.5, { bend: -0.08, lean: -0.08, hips: [0.06, -0.03, 0.08], turn: -0.25 }],
      [1, 'rest'],
    ]);
    kit.foot('right', [
      [0.28, { at: [0.1, 0.3, -0.42], pitch: 0.8 }],
      [0.45, { at: [0.06, 0.1, 0.35], pitch: 0.5 }],
      [0.58, { at: [0.02, 0.5, 0.62], pitch: 0.4 }],
      [0.95, 'rest'],
    ]);
    kit.hand('left', [
      [0.45, { at: [0.45, 1.15, 0.25] }],
      [1, 'rest'],
    ]);
    kit.contact(0.45, 'impact', 'target', 0.7);
    if (kit.role('target') === 'thing')
      kit.launch({
        from: 0.45,
        what: 'target',
        velocity: [0, 3.4 * kit.force, 7.5 * kit.force],
        spin: [10, 0, 0],
      });
  },
});
