import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'bucket-hat',
  words: ['bucket hat', 'fishing hat', 'fisherman hat', 'boonie hat', 'safari hat', 'pith helmet'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#8a835f',
    material: 'canvas',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.45, 0],
          [0.44, 0.12],
          [0.4, 0.28],
          [0.36, 0.31],
          [0, 0.33],
        ],
        sits: 0.22,
        brim: 0.17,
        droop: 0.12,
        tilt: -0.08,
      },
    ],
  },
});
