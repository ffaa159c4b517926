import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'police-cap',
  words: [
    'police cap',
    'peaked cap',
    "captain's hat",
    'captain hat',
    'sailor cap',
    "officer's cap",
    'pilot cap',
    'chauffeur cap',
    'police hat',
  ],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#202a42',
    material: 'twill',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.44, 0],
          [0.44, 0.11],
          [0.56, 0.22],
          [0.55, 0.27],
          [0.3, 0.31],
          [0, 0.31],
        ],
        sits: 0.21,
        peak: 0.16,
        droop: 0.07,
        band: '#11151f',
        top: 'badge',
        tilt: -0.06,
      },
    ],
  },
});
