import { defineEffect } from '../kinds.ts';

/** Wood on wood: blocks, planks, a cane. */
export default defineEffect({
  id: 'wood-knock',
  words: [
    'wood knock',
    'wooden knock',
    'wooden clack',
    'wood block',
    'clack',
    'cane',
    'wood hitting wood',
    'chop',
    'axe',
    'domino',
    'chess piece',
    'wooden thud',
    'wood chopping',
    'gavel',
    'puzzle piece',
    'wooden click',
  ],
  facts: {
    level: -7,
    contacts: ['impact:wood+wood', 'impact:wood+stone', 'tap:wood+wood', 'impact:bone+wood'],
    every: [0.7, 1.5],
  },
  play(kit) {
    kit.play(kit.strike('wood', { hz: kit.random.range(280, 420), hardness: 0.8 }));
    kit.play(kit.strike('wood', { hz: kit.random.range(620, 900), hardness: 0.8, ring: 0.7 }), { gain: -6 });
  },
});
