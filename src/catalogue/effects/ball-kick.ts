import { defineEffect } from '../kinds.ts';

/** A ball is kicked or hit; leather on leather. */
export default defineEffect({
  id: 'ball-kick',
  words: [
    'kick ball',
    'ball kick',
    'soccer kick',
    'ball',
    'tennis',
    'racket',
    'bat',
    'ball hit',
    'punching bag',
    'boxing glove',
    'baseball hit',
    'tennis ball',
    'football kick',
    'volleyball',
  ],
  facts: {
    level: -4,
    contacts: [
      'kick',
      'impact:rubber+rubber',
      'impact:leather+leather',
      'catch:rubber',
      'impact:rubber+skin',
      'impact:leather+skin',
      'catch:leather',
    ],
    every: [1, 2],
  },
  play(kit) {
    kit.play(
      kit
        .modes(
          [
            [120, 0, 0.1],
            [265, -4, 0.07],
            [430, -9, 0.05],
          ],
          { hardness: 0.6 },
        )
        .plus(kit.noise('pink', 0.05).band(1200, 0.8).decay(0.0008, 0.04), { gain: -3 }),
    );
  },
});
