import { defineEffect } from '../kinds.ts';

/** Chains run or drop. */
export default defineEffect({
  id: 'chain',
  words: [
    'chain',
    'chains',
    'chain rattle',
    'chain clinking',
    'chains rattling',
    'anchor',
    'swing chain',
    'rattling chains',
    'handcuffs',
  ],
  facts: { level: -9, contacts: ['chain', 'rattle:steel'], every: [1, 2.2] },
  play(kit) {
    for (let i = 0, at = 0; i < 12; i++) {
      kit.play(kit.strike('steel', { hz: kit.random.range(900, 2300), ring: 0.12 }), {
        at,
        gain: kit.random.range(-10, 0),
      });
      at += kit.random.range(0.02, 0.09);
    }
  },
});
