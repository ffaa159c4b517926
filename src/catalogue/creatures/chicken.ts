import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'chicken',
  words: ['chicken', 'hen', 'turkey', 'grouse', 'quail'],
  facts: {
    size: [0.234, 0.471, 0.498],
    materials: ['felt'],
    gait: 'biped',
    speed: 0.7,
    colour: '#c88a4c',
    sound: 'rooster-crow',
    head: [0, 0.403, 0.151],
    rests: 'ground',
  },
  build: (kit, params) =>
    bird(kit, params, {
      length: 0.26,
      girth: 0.11,
      neck: [0.12, 1.2],
      head: 0.055,
      beak: { length: 0.035, radius: 0.016, colour: '#e8a82c' },
      wing: [0.18, 0.15],
      tail: 0.18,
      legs: { length: 0.12, colour: '#d8962c' },
      folded: true,
      colour: '#c88a4c',
      wingColour: '#a8642c',
      comb: '#c8301e',
    }),
});
