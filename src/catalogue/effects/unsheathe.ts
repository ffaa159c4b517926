import { defineEffect } from '../kinds.ts';

/** A blade leaves its sheath. */
export default defineEffect({
  id: 'unsheathe',
  words: [
    'unsheathe',
    'sword draw',
    'drawing sword',
    'unsheathing',
    'sword unsheathing',
    'sharpening',
    'knife',
    'sheath',
    'knife sharpening',
    'metal slide',
    'schwing',
  ],
  facts: {
    level: -8,
    contacts: ['unsheathe', 'draw', 'scrape:steel+leather', 'scrape:steel+steel'],
    every: [2, 4],
  },
  play(kit) {
    kit.play(
      kit
        .noise('white', 0.4)
        .band(
          [
            [0, 3000],
            [0.4, 7200],
          ],
          2.5,
        )
        .envelope([
          [0, 0],
          [0.02, 0.5],
          [0.33, 1],
          [0.4, 0],
        ]),
    );
    kit.play(
      kit.modes([
        [3100, 0, 0.9],
        [4700, -3, 0.7],
        [6900, -7, 0.5],
      ]),
      { at: 0.36, gain: -10 },
    );
  },
});
