import { defineEffect } from '../kinds.ts';

/** Wings beat. */
export default defineEffect({
  id: 'wings',
  words: [
    'wing flap',
    'wing',
    'flapping wing',
    'wings flapping',
    'wing beat',
    'bird taking off',
    'wings',
    'pigeon',
    'fluttering wings',
    'dove',
    'flapping wings',
    'wingbeat',
    'wing flutter',
    'dragon wing',
    'butterfly',
  ],
  facts: { level: -12, contacts: ['flap', 'wing'], every: [0.7, 1.5] },
  play(kit) {
    const period = kit.random.range(0.07, 0.13);
    for (let i = 0; i < 5; i++)
      kit.play(
        kit
          .noise('pink', period * 0.8)
          .band(kit.random.range(600, 1100), 0.9)
          .fade(period * 0.2, period * 0.4),
        { at: i * period, gain: -i },
      );
  },
});
