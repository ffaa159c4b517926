import { defineMotion } from '../kinds.ts';

/** A yes. */
export default defineMotion({
  id: 'nod',
  words: ['nod', 'nod head', 'bow head', 'lower head', 'dip head', 'agree'],
  facts: {
    name: 'nodding',
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
      'chin',
      'lady',
      'model',
      'figure',
      'portrait',
      'cat',
      'dog',
      'baby',
      'kid',
    ],
    lasts: false,
    seconds: [0.9, 1.6, 3],
  },
  animate(kit) {
    const turns = kit.count ?? Math.max(1, Math.round((kit.seconds * kit.pace) / 0.95));
    kit.head({
      pitch: (t) =>
        0.24 *
        kit.return(t) *
        (0.5 - 0.5 * Math.cos((2 * Math.PI * turns * Math.min(t, kit.seconds)) / kit.seconds)),
    });
  },
});
