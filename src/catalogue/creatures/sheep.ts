import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/animals.ts';

export default defineCreature({
  id: 'sheep',
  words: ['sheep', 'lamb', 'ram'],
  facts: { size: [0.55, 0.95, 1.15], materials: ['felt'], gait: 'quadruped', speed: 0.9, colour: '#ece6da', sound: 'baa', head: [0, 0.82, 0.55], rests: 'ground' },
  build(kit, params) {
    const coat = params.colour ?? '#ece6da';
    quadruped(kit, {
      coat,
      belly: '#3c3430', dark: '#3c3430', material: 'knit', height: 0.78, length: 0.5, chest: [0.25, 0.27], hips: [0.26, 0.28], leg: [0.3, 0.05, 0.036],
      neck: [0.2, 0.03], neckRadius: 0.12, head: [0.1, 0.11, 0.12], muzzle: [0.08, 0.07, 0.4], ears: 'flop', earSize: 0.12,
      tail: [[0, -0.02, -0.06]], tailRadius: [0.06, 0.05], eye: 0.018, hoof: '#2a2220',
    });
  },
});
