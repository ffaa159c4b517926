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
    'flutter',
  ],
  facts: {
    name: 'small stirrings of its ends',
    regions: ['subject', 'hair', 'person'],
    lasts: true,
    limit: 'the whole stirs: a still does not tell its limbs apart',
  },
  animate(kit) {
    kit.sway({ reach: 0.022, rate: 1.3, roots: 'below', detail: 0, lean: 0.05 });
  },
});
