import { defineEffect } from '../kinds.ts';

/** A bird chirps close by. */
export default defineEffect({
  id: 'chirp',
  words: ['bird chirp', 'tweet', 'peep', 'single bird', 'bird peep'],
  facts: { level: -9, contacts: ['chirp'], every: [0.7, 1.9] },
  play(kit) {
    const hz = kit.random.range(2900, 4200);
    for (let i = 0, at = 0; i < kit.random.integer(2, 4); i++) {
      const n = kit.random.range(0.05, 0.1);
      kit.play(
        kit
          .tone(
            'sine',
            [
              [0, hz * 0.85],
              [n * 0.4, hz * 1.15],
              [n, hz * 0.9],
            ],
            n,
          )
          .fade(n * 0.2, n * 0.5),
        { at },
      );
      at += n + kit.random.range(0.03, 0.07);
    }
  },
});
