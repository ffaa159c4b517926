import { defineAction } from '../kinds.ts';

/** Hands close on it, weight goes back. */
export default defineAction({
  id: 'pull',
  words: [
    'pull',
    'drag',
    'tug',
    'haul',
    'tow',
    'yank',
    'pull back',
    'tighten',
    'draw back',
    'draw sword',
    'draw weapon',
    'draw blade',
    'draw katana',
    'draw knife',
    'draw dagger',
    'draw gun',
    'unsheathe',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.7, 1.8, 30],
    lasts: true,
    hands: 'both',
  },
  perform(kit) {
    const at = Math.min(0.35, 0.5 / kit.seconds);
    kit.body([
      [at, { bend: 0.2, hips: [0, -0.04, 0] }],
      [0.85, { bend: -0.1, lean: -0.14, hips: [0, -0.12, -0.14] }],
    ]);
    kit.hand('both', [
      [at, { at: [0.1, 1.08, 0.54], palm: 'down', fingers: 'forward', curl: 0.7 }],
      [0.85, { at: [0.15, 1.06, 0.3], palm: 'down', fingers: 'forward', curl: 0.8 }],
    ]);
    kit.contact(at, 'scrape', 'target', 0.4);
  },
});
