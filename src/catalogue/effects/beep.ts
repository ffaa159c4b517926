import { defineEffect } from '../kinds.ts';

/** A robot or device speaks in beeps. */
export default defineEffect({
  id: 'beep',
  words: [
    'beep',
    'beeps',
    'robot beep',
    'electronic chirp',
    'bleep',
    'robot chirp',
    'boop',
    'chirpy beep',
    'electronic beeps',
    'beep sound',
    'robotic beep',
    'heart monitor',
    'scanner',
    'sonar',
    'radar',
    'sonar ping',
    'countdown',
    'ping',
  ],
  facts: { level: -9, contacts: ['beep', 'blink'], every: [0.9, 2] },
  play(kit) {
    for (let i = 0, at = 0; i < kit.random.integer(2, 4); i++) {
      const n = kit.random.range(0.06, 0.14);
      const f = 500 * 2 ** (kit.random.integer(0, 20) / 12);
      kit.play(
        kit
          .fm(
            [
              [0, f],
              [n, f * kit.random.pick([1, 1.2, 1.5, 0.75])],
            ],
            2,
            0.8,
            n,
          )
          .fade(0.008, 0.03),
        { at },
      );
      at += n + kit.random.range(0.02, 0.06);
    }
  },
});
