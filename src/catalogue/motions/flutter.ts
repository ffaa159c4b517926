import { defineMotion } from '../kinds.ts';

/** Flags, curtains, dresses and sails. */
export default defineMotion({
  id: 'flutter',
  words: [
    'flutter',
    'billow',
    'flap',
    'ripple',
    'blow',
    'stream',
    'swirl',
    'wave',
    'fly',
    'sway',
    'move',
    'swell',
    'swing',
    'float',
    'dance',
    'drape',
    'flow',
    'catch the wind',
    'unfurl',
    'whip',
    'swish',
    'puff',
  ],
  facts: {
    name: 'cloth moving in the wind',
    regions: ['cloth'],
    lasts: true,
    bed: 'fabric-flutter',
  },
  animate(kit) {
    const [left, top, right, bottom] = kit.region.box;
    const tall = bottom - top;
    const wide = (right - left) * kit.region.aspect;
    const roots = wide > tall * 1.3 ? (kit.wind >= 0 ? 'left' : 'right') : 'above';
    kit.flutter({ reach: 0.016, length: Math.max(0.08, 0.45 * Math.max(tall, wide)), rate: 0.8, roots });
  },
});
