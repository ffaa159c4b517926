import { defineEffect } from '../kinds.ts';

/** A firework: the shell's boom, then crackling stars. */
export default defineEffect({
  id: 'firework',
  words: [
    'firework',
    'fireworks',
    'firework boom',
    'fireworks boom',
    'firework burst',
    'distant firework',
    'boom',
    'fireworks exploding',
    'firework explosion',
    'fireworks booms and crackles',
    'fireworks popping',
    'firework crackle',
    'firecracker',
    'pyrotechnic',
    'booms and crackles',
    'booms',
    'crackles',
    'distant fireworks booms',
  ],
  facts: { level: 0, contacts: ['burst', 'burst:fire', 'explode:sky'], every: [0.9, 2] },
  play(kit) {
    const hz = kit.random.range(46, 62);
    kit.play(
      kit
        .tone(
          'sine',
          [
            [0, hz * 2.2],
            [0.09, hz],
            [0.6, hz * 0.8],
          ],
          0.9,
        )
        .decay(0.004, 0.8)
        .drive(0.3),
      { gain: 2 },
    );
    kit.play(
      kit
        .noise('brown', 0.9)
        .low([
          [0, 1800],
          [0.15, 420],
          [0.9, 160],
        ])
        .decay(0.003, 0.8)
        .room(1.6, 0.35),
      { gain: 2, width: 0.4 },
    );
    kit.play(kit.noise('white', 0.02).high(1500).decay(0.0005, 0.015), { gain: -14 });
    const at = kit.random.range(0.25, 0.45);
    kit.play(
      kit
        .grains({
          seconds: 1.3,
          rate: [
            [0, 10],
            [0.25, 75],
            [1.3, 8],
          ],
          variants: 40,
          gain: [-16, 0],
          make: (random) =>
            kit
              .noise('white', 0.012)
              .band(random.range(1800, 6500), 1.3)
              .decay(0.0003, random.range(0.004, 0.012)),
        })
        .fade(0.1, 0.4),
      { at, gain: -5, width: 0.4 },
    );
  },
});
