import { defineAction } from '../kinds.ts';

/** Before the easel, a little to the side of it: strokes over the canvas, a look, a step of the weight back. */
export default defineAction({
  id: 'paint-canvas',
  words: [
    'paint portrait',
    'paint picture',
    'paint landscape',
    'paint canvas',
    'paint on canvas',
    'paint at easel',
    'paint at an easel',
    'paint at the easel',
    'paint on the canvas',
    'work on canvas',
    'paint scene',
    'paint still life',
    'paint watercolor',
    'paint sunset',
    'paint in the studio',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1.2, 4, 60],
    lasts: true,
    upright: true,
    hands: 'both',
    tool: 'easel',
  },
  perform(kit) {
    const own = kit.tool();
    const strokes = kit.beats(0.55 / kit.tempo, 0, 0.98);
    const spot = (i: number) => [-0.08 + 0.16 * Math.sin(i * 2.1), 0.14 * Math.cos(i * 1.3), 0] as const;
    if (own) {
      kit.take(own, [-0.62, 0, 0.34]);
      kit.part(
        'brush',
        strokes.map((u, i) => [u, { at: spot(i) }] as const),
        own,
      );
    }
    kit.hand(
      'right',
      strokes.map((u, i) => {
        const [x, y] = spot(i);
        return [
          u,
          {
            at: own
              ? ({ of: own, part: 'brush', offset: [x - 0.06, y - 0.05, 0.15] } as const)
              : ([0.1 + x, 1.3 + y, 0.5] as const),
            palm: 'in',
            fingers: [-0.2, 0.3, 0.9],
            curl: 0.65,
          },
        ] as const;
      }),
    );
    kit.hand('left', [
      [0, { at: [0.2, 1.08, 0.3], palm: 'up', fingers: [-0.3, 0.1, 0.9], curl: 0.3 }],
      [0.98, { at: [0.2, 1.08, 0.3], palm: 'up', fingers: [-0.3, 0.1, 0.9], curl: 0.3 }],
    ]);
    kit.body(
      kit.beats(1.6, 0, 0.96).map(
        (u, i) =>
          [
            u,
            {
              bend: i % 2 ? 0.12 : -0.02,
              side: i % 2 ? 0.06 : -0.03,
              head: [0, 0, i % 2 ? 0.12 : -0.06] as const,
            },
          ] as const,
      ),
    );
    if (own) kit.look({ of: own, part: 'canvas' }, { head: 0.8 });
    kit.face([[0.1, { lids: 0.15, browRaise: 0.15 }]]);
    for (const [i, u] of strokes.entries()) if (i % 2) kit.contact(u, 'rustle', 'paper', 0.12);
  },
});
