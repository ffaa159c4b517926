import { defineAction } from '../kinds.ts';

/** Eyes go along the lines; a page is turned. */
export default defineAction({
  id: 'read',
  words: [
    'read',
    'study map',
    'read book',
    'leaf through',
    'flip through',
    'browse',
    'look at map',
    'turn page',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    seconds: [1.5, 4, 60],
    lasts: true,
    hands: 'both',
  },
  perform(kit) {
    const at = Math.min(0.3, 0.7 / kit.seconds);
    kit.look('down', { head: 0.55 });
    kit.hand('left', [
      [at, { at: [0.13, 1.13, 0.34], palm: [-0.3, 0.9, -0.3], fingers: [-0.2, 0.3, 0.9], curl: 0.35 }],
    ]);
    kit.hand('right', [
      [at, { at: [0.13, 1.13, 0.34], palm: [-0.3, 0.9, -0.3], fingers: [-0.2, 0.3, 0.9], curl: 0.35 }],
      ...(kit.seconds > 2.5
        ? ([
            [0.55, { at: [0.13, 1.13, 0.34] }],
            [0.65, { at: [-0.04, 1.22, 0.34], palm: 'in', fingers: 'forward' }],
            [0.74, { at: [-0.14, 1.14, 0.33] }],
            [0.88, { at: [0.13, 1.13, 0.34], palm: [-0.3, 0.9, -0.3], fingers: [-0.2, 0.3, 0.9] }],
          ] as const)
        : []),
    ]);
    if (kit.role('target') === 'thing' && !kit.holding('target')) kit.hold(0, 'target', 'both');
    if (kit.seconds > 2.5) kit.contact(0.7, 'rustle', 'paper', 0.3);
  },
});
