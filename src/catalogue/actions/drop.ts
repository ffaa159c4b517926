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
    const [aside, high, ahead] = kit.performer === 'creature' ? [0.8, 1.34, 0.3] : [0.3, 1.2, 0.42];
    kit.hand(side, [
      // Up and aside, away from the face; then it slips.
      [0.2, { at: [aside, high, ahead], palm: 'in', fingers: 'forward', curl: 0.5 }],
      [0.45, { at: [aside, high + 0.08, ahead - 0.02], palm: 'down', curl: 0 }],
      [0.9, 'rest'],
    ]);
    kit.release(0.3, 'target', { kind: 'drop' });
    kit.look('target', { from: 0.35 });
  },
});
