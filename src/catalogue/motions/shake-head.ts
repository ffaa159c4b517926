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
    const turns = kit.count ?? Math.max(1, Math.round((kit.seconds * kit.pace) / 0.9));
    kit.head({
      yaw: (t) =>
        0.2 * kit.return(t) * Math.sin((2 * Math.PI * turns * Math.min(t, kit.seconds)) / kit.seconds),
    });
  },
});
