import { defineAction } from '../kinds.ts';

/** Yes. */
export default defineAction({
  id: 'nod',
  words: ['nod', 'nod head', 'agree', 'acknowledge', 'nod along'],
  facts: {
    actor: ['person', 'creature'],
    target: 'person',
    seconds: [0.5, 1, 4],
    lasts: false,
    hands: 'none',
  },
  perform(kit) {
    const nods = kit.beats(0.5, 0.1, 0.95);
    kit.body([
      [0, { head: [0, 0, 0] }],
      ...nods
        .flatMap(
          (u, i) =>
            [
              [u + 0.12 / kit.seconds, { head: [0, -0.2 / (1 + i * 0.4), 0] }],
              [u + 0.3 / kit.seconds, { head: [0, 0.04, 0] }],
            ] as const,
        )
        .filter(([u]) => u < 0.99),
      [1, 'rest'],
    ]);
  },
});
