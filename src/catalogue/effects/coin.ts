import { defineEffect } from '../kinds.ts';

/** A coin falls and spins out. */
export default defineEffect({
  id: 'coin',
  words: [
    'coin',
    'coins',
    'coin drop',
    'money',
    'coins clinking',
    'slot machine',
    'cash register',
    'coin flip',
    'coins jingling',
  ],
  facts: { level: -9, contacts: ['coin', 'impact:coin'], every: [1.6, 3] },
  play(kit) {
    const hz = kit.random.range(3400, 4300);
    for (let i = 0, at = 0, gap = 0.24; i < 8; i++) {
      kit.play(
        kit.modes([
          [hz, 0, 0.22],
          [hz * 1.58, -4, 0.16],
          [hz * 2.2, -8, 0.1],
        ]),
        { at, gain: -i * 2 },
      );
      at += gap;
      gap *= 0.72;
    }
  },
});
