import { defineAction } from '../kinds.ts';

/** The light goes. */
export default defineAction({
  id: 'dim',
  words: [
    'dim',
    'go out',
    'turn off',
    'switch off',
    'fade',
    'fade out',
    'die',
    'darken',
    'extinguish',
    'vanish',
    'fade away',
  ],
  facts: {
    actor: ['thing', 'creature', 'sky', 'person'],
    target: 'thing',
    seconds: [0.4, 1.6, 20],
    lasts: false,
    hands: 'none',
  },
  perform(kit) {
    kit.light({
      of: kit.performer === 'person' ? 'target' : 'actor',
      kind: 'fade',
      from: 0.1,
      to: 0.9,
      level: 0.05,
    });
  },
});
