import { defineAction } from '../kinds.ts';

/** A raised hand goes from side to side. */
export default defineAction({
  id: 'wave',
  words: ['wave', 'wave at', 'wave to', 'greet', 'wave goodbye', 'say hello', 'beckon', 'hail'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.9, 1.8, 10],
    lasts: true,
    upright: true,
    hands: 'one',
  },
  perform(kit) {
    if (kit.role('target')) kit.look('target');
    const side = kit.free();
    const swings = kit.beats(0.28, Math.min(0.35, 0.45 / kit.seconds), 0.95);
    kit.hand(side, [
      ...swings.map(
        (u, i) =>
          [
            u,
            {
              at: [i % 2 ? 0.46 : 0.28, 1.58, 0.16],
              palm: 'forward',
              fingers: [i % 2 ? 0.45 : -0.35, 1, 0],
              curl: 0.08,
              elbow: 0.3,
            },
          ] as const,
      ),
    ]);
    kit.face([[0.3, { smile: 0.5, browRaise: 0.2 }]]);
  },
});
