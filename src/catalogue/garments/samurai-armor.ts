import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'samurai-armor',
  words: [
    'samurai armor',
    'samurai armour',
    'yoroi',
    'lamellar armor',
    'gladiator armor',
    'leather armor',
    'leather armour',
  ],
  facts: {
    covers: ['torso', 'hips'],
    layer: 3,
    colour: '#5a2422',
    material: 'leather',
    cut: [
      { piece: 'patch', shape: 'breastplate' },
      {
        piece: 'top',
        length: 0.6,
        ease: -0.004,
        neckline: 'tank',
        sleeve: 0,
        shoulders: 'pauldrons',
        folds: 0.001,
      },
      { piece: 'patch', shape: 'greaves' },
      { piece: 'skirt', length: 0.38, flare: 0.1, folds: 0.005, pleats: 8, from: 'waist', stiffness: 0.35 },
      { piece: 'belt', width: 0.06, at: 1, ends: true },
    ],
  },
});
