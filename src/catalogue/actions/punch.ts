import { defineAction } from '../kinds.ts';

/** Boxing on the spot: on guard, a jab, a cross, and back on guard, again and again. */
export default defineAction({
  id: 'punch',
  words: [
    'punch',
    'throw punch',
    'throw a punch',
    'hit',
    'strike',
    'slap',
    'box',
    'shadow box',
    'attack',
    'beat',
    'jab',
    'smash',
    'bang',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.6, 1.6, 30],
    lasts: true,
    upright: true,
    hands: 'both',
  },
  perform(kit) {
    const blows = kit.beats(0.85 / kit.tempo, Math.min(0.25, 0.3 / kit.seconds), 0.98);
    const each = ((blows[1] ?? 0.98) - blows[0]!) * 0.98;
    if (kit.role('target') === 'person' || kit.role('target') === 'creature') kit.look('target');
    // Left foot forward, the weight between both.
    kit.foot('left', [[blows[0]!, { at: [0.12, 0, 0.16] }]]);
    kit.foot('right', [[blows[0]!, { at: [0.14, 0, -0.16], pitch: 0.35 }]]);
    kit.body(
      blows.flatMap((u, i) => {
        const way = i % 2 ? 1 : -1;
        return [
          [u, { hips: [0, -0.07, -0.01], turn: -0.25, bend: 0.14, twist: -0.1, head: [0.2, -0.08, 0] }],
          [u + each * 0.28, { hips: [0, -0.09, -0.04], turn: -0.25 - way * 0.25, bend: 0.16 }],
          [
            u + each * 0.45,
            { hips: [0, -0.07, 0.11], turn: -0.15 + way * 0.65, twist: way * 0.2, bend: 0.2 },
          ],
          [u + each * 0.75, { hips: [0, -0.06, 0.01], turn: -0.25, twist: -0.1, bend: 0.14 }],
        ] as const;
      }),
    );
    const guard = { palm: 'in', fingers: [-0.2, 1, 0.3], curl: 1, elbow: -0.2 } as const;
    for (const [side, odd] of [
      ['left', 0],
      ['right', 1],
    ] as const) {
      const home = side === 'left' ? ([0.1, 1.38, 0.36] as const) : ([0.11, 1.34, 0.22] as const);
      kit.hand(
        side,
        blows.flatMap((u, i) =>
          i % 2 === odd
            ? ([
                [u, { at: home, ...guard }],
                [u + each * 0.28, { at: [home[0] + 0.05, home[1] - 0.04, home[2] - 0.1], ...guard }],
                [
                  u + each * 0.45,
                  { at: [-0.02, 1.4, 0.74], palm: 'down', fingers: 'forward', curl: 1, elbow: 0.3 },
                ],
                [u + each * 0.75, { at: home, ...guard }],
              ] as const)
            : ([
                [u, { at: home, ...guard }],
                [u + each * 0.45, { at: [home[0] - 0.02, home[1] + 0.04, home[2] - 0.06], ...guard }],
              ] as const),
        ),
      );
    }
    kit.face([[0.15, { browTilt: -0.7, lids: 0.12, browRaise: -0.3 }]]);
    for (const u of blows) kit.contact(u + each * 0.45, 'impact', kit.role('target') ? 'target' : 'air', 0.7);
  },
});
