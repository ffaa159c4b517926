import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'sun-hat',
  words: ['sun hat', 'straw hat', 'wide-brimmed hat', 'sunhat', 'floppy hat', "farmer's hat", 'boater'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#d8bd86',
    material: 'straw',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.445, 0],
          [0.44, 0.13],
          [0.39, 0.26],
          [0.26, 0.33],
          [0, 0.35],
        ],
        sits: 0.2,
        brim: 0.32,
        droop: 0.08,
        band: '#7d4036',
        tilt: -0.1,
      },
    ],
  },
});
