import { defineEffect } from '../kinds.ts';

/** A pen or pencil scratches on paper. */
export default defineEffect({
  id: 'pen',
  words: [
    'pen scratch',
    'writing',
    'pen',
    'pencil',
    'scribble',
    'scratching',
    'pencil scratching',
    'scribbling',
    'brush stroke',
    'sketching',
    'pen on paper',
    'chalk',
    'pencil on paper',
    'paint brush',
    'quill',
  ],
  facts: { level: -16, contacts: ['scratch', 'scratch:paper', 'brush:paper', 'write'], every: [0.3, 0.8] },
  play(kit) {
    for (let i = 0, at = 0; i < 4; i++) {
      const n = kit.random.range(0.06, 0.16);
      kit.play(
        kit
          .noise('white', n)
          .band(
            [
              [0, 2600],
              [n, kit.random.range(3200, 5200)],
            ],
            1.5,
          )
          .tremolo(kit.random.range(50, 90), 0.5)
          .fade(0.008, n * 0.4),
        { at },
      );
      at += n + kit.random.range(0.02, 0.07);
    }
  },
});
