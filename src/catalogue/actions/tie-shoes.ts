import { defineAction } from '../kinds.ts';

/** Down on one knee over the front shoe, both hands at the laces, a loop and a pull. */
export default defineAction({
  id: 'tie-shoes',
  words: [
    'tie shoe',
    'tie shoes',
    'tie shoelace',
    'tie sneaker',
    'tie boot',
    'lace up',
    'lace up boot',
    'lace boot',
    'tie lace',
  ],
  facts: {
    actor: ['person'],
    target: 'any',
    seconds: [1.4, 4, 30],
    lasts: true,
    whole: true,
    ends: 'kneel',
    hands: 'both',
  },
  perform(kit) {
    const down = kit.posture('kneel', { from: 0, to: Math.min(0.45, 1 / kit.seconds) });
    const ties = kit.beats(0.6, Math.max(0.1, down), 0.96);
    for (const [side, odd] of [
      ['left', 0],
      ['right', 1],
    ] as const)
      kit.hand(
        side,
        ties.map(
          (u, i) =>
            [
              u,
              {
                at: {
                  of: 'actor',
                  part: 'feet',
                  offset: [0.1 + (odd ? -1 : 1) * (0.04 + 0.07 * (i % 2)), 0.14 + 0.04 * (i % 2), 0.3],
                },
                palm: 'in',
                fingers: [-0.5, -0.6, 0.5],
                curl: 0.7,
              },
            ] as const,
        ),
      );
    kit.look({ of: 'actor', part: 'feet', offset: [0.1, 0.1, 0.3] }, { head: 0.8 });
    kit.body([[Math.max(0.15, down), { bend: 0.62, head: [0, -0.25, 0] }]]);
    for (const u of ties) kit.contact(u, 'rustle', 'cloth', 0.15);
  },
});
