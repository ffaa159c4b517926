import { defineAction } from '../kinds.ts';

/** Strokes of a brush on an upright surface. */
export default defineAction({
  id: 'paint',
  words: ['paint', 'brush paint', 'spray paint', 'decorate', 'draw on wall', 'whitewash', 'sculpt'],
  facts: { actor: ['person', 'creature'], target: 'thing', seconds: [1.2, 4, 60], lasts: true, hands: 'one' },
  perform(kit) {
    const strokes = kit.beats(0.55, Math.min(0.25, 0.6 / kit.seconds), 0.97);
    const side = kit.holding('target') ?? 'right';
    kit.hand(
      side,
      strokes.map(
        (u, i) =>
          [
            u,
            {
              at: [i % 2 ? 0.3 : 0.06, 1.3 + 0.1 * Math.sin(i * 1.3), 0.52],
              palm: 'in',
              fingers: [i % 2 ? 0.3 : -0.3, 0.3, 0.9],
              curl: 0.7,
            },
          ] as const,
      ),
    );
    kit.body(
      strokes.map(
        (u, i) =>
          [
            u,
            {
              turn: i % 2 ? -0.06 : 0.06,
              side: i % 4 === 0 ? 0.05 : -0.02,
              head: [0, 0, i % 4 ? 0.06 : -0.05] as const,
            },
          ] as const,
      ),
    );
    for (const u of strokes) kit.contact(u, 'brush', 'surface', 0.15);
  },
});
