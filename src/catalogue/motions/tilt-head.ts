import { defineMotion } from '../kinds.ts';

/** The head leans to a shoulder. */
export default defineMotion({
  id: 'tilt-head',
  words: ['tilt head', 'tilt', 'cock head', 'lean head', 'incline head', 'head tilt', 'cock', 'tip head'],
  facts: {
    name: 'tilting the head',
    regions: ['face', 'person', 'hair'],
    nouns: [
      'head',
      'face',
      'woman',
      'man',
      'girl',
      'boy',
      'child',
      'person',
      'she',
      'he',
      'her',
      'him',
      'chin',
      'lady',
      'model',
      'figure',
      'cat',
      'dog',
      'portrait',
      'baby',
      'kid',
    ],
    lasts: false,
    seconds: [1, 1.8, 3],
  },
  animate(kit) {
    const side =
      kit.direction === 'left' || kit.direction === 'counter-clockwise'
        ? -1
        : kit.direction === 'right' || kit.direction === 'clockwise'
          ? 1
          : kit.random.chance(0.5)
            ? 1
            : -1;
    const up = kit.direction === 'up' ? -1 : kit.direction === 'down' ? 1 : 0;
    if (up === 0) kit.head({ roll: (t) => side * 0.14 * kit.once(t), yaw: (t) => side * 0.05 * kit.once(t) });
    else kit.head({ pitch: (t) => up * 0.16 * kit.once(t) });
  },
});
