import { defineEffect } from '../kinds.ts';

/** A body or a heavy soft thing drops. */
export default defineEffect({
  id: 'body-fall',
  words: [
    'fall',
    'body thud',
    'falling',
    'tumble',
    'landing',
    'collapse',
    'sit down',
    'sack',
    'body hitting ground',
    'pillow',
    'soft thud',
    'landing thud',
    'heavy landing',
  ],
  facts: {
    level: -6,
    contacts: ['impact:cloth', 'impact:skin', 'land:cloth', 'impact:cloth+wood', 'impact:skin+wood', 'fall'],
    every: [1.4, 3],
  },
  play(kit) {
    kit.play(
      kit
        .noise('brown', 0.22)
        .low(260)
        .decay(0.004, 0.2)
        .plus(
          kit.modes(
            [
              [72, 0, 0.16],
              [118, -4, 0.1],
            ],
            { hardness: 0.3 },
          ),
        ),
    );
    kit.play(kit.noise('pink', 0.16).band(900, 0.7).decay(0.004, 0.14), { gain: -10 });
  },
});
