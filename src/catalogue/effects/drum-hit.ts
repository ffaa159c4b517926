import { defineEffect } from '../kinds.ts';

/** One beat of a drum. */
export default defineEffect({
  id: 'drum-hit',
  words: ['drum hit', 'drumbeat single', 'bass drum', 'drum strike', 'snare', 'bongo', 'tambourine'],
  facts: {
    level: -2,
    contacts: ['impact:drum', 'drum', 'impact:wood+leather', 'impact:wood+skin'],
    every: [0.5, 1],
  },
  play(kit) {
    const hz = kit.random.range(66, 86);
    kit.play(
      kit
        .tone(
          'sine',
          [
            [0, hz * 1.8],
            [0.08, hz],
          ],
          0.7,
        )
        .decay(0.002, 0.6),
    );
    kit.play(kit.noise('pink', 0.08).low(1500).decay(0.0008, 0.07), { gain: -6 });
  },
});
