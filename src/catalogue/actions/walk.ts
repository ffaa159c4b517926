import { defineAction } from '../kinds.ts';

/** Walking. */
export default defineAction({
  id: 'walk',
  words: [
    'walk',
    'walk towards',
    'walk along',
    'walk through',
    'walk across',
    'go',
    'move',
    'head',
    'cross',
    'travel',
    'come',
    'proceed',
    'make way',
    'trek',
    'hike',
    'trudge',
    'pass by',
    'advance',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.8, 3, 60],
    lasts: true,
    travel: 3,
    hands: 'none',
  },
  perform(kit) {
    const slow = kit.manner('trudging', 'wearily', 'tiredly', 'heavily');
    kit.go({
      gait: slow ? 'trudge' : 'walk',
      ...(kit.role('target') ? { towards: 'target', stop: 0.75 } : {}),
    });
  },
});
