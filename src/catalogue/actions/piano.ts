import { defineAction } from '../kinds.ts';

/** Both hands wander over the keys. */
export default defineAction({
  id: 'piano',
  words: ['play piano', 'play keyboard', 'play the piano', 'play organ', 'play the keys'],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    seconds: [1, 4, 60],
    lasts: true,
    upright: true,
    hands: 'both',
  },
  perform(kit) {
    const notes = kit.beats(0.24, Math.min(0.25, 0.6 / kit.seconds), 0.97);
    for (const [side, odd] of [
      ['left', 1],
      ['right', 0],
    ] as const)
      kit.hand(
        side,
        notes.map(
          (u, i) =>
            [
              u,
              {
                at: [0.14 + 0.13 * Math.sin(i * 0.7 + odd * 2), (i + odd) % 2 ? 1.01 : 0.975, 0.42],
                palm: 'down',
                fingers: [0, -0.1, 1],
                curl: 0.35,
              },
            ] as const,
        ),
      );
    kit.body(
      notes
        .filter((_, i) => i % 4 === 0)
        .map(
          (u, i) => [u, { bend: 0.12, side: i % 2 ? 0.06 : -0.06, head: [0, -0.15, 0] as const }] as const,
        ),
    );
    for (const u of notes) kit.contact(u, 'note', 'target', 0.4);
  },
});
