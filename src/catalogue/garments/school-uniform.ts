import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'school-uniform',
  words: ['school uniform', 'schoolgirl uniform', 'schoolboy uniform', 'student uniform'],
  facts: {
    covers: ['torso', 'arms', 'hips'],
    layer: 3.4,
    colour: '#27324f',
    material: 'wool',
    cut: [
      {
        piece: 'top',
        length: 0.9,
        ease: 0.004,
        neckline: 'crew',
        sleeve: 1,
        collar: 'lapel',
        closure: 'buttons',
        buttons: '#c9a54a',
        pockets: 'four',
        open: 0.5,
        folds: 0.003,
      },
    ],
  },
});
