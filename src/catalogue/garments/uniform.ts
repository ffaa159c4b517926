import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'uniform',
  words: [
    'uniform',
    'police uniform',
    'guard uniform',
    'security uniform',
    'military uniform',
    'dress uniform',
    'pilot uniform',
    'postal uniform',
  ],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs'],
    layer: 2.4,
    colour: '#26334d',
    material: 'twill',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.005,
        neckline: 'crew',
        sleeve: 1,
        collar: 'shirt',
        closure: 'buttons',
        buttons: '#c9a648',
        pockets: 'four',
        shoulders: 'epaulettes',
        cuffs: 'shirt',
        folds: 0.004,
      },
      { piece: 'legs', length: 1, ease: 0.0, flare: 0.004, rise: 0.8 },
      { piece: 'belt', width: 0.045, at: 0.55, buckle: '#c9a648', pouches: 3 },
    ],
  },
});
