import { defineMotion } from '../kinds.ts';

/** A no. */
export default defineMotion({
  id: 'shake-head',
  words: ['shake head', 'head shake', 'disagree'],
  facts: {
    name: 'shaking the head',
    regions: ['face', 'person'],
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
      'lady',
      'model',
      'figure',
      'portrait',
      'kid',
    ],
    lasts: false,
    seconds: [1, 1.8, 3],
  },
  animate(kit) {
    kit.head({
      yaw: (t) => 0.16 * kit.return(t) * Math.sin((2 * Math.PI * 1.5 * t) / Math.max(1, kit.seconds * 0.8)),
    });
  },
});
