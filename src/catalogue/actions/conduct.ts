import { defineAction } from '../kinds.ts';
import { wield } from '../kit/wield.ts';

/** Four beats with the baton, the left hand shaping, the whole body in the music. */
export default defineAction({
  id: 'conduct',
  words: [
    'conduct',
    'conduct orchestra',
    'lead orchestra',
    'lead choir',
    'direct orchestra',
    'wave baton',
    'conduct symphony',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1, 4, 60],
    lasts: true,
    upright: true,
    reaches: 2.0,
    hands: 'both',
    tool: 'baton',
  },
  perform(kit) {
    const own = kit.tool();
    const beats = kit.beats(0.5 / kit.tempo, 0, 0.98);
    const figure = [
      [-0.22, 1.12, 0.44],
      [-0.06, 1.3, 0.42],
      [-0.5, 1.34, 0.36],
      [-0.3, 1.7, 0.34],
    ] as const;
    if (own)
      wield(
        kit,
        own,
        beats.map(
          (u, i) => [u, { at: figure[i % 4]!, along: [0.1, i % 4 === 3 ? 0.9 : 0.35, 0.8] }] as const,
        ),
      );
    kit.hand(
      'left',
      beats.map(
        (u, i) =>
          [
            u,
            i % 8 < 4
              ? {
                  at: [0.34 + (i % 2) * 0.1, 1.22 + 0.1 * (i % 4), 0.4] as const,
                  palm: 'up',
                  fingers: [-0.2, 0.4, 0.8],
                  curl: 0.15,
                }
              : {
                  at: [0.5, 1.62 - 0.14 * (i % 4), 0.34] as const,
                  palm: 'forward',
                  fingers: 'up',
                  curl: 0.1,
                },
          ] as const,
      ),
    );
    kit.body(
      beats.map(
        (u, i) =>
          [
            u,
            {
              bend: i % 4 === 0 ? 0.16 : -0.02,
              turn: i % 8 < 4 ? 0.14 : -0.14,
              hips: [0, i % 4 === 0 ? -0.05 : 0, 0] as const,
              heels: i % 4 === 3 ? 0.04 : 0,
              head: [0, i % 4 === 0 ? -0.12 : 0.08, 0.05] as const,
            },
          ] as const,
      ),
    );
    kit.face([[0.1, { lids: 0.5, browRaise: 0.4 }]]);
    for (const [i, u] of beats.entries()) if (i % 4 === 0) kit.contact(u, 'whoosh', 'air', 0.15);
  },
});
