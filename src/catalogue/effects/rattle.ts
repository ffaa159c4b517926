import { defineEffect } from '../kinds.ts';

/** Loose parts shake against each other. */
export default defineEffect({
  id: 'rattle',
  words: [
    'rattle',
    'rattling',
    'jingle',
    'shake',
    'keys',
    'key jingle',
    'trembling',
    'jingling',
    'keys jingling',
    'rattling chain',
    'maraca',
    'jingling keys',
    'rattling metal',
  ],
  facts: { level: -12, contacts: ['rattle', 'shake', 'jingle'], every: [1, 2] },
  play(kit) {
    const material = kit.event.materials[0] || 'steel';
    for (let i = 0, at = 0; i < 9; i++) {
      kit.play(kit.strike(material, { hz: kit.random.range(1500, 3400), ring: 0.14 }), {
        at,
        gain: kit.random.range(-9, 0) - i * 0.8,
      });
      at += kit.random.range(0.025, 0.07);
    }
  },
});
