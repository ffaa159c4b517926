import { defineEffect } from '../kinds.ts';

/** A car horn. */
export default defineEffect({
  id: 'horn',
  words: [
    'car horn',
    'horn',
    'honk',
    'honking',
    'ship horn',
    'foghorn',
    'horns',
    'distant horn',
    'honking horn',
    'honking car',
    'honks',
    'train horn',
    'train whistle',
    'taxi horn',
    'boat horn',
    'horn honking',
  ],
  facts: { level: -4, contacts: ['honk', 'horn'], every: [2, 4.5] },
  play(kit) {
    const n = kit.random.range(0.35, 0.75);
    const hz = kit.random.range(340, 410);
    kit.play(
      kit
        .mix(kit.tone('saw', hz, n), kit.tone('saw', hz * 1.26, n).gain(-1))
        .low(3200)
        .peak(1100, 1, 5)
        .fade(0.02, 0.06),
      { width: 0.2 },
    );
  },
});
