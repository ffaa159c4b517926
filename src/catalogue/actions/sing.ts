import { defineAction } from '../kinds.ts';

/** Open throat, a hand that tells. */
export default defineAction({
  id: 'sing',
  words: [
    'sing',
    'hum',
    'chant',
    'sing into',
    'belt',
    'croon',
    'rap song',
    'whistle',
    'perform song',
    'howl at moon',
  ],
  facts: { actor: ['person', 'creature'], target: 'any', seconds: [1, 4, 60], lasts: true, hands: 'one' },
  perform(kit) {
    const notes = kit.beats(0.42, 0.08, 0.97);
    const side = kit.free();
    kit.face(
      notes.map(
        (u, i) =>
          [
            u,
            {
              open: 0.2 + 0.4 * Math.abs(Math.sin(i * 1.7)),
              purse: i % 3 === 2 ? 0.4 : 0,
              browRaise: 0.3,
              lids: 0.3,
              smile: 0.15,
            },
          ] as const,
      ),
    );
    kit.body(
      notes
        .filter((_, i) => i % 2 === 0)
        .map(
          (u, i) =>
            [
              u,
              {
                side: i % 2 ? 0.06 : -0.06,
                hips: [i % 2 ? 0.03 : -0.03, 0, 0],
                head: [0, 0.06, i % 2 ? 0.08 : -0.06] as const,
              },
            ] as const,
        ),
    );
    kit.hand(side, [
      [0.25, { at: [0.3, 1.2, 0.34], palm: 'up', fingers: [0.3, 0.2, 0.9], curl: 0.2 }],
      [0.6, { at: [0.4, 1.32, 0.36], palm: 'up', fingers: [0.4, 0.3, 0.8], curl: 0.15 }],
      [0.9, { at: [0.3, 1.18, 0.34] }],
    ]);
  },
});
