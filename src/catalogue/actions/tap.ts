import { defineAction } from '../kinds.ts';

/** A finger or knuckle, lightly. */
export default defineAction({
  id: 'tap',
  words: [
    'tap',
    'poke',
    'tap on',
    'press button',
    'flick',
    'click',
    'touch screen',
    'swipe',
    'tinker',
    'test',
  ],
  facts: { actor: ['person', 'creature'], target: 'any', seconds: [0.5, 1, 10], lasts: false, hands: 'one' },
  perform(kit) {
    const side = kit.free('target');
    const taps = kit.beats(0.35, 0.4, 0.95).slice(0, 4);
    const spot = kit.role('target') ? ({ of: 'target' } as const) : ([0.12, 1.05, 0.46] as const);
    const back = kit.role('target')
      ? ({ of: 'target', offset: [0, 0.05, 0] } as const)
      : ([0.14, 1.12, 0.42] as const);
    if (kit.role('target')) kit.look('target', { from: 0 });
    const half = 0.12 / kit.seconds;
    kit.hand(side, [
      ...taps.flatMap(
        (u) =>
          [
            [u - half, { at: back, palm: 'down', fingers: 'forward', curl: 0.45 }],
            [u, { at: spot, palm: 'down', fingers: 'forward', curl: 0.45 }],
          ] as const,
      ),
      [1, 'rest'],
    ]);
    kit.body([
      [0.35, { bend: 0.12 }],
      [1, 'rest'],
    ]);
    for (const u of taps) kit.contact(u, 'tap', kit.role('target') ? 'target' : 'surface', 0.3);
  },
});
