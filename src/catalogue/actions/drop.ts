import { defineAction } from '../kinds.ts';

/** The fingers open and it falls. */
export default defineAction({
  id: 'drop',
  words: ['drop', 'let go', 'release', 'let fall', 'lose', 'fumble', 'spill'],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    seconds: [0.4, 0.8, 3],
    lasts: false,
    hands: 'one',
  },
  perform(kit) {
    const side = kit.holding('target') ?? kit.free('target');
    if (!kit.holding('target')) kit.hold(0, 'target', side);
    kit.hand(side, [
      [0.2, { at: [0.14, 1.1, 0.4], palm: 'in', fingers: 'forward', curl: 0.5 }],
      [0.45, { at: [0.18, 1.16, 0.38], palm: 'down', curl: 0 }],
      [0.9, 'rest'],
    ]);
    kit.release(0.3, 'target', { kind: 'drop' });
    kit.look('target', { from: 0.35 });
  },
});
