import { defineEffect } from '../kinds.ts';

/** A door falls shut: the leaf in its frame, the latch after. */
export default defineEffect({
  id: 'door-close',
  words: [
    'door close',
    'door closing',
    'closing door',
    'door slam',
    'door shut',
    'slamming door',
    'car door',
    'door slamming',
    'door shutting',
  ],
  facts: {
    level: -3,
    contacts: ['close', 'impact:wood+frame', 'shut', 'close:wood', 'impact:frame'],
    every: [2, 4],
  },
  play(kit) {
    kit.play(
      kit
        .strike('wood', { hz: 105, hardness: 0.55, ring: 1.4 })
        .plus(kit.noise('brown', 0.2).low(240).decay(0.003, 0.18), { gain: 2 }),
    );
    kit.play(kit.strike('steel', { hz: 780, ring: 0.07 }), { at: 0.035, gain: -11 });
    kit.play(kit.strike('wood', { hz: 330, ring: 0.5 }), { at: 0.05, gain: -12 });
  },
});
