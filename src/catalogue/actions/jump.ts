import { defineAction } from '../kinds.ts';

/** Up and down again on both feet. */
export default defineAction({
  id: 'jump',
  words: [
    'jump',
    'leap',
    'jump up',
    'bounce up and down',
    'vault',
    'jump over',
    'leap over',
    'dive',
    'dive into',
    'ollie',
    'backflip',
    'somersault',
    'cartwheel',
    'hurdle',
  ],
  facts: {
    whole: true,
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.8, 1.2, 4],
    lasts: false,
    travel: 0.3,
    hands: 'none',
  },
  perform(kit) {
    const far = kit.manner('forward', 'over', 'across', 'far') || kit.role('target') !== undefined;
    kit.body([
      [0.02, { bend: 0 }],
      [0.24, { hips: [0, -0.24, -0.08], bend: 0.45, head: [0, 0.3, 0] }],
      [0.36, { bend: -0.05, heels: 0.08 }],
      [0.72, { bend: 0.1 }],
      [0.8, { hips: [0, -0.2, -0.05], bend: 0.4 }],
      [1, 'rest'],
    ]);
    kit.hand('both', [
      [0.24, { at: [0.3, 0.85, -0.3], palm: 'in', curl: 0.3 }],
      [0.42, { at: [0.3, 1.6, 0.3], palm: 'in', fingers: 'up' }],
      [0.75, { at: [0.38, 1.1, 0.25], palm: 'down' }],
      [1, 'rest'],
    ]);
    kit.jump({ from: 0.34, to: 0.76, height: 0.32 * kit.force, by: far ? [0, 0, 0.9] : [0, 0, 0] });
  },
});
