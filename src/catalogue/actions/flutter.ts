import { defineAction } from '../kinds.ts';

/** Quick small movements: a flag, a leaf, a moth. */
export default defineAction({
  id: 'flutter',
  words: [
    'flutter',
    'flap in the wind',
    'billow in wind',
    'ripple in wind',
    'rustle',
    'whip',
    'blow',
    'catch in breeze',
    'blow in the wind',
    'flare',
    'stream behind',
    'quake',
  ],
  facts: {
    actor: ['thing', 'creature', 'person', 'sky'],
    target: 'any',
    seconds: [0.6, 3, 60],
    lasts: true,
    hands: 'none',
  },
  perform(kit) {
    kit.swing({ axis: 'z', angle: 0.09 * kit.force, period: 0.55 });
    kit.swing({ axis: 'y', angle: 0.12 * kit.force, period: 0.8 });
    for (const u of kit.beats(0.9)) kit.contact(u, 'rustle', 'air', 0.25);
  },
});
