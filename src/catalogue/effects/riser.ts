import { defineEffect } from '../kinds.ts';

/** A rise before something happens, and its low hit. */
export default defineEffect({
  id: 'riser',
  words: [
    'riser',
    'rising tension',
    'dramatic hit',
    'cinematic hit',
    'impact hit',
    'braam',
    'sub drop',
    'bass drop',
    'sting',
    'dramatic sting',
    'cinematic boom',
    'deep boom',
    'bass hit',
    'deep impact',
    'sonic boom',
    'shockwave',
  ],
  facts: { level: -3, contacts: ['reveal'], every: [3, 6] },
  play(kit) {
    kit.play(
      kit
        .tone(
          'sine',
          [
            [0, 90],
            [0.4, 41],
            [2, 34],
          ],
          2,
        )
        .decay(0.004, 1.9)
        .drive(0.3),
    );
    kit.play(
      kit
        .mix(kit.tone('saw', 55, 1.8), kit.tone('saw', 82.6, 1.8).gain(-3))
        .low([
          [0, 1400],
          [1.8, 180],
        ])
        .decay(0.01, 1.7),
      { gain: -8, width: 0.4 },
    );
  },
});
