import { defineAction } from '../kinds.ts';

/** Walking behind what rolls, both hands on its handle. */
export default defineAction({
  id: 'wheel',
  words: [
    'wheel',
    'push pram',
    'push stroller',
    'push cart',
    'push trolley',
    'push shopping cart',
    'push wheelchair',
    'push baby carriage',
    'push buggy',
    'push wheelbarrow',
    'roll cart',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    seconds: [1, 4, 60],
    lasts: true,
    travel: 2.5,
    upright: true,
    hands: 'both',
    tool: 'pram',
  },
  perform(kit) {
    const own = kit.tool();
    if (!own) return kit.go({ gait: 'walk' });
    const x = kit.push(own, { gait: 'stroll' });
    kit.body([[0, { bend: 0.08, lean: 0.03 }]]);
    for (const [side, sign] of [
      ['left', 1],
      ['right', -1],
    ] as const)
      kit.hand(side, [
        [
          0,
          {
            at: { of: own, part: 'grip', offset: [sign * x * 0.16, 0.03, 0] },
            palm: 'down',
            fingers: [-0.1, 0, 1],
            curl: 0.7,
          },
        ],
      ]);
  },
});
