import { defineAction } from '../kinds.ts';

const VERBS = ['walk', 'lead', 'exercise', 'go for a walk with'];
const ANIMALS = [
  'dog',
  'dogs',
  'puppy',
  'pup',
  'cat',
  'horse',
  'pony',
  'donkey',
  'goat',
  'cow',
  'camel',
  'llama',
];

/** Taking an animal for a walk: both go the same way, side by side. */
export default defineAction({
  id: 'walk-animal',
  words: [...VERBS.flatMap((verb) => ANIMALS.map((animal) => `${verb} ${animal}`)), 'take for a walk'],
  facts: {
    actor: ['person'],
    target: 'any',
    partner: 'optional',
    seconds: [0.8, 3, 60],
    lasts: true,
    travel: 3,
    hands: 'none',
  },
  perform(kit) {
    kit.go({ gait: 'walk', through: true });
    if (kit.role('partner'))
      kit.partner((animal) => animal.go({ gait: 'walk', abreast: 'partner', stop: 0.45 }));
  },
});
