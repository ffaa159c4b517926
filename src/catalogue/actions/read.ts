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
    upright: true,
    hands: 'both',
  },
  perform(kit) {
    const at = Math.min(0.3, 0.7 / kit.seconds);
    kit.look('down', { head: 0.55 });
    const own = kit.role('target') === 'thing';
    if (own) kit.wear(0, 'target', { at: [0, 1.2, 0.33], turn: [-0.85, 0, 0] });
    const edge = (side: 'left' | 'right') =>
      own ? ({ of: 'target', part: side } as const) : ([0.13, 1.13, 0.34] as const);
    const grip = { palm: [-0.55, 0.8, -0.2], fingers: [-0.25, 0.45, 0.85], curl: 0.45 } as const;
    kit.hand('left', [[own ? 0 : at, { at: edge('left'), ...grip }]]);
    kit.hand('right', [
      [own ? 0 : at, { at: edge('right'), ...grip }],
      ...(kit.seconds > 2.5 && !own
        ? ([
            [0.55, { at: [0.13, 1.13, 0.34] }],
            [0.65, { at: [-0.04, 1.22, 0.34], palm: 'in', fingers: 'forward' }],
            [0.74, { at: [-0.14, 1.14, 0.33] }],
            [0.88, { at: [0.13, 1.13, 0.34], palm: [-0.3, 0.9, -0.3], fingers: [-0.2, 0.3, 0.9] }],
          ] as const)
        : []),
    ]);
    kit.body([
      [0, { head: [0.05, -0.1, 0] }],
      ...kit.beats(0.9, 0.1, 0.95).map((u, i) => [u, { head: [i % 2 ? -0.05 : 0.05, -0.12, 0] }] as const),
    ]);
    if (kit.seconds > 2.5) kit.contact(0.7, 'rustle', 'paper', 0.3);
  },
});
