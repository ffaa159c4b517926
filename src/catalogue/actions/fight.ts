import { defineAction } from '../kinds.ts';
import type { Body, Hand } from '../kit/action-kit.ts';
import { crossBlades, weaponOf } from '../kit/swordplay.ts';

type Key<T> = readonly [number, T];

/** Two on guard, face to face: one strikes and the other leans out of it, in turn. */
export default defineAction({
  id: 'fight',
  words: ['fight', 'spar', 'brawl', 'box with', 'exchange blows', 'trade blows', 'wrestle', 'battle'],
  facts: {
    actor: ['person', 'creature'],
    target: 'person',
    partner: true,
    seconds: [1.2, 3, 60],
    lasts: true,
    hands: 'both',
  },
  perform(kit) {
    // With something in hand it is not fists.
    if (weaponOf(kit)) return crossBlades(kit);
    const there = Math.min(0.35, 0.8 / kit.seconds);
    const blows = kit.beats(0.8 / kit.tempo, there, 0.98);
    const each = ((blows[1] ?? 0.98) - blows[0]!) * 0.98;
    kit.meet({ gap: 0.92, aside: 0.03, open: 0.2, from: 0, to: there });
    const fighter = (one: typeof kit, mine: number): void => {
      one.look('partner', { head: 0.9 });
      one.foot('left', [[there, { at: [0.12, 0, 0.17] }]]);
      one.foot('right', [[there, { at: [0.14, 0, -0.17], pitch: 0.35 }]]);
      one.body(
        blows.flatMap((u, i): Key<Body>[] =>
          i % 2 === mine
            ? [
                [u, { hips: [0, -0.07, 0], turn: -0.3, bend: 0.14, side: 0 }],
                [u + each * 0.25, { hips: [0, -0.1, -0.06], turn: -0.55, bend: 0.18 }],
                [u + each * 0.45, { hips: [0, -0.08, 0.14], turn: 0.5, twist: 0.2, bend: 0.24 }],
                [u + each * 0.8, { hips: [0, -0.07, 0], turn: -0.3, twist: 0, bend: 0.14 }],
              ]
            : [
                [u, { hips: [0, -0.07, 0], turn: -0.3, bend: 0.14, side: 0 }],
                // Out of the way: back and aside, then up again.
                [u + each * 0.42, { hips: [0, -0.14, -0.14], bend: -0.16, side: i % 4 < 2 ? 0.34 : -0.34 }],
                [u + each * 0.85, { hips: [0, -0.07, 0], bend: 0.14, side: 0 }],
              ],
        ),
      );
      const guard = { palm: 'in', fingers: [-0.2, 1, 0.3], curl: 1, elbow: -0.2 } as const;
      one.hand('left', [[there, { at: [0.1, 1.36, 0.38], ...guard }]]);
      one.hand(
        'right',
        blows.flatMap((u, i): Key<Hand>[] =>
          i % 2 === mine
            ? [
                [u, { at: [0.11, 1.33, 0.24], ...guard }],
                [u + each * 0.25, { at: [0.2, 1.3, 0.08], ...guard }],
                [
                  u + each * 0.45,
                  {
                    at: { of: 'partner', part: 'face', offset: [0.12, 0, 0.12] },
                    palm: 'down',
                    fingers: 'forward',
                    curl: 1,
                    elbow: 0.35,
                  },
                ],
                [u + each * 0.8, { at: [0.11, 1.33, 0.24], ...guard }],
              ]
            : [[u, { at: [0.1, 1.37, 0.26], ...guard }]],
        ),
      );
      one.face([[there, { browTilt: -0.8, lids: 0.1, browRaise: -0.3, open: 0.08 }]]);
    };
    fighter(kit, 0);
    kit.partner((other) => fighter(other, 1));
    for (const u of blows) kit.contact(u + each * 0.45, 'impact', 'partner', 0.6);
  },
});
