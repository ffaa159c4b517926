import type { ActionKit, Body, Hand, Heading, Role } from './action-kit.ts';

type Key<T> = readonly [number, T];

/** A hand that points a blade in the plane before the body: `up` and `ahead` are parts of the blade's direction. */
const point = (up: number, ahead: number): { readonly palm: Heading; readonly fingers: Heading } => ({
  palm: 'in',
  fingers: [0, -ahead, up],
});

/** Metres between two who cross blades of about a metre. */
const MEASURE = 1.36;

/** What one has in hand to fight with. */
export const weaponOf = (kit: ActionKit): Role | undefined =>
  kit.tool() ?? (kit.role('target') === 'thing' && kit.holding('target') ? 'target' : undefined);

/**
 * Two on guard across a sword's length, blades crossed: one cuts and the other parries, in turn, high and level, with
 * steps forward and back.
 */
export function crossBlades(kit: ActionKit): void {
  const there = Math.min(0.3, 0.7 / kit.seconds);
  const blows = kit.beats(0.9 / kit.tempo, there, 0.98);
  const each = ((blows[1] ?? 0.98) - blows[0]!) * 0.98;
  kit.meet({ gap: MEASURE, aside: 0.02, open: 0.1, from: 0, to: there });
  const fencer = (one: ActionKit, mine: number): void => {
    const weapon = weaponOf(one);
    const side = (weapon && one.holding(weapon)) ?? 'right';
    const other = side === 'right' ? 'left' : 'right';
    one.look('partner', { head: 0.9 });
    one.foot(side, [[there, { at: [0.12, 0, 0.24] }]]);
    one.foot(other, [[there, { at: [0.14, 0, -0.26], pitch: 0.3 }]]);
    one.body(
      blows.flatMap((u, i): Key<Body>[] =>
        i % 2 === mine
          ? [
              [u, { hips: [0, -0.1, 0], turn: 0, bend: 0.08 }],
              [u + each * 0.25, { hips: [0, -0.07, -0.1], turn: -0.25, bend: -0.06 }],
              [u + each * 0.45, { hips: [0, -0.15, 0.16], turn: 0.2, bend: 0.26 }],
              [u + each * 0.85, { hips: [0, -0.1, 0], turn: 0, bend: 0.08 }],
            ]
          : [
              [u, { hips: [0, -0.1, 0], turn: 0, bend: 0.08 }],
              [u + each * 0.42, { hips: [0, -0.12, -0.16], turn: -0.15, bend: -0.08 }],
              [u + each * 0.85, { hips: [0, -0.1, 0], turn: 0, bend: 0.08 }],
            ],
      ),
    );
    const guard: Hand = { at: [0.08, 1.12, 0.44], ...point(0.72, 0.69), curl: 0.85 };
    one.hand(
      side,
      blows.flatMap((u, i): Key<Hand>[] => {
        const high = i % 4 < 2;
        return i % 2 === mine
          ? [
              [u, guard],
              [u + each * 0.25, { at: [0.16, 1.62, 0.1], ...point(0.86, -0.5), curl: 0.85 }],
              [
                u + each * 0.45,
                { at: [0.04, high ? 1.34 : 1.12, 0.52], ...point(high ? 0.3 : 0.05, 0.95), curl: 0.85 },
              ],
              [u + each * 0.85, guard],
            ]
          : [
              [u, guard],
              [
                u + each * 0.42,
                { at: [high ? 0.05 : 0.2, high ? 1.26 : 1.02, 0.42], ...point(0.97, 0.24), curl: 0.85 },
              ],
              [u + each * 0.85, guard],
            ];
      }),
    );
    // Without a shield the other hand is back, for balance.
    one.hand(other, [
      [there, { at: [0.34, 1.22, -0.16], palm: 'down', fingers: [0.5, 0.4, -0.2], curl: 0.4 }],
    ]);
    one.face([[there, { browTilt: -0.8, lids: 0.1, browRaise: -0.3, open: 0.08 }]]);
  };
  fencer(kit, 0);
  kit.partner((other) => fencer(other, 1));
  for (const u of blows) {
    kit.contact(u + each * 0.45, 'clash', 'partner', 0.8, { between: [0, 1.45, 0] });
    kit.emit({
      kind: 'sparks',
      from: u + each * 0.44,
      to: u + each * 0.52,
      at: { between: [0, 1.45, 0] },
      size: 0.08,
      rate: 1,
      towards: [0, 0.6, 0.3],
    });
  }
}
