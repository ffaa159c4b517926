import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/animals.ts';

export default defineCreature({
  id: 'fox',
  words: ['fox', 'red fox', 'arctic fox', 'fennec'],
  facts: { size: [0.22, 0.56, 0.95], materials: ['felt'], gait: 'quadruped', speed: 1.2, colour: '#c8602c', sound: 'bark', head: [0, 0.47, 0.36], rests: 'ground' },
  build(kit, params) {
    const coat = params.colour ?? '#c8602c';
    quadruped(kit, {
      coat,
      belly: '#f0e4d4', dark: '#2c2220', height: 0.36, length: 0.36, chest: [0.075, 0.09], hips: [0.07, 0.08], leg: [0.2, 0.03, 0.021],
      neck: [0.12, 0.1], neckRadius: 0.055, head: [0.075, 0.065, 0.075], muzzle: [0.075, 0.032, 0.28], ears: 'point', earSize: 0.095,
      tail: [[0, -0.02, -0.1], [0, -0.04, -0.24], [0, 0.02, -0.36]], tailRadius: [0.03, 0.06, 0.075, 0.02], eye: 0.0125,
    });
  },
});
