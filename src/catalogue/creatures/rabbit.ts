import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/animals.ts';

export default defineCreature({
  id: 'rabbit',
  words: ['rabbit', 'bunny', 'hare'],
  facts: { size: [0.16, 0.42, 0.36], materials: ['felt'], gait: 'hop', speed: 1.0, colour: '#b0977c', sound: 'none', head: [0, 0.24, 0.14], rests: 'ground' },
  build(kit, params) {
    const coat = params.colour ?? '#b0977c';
    quadruped(kit, {
      coat,
      belly: '#eee4d6', dark: '#d8a898', height: 0.19, length: 0.12, chest: [0.06, 0.066], hips: [0.075, 0.085], leg: [0.07, 0.024, 0.02],
      neck: [0.05, 0.05], neckRadius: 0.04, head: [0.05, 0.05, 0.056], muzzle: [0.006, 0.026, 0.25], ears: 'long', earSize: 0.15,
      tail: [[0, 0.03, -0.03]], tailRadius: [0.03, 0.03], eye: 0.0125, nose: '#c8908a',
    });
  },
});
