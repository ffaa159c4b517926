import { defineEffect } from '../kinds.ts';

/** A step on a steel grating or plate. */
export default defineEffect({
  id: 'footstep-metal',
  words: [
    'metal footstep',
    'footstep on metal',
    'metallic footstep',
    'clanking footstep',
    'footsteps on metal',
  ],
  facts: { level: -12, contacts: ['step:steel'], every: [0.5, 0.6] },
  play(kit) {
    kit.play(
      kit
        .strike('steel', { hz: kit.random.range(150, 210), hardness: 0.5, ring: 0.35 })
        .plus(kit.strike('steel', { hz: 640, hardness: 0.7, ring: 0.1 }), { gain: -8 }),
    );
  },
});
