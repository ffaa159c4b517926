import { defineAction } from '../kinds.ts';

/** Speaking: the lines bring the lips; this brings the hands. */
export default defineAction({
  id: 'talk',
  words: [
    'talk',
    'speak',
    'say',
    'chat',
    'converse',
    'explain',
    'tell',
    'discuss',
    'ask',
    'answer',
    'reply',
    'argue',
    'address',
    'narrate',
    'announce',
    'respond',
    'debate',
    'preach',
  ],
  facts: { actor: ['person', 'creature'], target: 'any', seconds: [0.6, 3, 60], lasts: true, hands: 'none' },
  perform(kit) {
    if (kit.role('target')) kit.look('target');
    const strokes = kit.beats(0.95, Math.min(0.2, 0.4 / kit.seconds), 0.9);
    const side = kit.free();
    kit.hand(side, [
      ...strokes.map(
        (u, i) =>
          [
            u,
            {
              at: [0.22 + 0.05 * (i % 3), 1.06 + 0.06 * (i % 2), 0.32],
              palm: [-0.4, 0.7, 0.3],
              fingers: [0.1, 0.15, 1],
              curl: 0.25,
            },
          ] as const,
      ),
      [1, 'rest'],
    ]);
  },
});
