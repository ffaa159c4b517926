import { defineEffect } from '../kinds.ts';

/** A rocket climbs with a whistle. */
export default defineEffect({
  id: 'firework-whistle',
  words: [
    'rocket whistle',
    'firework whistle',
    'rocket',
    'whistling firework',
    'firework launch',
    'rocket launch',
  ],
  facts: { level: -12, contacts: ['launch'], every: [1.6, 3] },
  play(kit) {
    const n = kit.random.range(0.7, 1);
    const path = [
      [0, 2100],
      [n * 0.6, 3300],
      [n, 3000],
    ] as const;
    kit.play(
      kit.mix(kit.tone('sine', path, n), kit.noise('white', n).band(path, 8).gain(-2)).fade(0.12, 0.12),
      { width: 0.3 },
    );
  },
});
