import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'tracksuit',
  words: ['tracksuit', 'track suit', 'sweatsuit', 'jogging suit'],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs'],
    layer: 2.7,
    colour: '#23456e',
    material: 'polyester',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.009,
        neckline: 'crew',
        sleeve: 1,
        collar: 'mandarin',
        closure: 'zip',
        cuffs: 'rib',
        hem: 'rib',
      },
      { piece: 'legs', length: 1, ease: 0.003, flare: 0.002, stripe: '#e6e3dc' },
    ],
  },
});
