import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'karate-gi',
  words: ['karate gi', 'gi', 'judogi', 'martial arts uniform', 'karate uniform', 'judo uniform'],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs'],
    layer: 2.6,
    colour: '#eceae4',
    material: 'cotton',
    cut: [
      { piece: 'legs', length: 0.94, ease: 0.01, flare: 0.02, folds: 0.007 },
      {
        piece: 'top',
        length: 1.1,
        ease: 0.009,
        neckline: 'vee',
        sleeve: 0.86,
        collar: 'crossed',
        flare: 0.015,
        trim: '#e2dfd6',
        folds: 0.006,
      },
      { piece: 'belt', width: 0.04, at: 0.9, ends: true },
    ],
  },
});
