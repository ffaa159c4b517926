import { defineEffect } from '../kinds.ts';

/** A soft interface sound: two clean notes. */
export default defineEffect({
  id: 'interface',
  words: [
    'ui beep',
    'interface',
    'ui sound',
    'chime sound',
    'notification chime',
    'digital chime',
    'app sound',
    'startup chime',
    'positive chime',
    'logo sound',
    'soft chime',
    'subtle chime',
    'success chime',
    'electronic chime',
    'glitch',
    'digital glitch',
    'level up',
    'power up',
    'power-up',
  ],
  facts: { level: -10, contacts: ['select', 'notify'], every: [1.8, 3.2] },
  play(kit) {
    const f = 523 * 2 ** (kit.random.integer(0, 5) / 12);
    kit.play(
      kit.modes([
        [f, 0, 0.5],
        [f * 2, -12, 0.3],
        [f * 3, -20, 0.15],
      ]),
    );
    kit.play(
      kit.modes([
        [f * 1.5, 0, 0.8],
        [f * 3, -12, 0.4],
        [f * 4.5, -20, 0.2],
      ]),
      { at: 0.11, width: 0.3 },
    );
  },
});
