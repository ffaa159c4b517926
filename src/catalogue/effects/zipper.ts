import { defineEffect } from '../kinds.ts';

/** A zip is drawn. */
export default defineEffect({
  id: 'zipper',
  words: [
    'zipper',
    'zip',
    'unzip',
    'velcro',
    'tape',
    'ripping',
    'tear',
    'tearing',
    'tearing paper',
    'fabric tearing',
  ],
  facts: { level: -12, contacts: ['zip', 'tear'], every: [1.8, 3] },
  play(kit) {
    const n = 0.5;
    kit.play(
      kit
        .grains({
          seconds: n,
          rate: [
            [0, 90],
            [n, 240],
          ],
          variants: 8,
          gain: [-4, 0],
          make: (random) => kit.noise('white', 0.004).band(random.range(2800, 4800), 2).decay(0.0003, 0.004),
        })
        .fade(0.03, 0.03),
    );
  },
});
