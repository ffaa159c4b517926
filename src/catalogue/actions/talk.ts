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
    'order',
    'order coffee',
    'order food',
    'beg',
    'confess',
    'complain',
    'present the news',
    'read the news',
    'interview',
    'question',
    'interrogate',
    'teach',
    'lecture',
    'coach',
    'negotiate',
    'gossip',
    'thank',
    'apologize',
    'joke',
    'introduce',
  ],
  facts: { actor: ['person', 'creature'], target: 'any', seconds: [0.6, 3, 60], lasts: true, hands: 'none' },
  perform(kit) {
    if (kit.role('target')) kit.look('target');
    const strokes = kit.beats(0.95, Math.min(0.2, 0.4 / kit.seconds), 0.9);
    const side = kit.free();
    // Without written words the lips still say something; a line that is spoken goes over it.
    const syllables = kit.beats(0.17, 0.04, 0.9);
    kit.face([
      ...syllables.map(
        (u) => [u, { open: kit.random.range(0.04, 0.5), purse: kit.random.range(0, 0.25) }] as const,
      ),
      [0.96, { open: 0, purse: 0 }],
    ]);
    kit.body(
      strokes.map(
        (u, i) =>
          [
            u,
            { head: [0.05 * ((i % 3) - 1), i % 2 ? -0.06 : 0.02, 0.03 * (i % 2)] as const, bend: 0.03 },
          ] as const,
      ),
    );
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
