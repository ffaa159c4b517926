import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/animals.ts';

export default defineCreature({
  id: 'dog',
  words: ['dog', 'puppy', 'golden retriever', 'labrador', 'hound', 'terrier', 'corgi', 'husky', 'dachshund', 'poodle'],
  facts: { size: [0.32, 0.74, 1.0], materials: ['felt'], gait: 'quadruped', speed: 1.4, colour: '#c8945a', sound: 'bark', head: [0, 0.62, 0.42], rests: 'ground' },
  build(kit, params) {
    const coat = params.colour ?? '#c8945a';
    quadruped(kit, {
      coat,
      belly: '#e8cfa8', dark: '#8a5c34', height: 0.52, length: 0.44, chest: [0.12, 0.145], hips: [0.105, 0.12], leg: [0.27, 0.05, 0.034],
      neck: [0.14, 0.1], neckRadius: 0.075, head: [0.092, 0.088, 0.1], muzzle: [0.08, 0.05, 0.22], ears: 'flop', earSize: 0.13,
      tail: [[0, 0.08, -0.1], [0, 0.2, -0.16], [0, 0.27, -0.13]], tailRadius: [0.035, 0.032, 0.026, 0.012], eye: 0.0165,
    });
  },
});
