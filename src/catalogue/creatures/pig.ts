import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/animals.ts';

export default defineCreature({
  id: 'pig',
  words: ['pig', 'piglet', 'hog', 'boar'],
  facts: { size: [0.5, 0.78, 1.2], materials: ['felt'], gait: 'quadruped', speed: 0.9, colour: '#e2a898', sound: 'oink', head: [0, 0.6, 0.55], rests: 'ground' },
  build(kit, params) {
    const coat = params.colour ?? '#e2a898';
    quadruped(kit, {
      coat,
      belly: '#ecb8a8', dark: '#d08c80', height: 0.72, length: 0.56, chest: [0.24, 0.26], hips: [0.25, 0.27], leg: [0.24, 0.07, 0.05],
      neck: [0.22, -0.1], neckRadius: 0.2, head: [0.17, 0.17, 0.17], muzzle: [0.06, 0.085, 0.25], ears: 'point', earSize: 0.14,
      tail: [[0, 0.05, -0.06], [0.04, 0.1, -0.08], [0, 0.12, -0.04]], tailRadius: [0.018, 0.015, 0.012, 0.01], eye: 0.018, hoof: '#5a3c38', nose: '#c87f74',
    });
  },
});
