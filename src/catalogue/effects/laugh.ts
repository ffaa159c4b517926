import { defineEffect } from '../kinds.ts';

/** Somebody laughs. */
export default defineEffect({
  id: 'laugh',
  words: [
    'laugh',
    'laughter',
    'laughing',
    'giggle',
    'chuckle',
    'giggling',
    'children laughing',
    'soft laughter',
    'crowd laughter',
    'child laughter',
    'children playing',
    'distant laughter',
    'children',
  ],
  facts: { level: -6, contacts: ['laugh'], every: [1.4, 3] },
  play(kit) {
    const hz = kit.random.range(190, 330);
    const count = kit.random.integer(4, 7);
    for (let i = 0, at = 0; i < count; i++) {
      const n = kit.random.range(0.08, 0.13);
      const f = hz * (1.25 - 0.07 * i) * kit.random.range(0.97, 1.04);
      kit.play(kit.noise('pink', 0.05).band(1500, 1).fade(0.015, 0.02), { at, gain: -12 });
      kit.play(
        kit
          .throat(
            [
              [0, f * 1.05],
              [n, f * 0.88],
            ],
            'ae',
            n,
            { size: 0.88, breath: 0.3 },
          )
          .fade(0.012, n * 0.5),
        { at: at + 0.03, gain: -i * 0.9 },
      );
      at += n + kit.random.range(0.07, 0.1);
    }
  },
});
