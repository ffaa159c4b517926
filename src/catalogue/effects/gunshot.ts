import { defineEffect } from '../kinds.ts';

/** A shot: crack and slap-back. */
export default defineEffect({
  id: 'gunshot',
  words: [
    'gunshot',
    'gunfire',
    'shot',
    'gun',
    'pistol',
    'rifle',
    'shooting',
    'gunshots',
    'laser',
    'blaster',
    'machine gun',
    'gun cocking',
    'laser blast',
  ],
  facts: { level: 4, contacts: ['shot', 'fire:gun', 'gunshot'], every: [0.6, 1.4] },
  play(kit) {
    kit.play(
      kit
        .noise('white', 0.18)
        .low([
          [0, 12000],
          [0.03, 3500],
          [0.18, 700],
        ])
        .decay(0.0004, 0.14)
        .drive(0.4),
    );
    kit.play(
      kit
        .tone(
          'sine',
          [
            [0, 170],
            [0.06, 60],
          ],
          0.2,
        )
        .decay(0.001, 0.16),
      { gain: -2 },
    );
    kit.play(kit.noise('pink', 0.5).low(1500).decay(0.002, 0.5), { at: 0.11, gain: -15, width: 0.5 });
  },
});
