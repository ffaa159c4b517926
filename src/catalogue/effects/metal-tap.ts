import { defineEffect } from '../kinds.ts';

/** Small metal things touch: cutlery, tools, buckles. */
export default defineEffect({
  id: 'metal-tap',
  words: [
    'metal tap',
    'tapping',
    'metallic tap',
    'cutlery clink',
    'wrench',
    'fork',
    'metal click',
    'clinking metal',
    'tap',
    'metallic click',
    'hammer strike',
    'anvil',
    'hammer hit',
    'metallic',
  ],
  facts: {
    level: -10,
    contacts: [
      'tap:steel',
      'touch:steel',
      'impact:steel+wood',
      'impact:steel+stone',
      'tap:metal',
      'knock:steel',
      'impact:steel+plastic',
    ],
    every: [0.6, 1.3],
  },
  play(kit) {
    kit.play(kit.strike('steel', { hz: kit.random.range(1100, 1700), hardness: 0.9, ring: 0.35 }));
    const other = kit.event.materials.find((m) => m && m !== 'steel' && m !== 'metal');
    if (other) kit.play(kit.strike(other, { hardness: 0.8 }), { gain: -4 });
  },
});
