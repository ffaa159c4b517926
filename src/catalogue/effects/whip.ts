import { defineEffect } from '../kinds.ts';

/** A whip cracks. */
export default defineEffect({
  id: 'whip',
  words: ['whip', 'whip crack', 'lash'],
  facts: { level: -2, contacts: ['whip'], every: [1.6, 3] },
  play(kit) {
    kit.play(
      kit
        .noise('pink', 0.2)
        .band(
          [
            [0, 500],
            [0.2, 3000],
          ],
          1.4,
        )
        .fade(0.15, 0.02),
      { gain: -10 },
    );
    kit.play(kit.noise('white', 0.05).high(1800).decay(0.0002, 0.04), { at: 0.19 });
  },
});
