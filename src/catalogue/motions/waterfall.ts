import { defineMotion } from '../kinds.ts';

/** Water that falls. */
export default defineMotion({
  id: 'waterfall',
  words: [
    'waterfall',
    'cascade',
    'pour',
    'pour down',
    'fall',
    'plunge',
    'tumble',
    'crash down',
    'stream down',
    'rush down',
    'flow',
    'gush',
    'spill',
    'spout',
    'cascades down',
  ],
  facts: {
    name: 'falling water',
    regions: ['water', 'subject'],
    nouns: [
      'waterfall',
      'cascade',
      'fountain',
      'fall',
      'cataract',
      'rapids',
      'spout',
      'weir',
      'dam',
      'faucet',
      'tap',
    ],
    lasts: true,
    bed: 'waterfall',
  },
  animate(kit) {
    kit.flow({ speed: 0.13 * kit.amount ** 0.7, bearing: [0, 1] });
    kit.shimmer({ reach: 0.0015, length: 0.03, speed: -0.12 });
  },
});
