import { defineEffect } from '../kinds.ts';

/** A cat meows. */
export default defineEffect({
  id: 'meow',
  words: ['meow', 'cat', 'cat meow', 'mew', 'kitten', 'meowing', 'hiss of a cat'],
  facts: { level: -8, contacts: ['meow'], every: [1.6, 3.4] },
  play(kit) {
    const hz = kit.random.range(520, 680);
    const n = kit.random.range(0.5, 0.8);
    kit.play(
      kit
        .throat(
          [
            [0, hz],
            [n * 0.35, hz * 1.3],
            [n, hz * 0.82],
          ],
          'miaou',
          n,
          { size: 0.62, breath: 0.06 },
        )
        .fade(0.06, n * 0.35),
    );
  },
});
