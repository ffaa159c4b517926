import { defineAction } from '../kinds.ts';

/** It grows. */
export default defineAction({
  id: 'swell',
  words: ['swell', 'expand', 'inflate', 'enlarge', 'sprout', 'grow larger', 'puff up', 'get bigger'],
  facts: { actor: ['thing', 'creature'], seconds: [1, 3, 60], lasts: true, hands: 'none' },
  perform(kit) {
    kit.move([
      [0, { scale: 0.55 }],
      [0.95, { scale: 1.12 }],
      [1, { scale: 1.1 }],
    ]);
  },
});
