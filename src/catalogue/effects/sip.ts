import { defineEffect } from '../kinds.ts';

/** A sip from a cup. */
export default defineEffect({
  id: 'sip',
  words: [
    'sip',
    'sipping',
    'slurp',
    'drinking',
    'slurping',
    'gulp',
    'swallow',
    'eating',
    'chewing',
    'slurping noodles',
  ],
  facts: { level: -15, contacts: ['sip', 'drink', 'slurp'], every: [1.6, 3] },
  play(kit) {
    kit.play(
      kit
        .noise('white', 0.32)
        .band(
          [
            [0, 2200],
            [0.32, 3800],
          ],
          1.6,
        )
        .tremolo(34, 0.7)
        .fade(0.06, 0.05),
    );
    kit.play(
      kit
        .tone(
          'sine',
          [
            [0, 210],
            [0.05, 330],
          ],
          0.07,
        )
        .decay(0.006, 0.06),
      { at: 0.46, gain: -3 },
    );
  },
});
