import { defineEffect } from '../kinds.ts';

/** One string plucked. */
export default defineEffect({
  id: 'pluck',
  words: [
    'string pluck',
    'pluck',
    'guitar note',
    'twang',
    'harp',
    'plucked string',
    'guitar pluck',
    'harp glissando',
    'single guitar note',
  ],
  facts: { level: -7, contacts: ['pluck', 'strum'], every: [0.5, 1] },
  play(kit) {
    const f = 147 * 2 ** (kit.random.pick([0, 3, 5, 7, 10, 12]) / 12);
    kit.play(kit.pluck(f, 1.6, 0.5).low(5000).fade(0, 0.2), { width: 0.15 });
  },
});
