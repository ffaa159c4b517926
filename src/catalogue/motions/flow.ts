import { defineMotion } from '../kinds.ts';

/** A river or stream goes its way. */
export default defineMotion({
  id: 'flow',
  words: [
    'flow',
    'run',
    'stream',
    'rush',
    'course',
    'gush',
    'trickle',
    'meander',
    'move along',
    'pour',
    'tumble',
    'current',
    'drift',
    'glide',
    'slide',
    'swirl',
    'wind',
    'babble',
  ],
  facts: {
    name: 'water flowing',
    regions: ['water'],
    nouns: [
      'river',
      'stream',
      'creek',
      'brook',
      'current',
      'rapids',
      'water',
      'foam',
      'canal',
      'rill',
      'wake',
      'spring',
      'torrent',
      'gutter',
      'eddy',
    ],
    lasts: true,
    bed: 'stream',
  },
  animate(kit) {
    const [left, top, right, bottom] = kit.region.box;
    const upright = bottom - top > (right - left) * kit.region.aspect * 0.8;
    const bearing = kit.heading(upright ? [0, 1] : [kit.wind >= 0 ? 0.9 : -0.9, 0.44]);
    kit.flow({ speed: 0.05 * kit.amount ** 0.7, bearing, plane: !upright });
    kit.waves({ amplitude: 0.002, length: 0.03, speed: 1.5 * kit.pace, glints: 0.3, spread: 1 });
  },
});
