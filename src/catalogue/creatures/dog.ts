import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/quadruped.ts';

export default defineCreature({
  id: 'dog',
  words: [
    'dog',
    'puppy',
    'hound',
    'golden retriever',
    'labrador',
    'retriever',
    'terrier',
    'canine',
    'mutt',
    'corgi',
    'husky',
    'beagle',
    'poodle',
  ],
  facts: {
    size: [0.28, 0.72, 0.95],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.4,
    colour: '#c08a4c',
    sound: 'dog-bark',
    head: [0, 0.59, 0.45],
    rests: 'ground',
  },
  build: (kit, params) =>
    quadruped(kit, params, {
      length: 0.62,
      height: 0.55,
      girth: [0.13, 0.115, 0.115],
      neck: [0.16, 0.95, 0.075],
      head: [0.098, 0.085, 0.042],
      ears: { kind: 'floppy', size: 0.13 },
      tail: [0.34, 0.032, 0.016, 0.7],
      leg: [0.05, 0.03],
      feet: 'paw',
      pale: '#ecd3a8',
      colour: '#c08a4c',
    }),
});
