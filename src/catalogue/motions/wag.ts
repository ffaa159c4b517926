import { defineMotion } from '../kinds.ts';

/** A tail, an ear, a paw: the ends of an animal stir. */
export default defineMotion({
  id: 'wag',
  words: [
    'wag',
    'twitch',
    'flick',
    'swish',
    'wiggle',
    'wag tail',
    'twitch ears',
    'twitch whiskers',
    'ears twitch',
    'whiskers twitch',
    'purr',
    'sniff',
    'squirm',
    'wriggle',
    'flap',
    'flap wings',
    'beat wings',
    'flutter',
  ],
  facts: {
    name: 'small stirrings of its ends',
    regions: ['subject', 'hair', 'person'],
    lasts: true,
    limit: 'the whole stirs: a still does not tell its limbs apart',
  },
  animate(kit) {
    kit.sway({ reach: 0.012, rate: 1.5, roots: 'below', detail: 0.5, lean: 0.05 });
  },
});
