import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/animals.ts';

export default defineCreature({
  id: 'mouse',
  words: ['mouse', 'rat', 'mice'],
  facts: { size: [0.07, 0.1, 0.2], materials: ['felt'], gait: 'quadruped', speed: 0.4, colour: '#8a7c72', sound: 'squeak', head: [0, 0.07, 0.06], rests: 'ground' },
  build(kit, params) {
    const coat = params.colour ?? '#8a7c72';
    quadruped(kit, {
      coat,
      belly: '#d8c8bc', dark: '#d8a098', height: 0.066, length: 0.05, chest: [0.024, 0.026], hips: [0.03, 0.033], leg: [0.02, 0.008, 0.006],
      neck: [0.024, 0.006], neckRadius: 0.017, head: [0.022, 0.021, 0.025], muzzle: [0.014, 0.009, 0.25], ears: 'round', earSize: 0.034,
      tail: [[0, -0.02, -0.03], [0.01, -0.03, -0.07], [0.03, -0.03, -0.1]], tailRadius: [0.005, 0.004, 0.003, 0.002], eye: 0.006, nose: '#c8807a',
    });
  },
});
