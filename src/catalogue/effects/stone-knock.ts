import { defineEffect } from '../kinds.ts';

/** Stone on stone, or pottery on stone. */
export default defineEffect({
  id: 'stone-knock',
  words: [
    'stone',
    'rock',
    'rock fall',
    'stone impact',
    'rubble',
    'rocks falling',
    'falling rock',
    'brick',
    'debris',
    'crumbling',
    'avalanche',
    'falling debris',
    'pebble',
    'rockfall',
    'crumbling stone',
    'landslide',
  ],
  facts: { level: -5, contacts: ['impact:stone+stone', 'impact:stone', 'tap:stone'], every: [0.8, 1.8] },
  play(kit) {
    kit.play(kit.strike('stone', { hz: kit.random.range(300, 520), hardness: 0.9 }));
    for (let i = 0, at = 0.06; i < 3; i++) {
      kit.play(kit.strike('stone', { hz: kit.random.range(600, 1400), hardness: 0.8 }), {
        at,
        gain: -8 - 4 * i,
      });
      at += kit.random.range(0.05, 0.13);
    }
  },
});
