import { defineEffect } from '../kinds.ts';

/** An explosion: blast, debris, a long low tail. */
export default defineEffect({
  id: 'explosion',
  words: [
    'explosion',
    'explode',
    'blast',
    'detonation',
    'cannon',
    'cannon fire',
    'bomb',
    'exploding',
    'explosions',
    'grenade',
    'artillery',
    'distant explosion',
  ],
  facts: { level: 5, contacts: ['explode', 'explosion', 'blast'], every: [2, 4] },
  play(kit) {
    kit.play(
      kit
        .noise('white', 0.5)
        .low([
          [0, 9000],
          [0.08, 2200],
          [0.5, 300],
        ])
        .decay(0.001, 0.45)
        .drive(0.5),
    );
    kit.play(
      kit
        .tone(
          'sine',
          [
            [0, 110],
            [0.12, 46],
            [1.2, 28],
          ],
          1.5,
        )
        .decay(0.004, 1.4)
        .drive(0.3),
      { gain: 2 },
    );
    kit.wide(
      () =>
        kit
          .noise('brown', 2.4)
          .low([
            [0, 900],
            [2.4, 120],
          ])
          .drift(4, 0.2)
          .decay(0.02, 2.2),
      { gain: 2, center: 0.4 },
    );
    kit.play(
      kit.grains({
        seconds: 1.8,
        rate: [
          [0, 8],
          [0.4, 40],
          [1.8, 4],
        ],
        variants: 30,
        gain: [-20, -6],
        make: (random) => kit.strike('stone', { hz: random.range(200, 700) }),
      }),
      { at: 0.25, gain: -4, width: 0.4 },
    );
  },
});
