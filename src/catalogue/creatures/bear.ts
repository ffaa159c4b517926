import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/animals.ts';

export default defineCreature({
  id: 'bear',
  words: ['bear', 'grizzly', 'grizzly bear', 'brown bear', 'polar bear', 'bear cub'],
  facts: { size: [0.9, 1.35, 1.9], materials: ['felt'], gait: 'quadruped', speed: 1.1, colour: '#6a4a34', sound: 'growl', head: [0, 1.12, 0.85], rests: 'ground' },
  build(kit, params) {
    const coat = params.colour ?? '#6a4a34';
    quadruped(kit, {
      coat,
      belly: '#7c5a40', dark: '#4a3224', height: 1.1, length: 0.8, chest: [0.36, 0.4], hips: [0.38, 0.42], leg: [0.45, 0.16, 0.12],
      neck: [0.3, 0.05], neckRadius: 0.24, head: [0.23, 0.21, 0.22], muzzle: [0.1, 0.105, 0.3], ears: 'round', earSize: 0.16,
      tail: [[0, 0, -0.08]], tailRadius: [0.07, 0.05], eye: 0.026,
    });
  },
});
