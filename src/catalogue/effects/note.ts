import { defineEffect } from '../kinds.ts';

/** One note of an instrument. */
export default defineEffect({
  id: 'note',
  words: [
    'note',
    'piano note single',
    'single note',
    'single piano note',
    'musical note',
    'xylophone',
    'marimba',
  ],
  facts: { level: -8, contacts: ['note', 'note:wood'], every: [0.5, 1] },
  play(kit) {
    const f = 262 * 2 ** (kit.random.pick([0, 2, 4, 7, 9, 12]) / 12);
    kit.play(
      kit.modes(
        [
          [f, 0, 1.6],
          [f * 2.003, -7, 1.1],
          [f * 3.01, -12, 0.7],
          [f * 4.03, -18, 0.4],
        ],
        { hardness: 0.7 },
      ),
      { width: 0.15 },
    );
  },
});
