import { defineEffect } from '../kinds.ts';

/** A kiss. */
export default defineEffect({
  id: 'kiss',
  words: ['kiss', 'kissing', 'smooch'],
  facts: { level: -16, contacts: ['kiss'], every: [2, 4] },
  play(kit) {
    kit.play(
      kit
        .noise('white', 0.09)
        .band(
          [
            [0, 1600],
            [0.06, 3600],
          ],
          2.2,
        )
        .envelope([
          [0, 0],
          [0.05, 0.5],
          [0.065, 1],
          [0.09, 0],
        ]),
    );
    kit.play(
      kit
        .tone(
          'sine',
          [
            [0, 520],
            [0.03, 1100],
          ],
          0.035,
        )
        .decay(0.003, 0.03),
      { at: 0.06, gain: -5 },
    );
  },
});
