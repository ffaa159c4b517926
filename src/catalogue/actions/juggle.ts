import { defineAction } from '../kinds.ts';

/** Metres from the throwing to the catching hand, and of a ball's rise. */
const across = 0.34;
const rise = 0.62;

/** A three-ball cascade: every hand throws inside the falling ball. */
export default defineAction({
  id: 'juggle',
  words: ['juggle', 'juggle ball', 'juggle pin', 'keep in the air'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1, 4, 60],
    lasts: true,
    reaches: 2.0,
    upright: true,
    hands: 'both',
    tool: 'juggling-balls',
  },
  perform(kit) {
    const own = kit.tool();
    // Flight follows from the height; two thirds of a hand's time are spent on flying balls.
    const flight = 2 * Math.sqrt((2 * rise) / 9.81);
    const beat = flight / 2;
    const each = beat / kit.seconds;
    const count = Math.min(200, Math.floor(kit.seconds / beat));
    if (own) {
      kit.wear(0, own, { at: [0, 1.1, 0.38] });
      for (let ball = 0; ball < 3; ball++) {
        const rest = (ball - 1) * 0.12;
        const keys: [number, { at: [number, number, number] }][] = [];
        for (let n = ball; n <= count + 3; n += 3) {
          // From hand to hand; odd throws come from the other side.
          const from = n % 2 ? -1 : 1;
          const at = (share: number): [number, number, number] => [
            from * across * (0.5 - share) * (share > 0 && share < 1 ? 0.9 : 1) - rest,
            4 * rise * share * (1 - share),
            0,
          ];
          for (let i = 0; i <= 8; i++) keys.push([(n + (2 * i) / 8) * each, { at: at(i / 8) }]);
          keys.push([(n + 2.5) * each, { at: [-from * across * 0.62 - rest, -0.07, 0] }]);
        }
        kit.part(
          `ball.${ball + 1}`,
          keys.filter(([u]) => u <= 1.2),
          own,
        );
      }
    }
    for (const [side, odd] of [
      ['left', 0],
      ['right', 1],
    ] as const)
      kit.hand(
        side,
        Array.from({ length: count + 2 }, (_, n) => n)
          .filter((n) => n % 2 === odd)
          .flatMap(
            (n) =>
              [
                [
                  Math.max(0, n * each),
                  { at: [0.15, 1.06, 0.38], palm: 'up', fingers: 'forward', curl: 0.25 },
                ],
                [(n + 1) * each, { at: [0.22, 0.98, 0.38], palm: 'up', fingers: 'forward', curl: 0.5 }],
              ] as const,
          ),
      );
    kit.look([0, 1.75, 1.1], { head: 0.5 });
    kit.face([[0.1, { smile: 0.5, browRaise: 0.35 }]]);
    kit.body(
      kit
        .beats(beat * 2, 0, 0.97)
        .map(
          (u, i) => [u, { side: i % 2 ? 0.03 : -0.03, hips: [0, -0.03, 0] as const, bend: 0.04 }] as const,
        ),
    );
    for (let n = 0; n < count; n++) kit.contact(n * each, 'catch', 'leather', 0.15);
  },
});
