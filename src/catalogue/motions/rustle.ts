import { defineMotion } from '../kinds.ts';

/** Leaves tremble where they are. */
export default defineMotion({
  id: 'rustle',
  words: [
    'rustle',
    'tremble',
    'flutter',
    'quiver',
    'shake',
    'shiver',
    'flicker',
    'twitch',
    'whisper',
    'shimmer',
    'vibrate',
  ],
  facts: {
    name: 'leaves rustling',
    regions: ['foliage'],
    lasts: true,
    bed: 'forest',
  },
  animate(kit) {
    kit.sway({ reach: 0.006, rate: 0.9, roots: 'edges', detail: 0.3, lean: 0.2 });
  },
});
