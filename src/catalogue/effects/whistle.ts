import { defineEffect } from '../kinds.ts';

/** A referee's or a person's whistle. */
export default defineEffect({
  id: 'whistle',
  words: [
    'whistle',
    'referee whistle',
    'whistling',
    'police whistle',
    'kettle whistle',
    'teapot whistle',
    'buzzer',
    'game buzzer',
  ],
  facts: { level: -5, contacts: ['whistle'], every: [2, 4] },
  play(kit) {
    const n = kit.random.range(0.4, 0.7);
    const hz = kit.random.range(2500, 2900);
    kit.play(
      kit
        .mix(kit.tone('sine', hz, n), kit.noise('white', n).band(hz, 12).gain(-6))
        .tremolo(38, 0.5)
        .fade(0.015, 0.05),
      { width: 0.2 },
    );
  },
});
