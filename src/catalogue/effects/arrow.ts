import { defineEffect } from '../kinds.ts';

/** A bow lets go; the arrow flies. */
export default defineEffect({
  id: 'arrow',
  words: ['arrow', 'bow', 'bowstring', 'arrow release', 'archery', 'arrow hit'],
  facts: { level: -8, contacts: ['arrow', 'release:bow'], every: [1.8, 3.4] },
  play(kit) {
    kit.play(kit.pluck(95, 0.25, 0.5).decay(0.001, 0.22));
    kit.play(
      kit
        .noise('white', 0.35)
        .band(
          [
            [0, 2500],
            [0.35, 1100],
          ],
          2,
        )
        .envelope([
          [0, 0],
          [0.03, 1],
          [0.35, 0],
        ]),
      { at: 0.02, gain: -5 },
    );
    kit.play(kit.strike('wood', { hz: 260, ring: 0.8 }), { at: 0.4, gain: -4 });
  },
});
