import { defineEffect } from '../kinds.ts';

/** A telephone rings. */
export default defineEffect({
  id: 'phone',
  words: [
    'phone ring',
    'phone',
    'telephone',
    'ringing phone',
    'telephone ring',
    'ringtone',
    'phone ringing',
    'phone buzz',
    'notification',
    'phone vibrating',
    'alarm clock',
    'doorbell',
  ],
  facts: { level: -6, contacts: ['ring'], every: [2.2, 3] },
  play(kit) {
    const ring = (n: number) =>
      kit
        .mix(
          kit
            .modes([
              [1320, 0, 0.5],
              [2650, -4, 0.4],
              [3900, -9, 0.3],
            ])
            .lasting(n),
          kit.noise('white', n).band(2600, 4).gain(-22),
        )
        .tremolo(23, 0.55);
    for (let i = 0; i < 12; i++) kit.play(ring(0.12), { at: i * 0.075, gain: -0.2 * i });
  },
});
