import { defineAction } from '../kinds.ts';

/** A flame is brought to it: both hands close, one turns as if striking, a spark. */
export default defineAction({
  id: 'light-up',
  words: [
    'light',
    'light candle',
    'light fire',
    'light match',
    'strike match',
    'light lantern',
    'light fuse',
    'kindle',
  ],
  facts: {
    actor: ['person'],
    target: 'any',
    seconds: [0.9, 1.8, 6],
    lasts: false,
    hands: 'both',
  },
  perform(kit) {
    const near =
      kit.role('target') === 'thing'
        ? ({ of: 'target', part: 'top' } as const)
        : ([0.04, 1.12, 0.36] as const);
    kit.look(kit.role('target') === undefined ? 'down' : 'target', { head: 0.5 });
    kit.hand('right', [
      [0.3, { at: [0.1, 1.1, 0.3], palm: 'in', fingers: 'forward', curl: 0.7 }],
      [0.42, { at: [0.02, 1.12, 0.34], palm: 'in', fingers: 'forward', curl: 0.7 }],
      [0.65, { at: near, palm: 'down', fingers: 'forward', curl: 0.6 }],
      [0.85, { at: near }],
      [1, 'rest'],
    ]);
    kit.hand('left', [
      [0.3, { at: [0.06, 1.06, 0.3], palm: 'in', fingers: 'forward', curl: 0.5 }],
      [0.85, { at: [0.1, 1.08, 0.32], palm: 'in', fingers: 'forward', curl: 0.4 }],
      [1, 'rest'],
    ]);
    kit.body([
      [0.3, { bend: 0.1, head: [0, -0.15, 0] }],
      [1, 'rest'],
    ]);
    kit.contact(0.42, 'scrape', 'match', 0.3);
    kit.contact(0.46, 'spark', 'match', 0.3);
  },
});
