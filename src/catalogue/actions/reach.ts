import { defineAction } from '../kinds.ts';

/** A hand goes out to something. */
export default defineAction({
  id: 'reach',
  words: [
    'reach',
    'reach for',
    'reach out',
    'extend hand',
    'stretch out',
    'extend',
    'grasp for',
    'offer hand',
    'hold out',
    'reach into',
  ],
  facts: { actor: ['person', 'creature'], target: 'any', seconds: [0.5, 1.2, 20], lasts: true, hands: 'one' },
  perform(kit) {
    const at = Math.min(0.75, 0.9 / kit.seconds);
    if (kit.role('target')) kit.look('target');
    kit.hand(kit.free('target'), [
      [
        at,
        {
          at: kit.role('target') ? { of: 'target' } : [0.16, 1.2, 0.56],
          fingers: 'forward',
          palm: 'in',
          curl: 0.15,
        },
      ],
    ]);
    kit.body([[at, { bend: 0.14 }]]);
  },
});
