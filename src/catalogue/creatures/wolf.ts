import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/animals.ts';

export default defineCreature({
  id: 'wolf',
  words: ['wolf', 'wolves', 'coyote'],
  facts: { size: [0.32, 0.98, 1.35], materials: ['felt'], gait: 'quadruped', speed: 1.5, colour: '#77787c', sound: 'howl', head: [0, 0.86, 0.62], rests: 'ground' },
  build(kit, params) {
    const coat = params.colour ?? '#77787c';
    quadruped(kit, {
      coat,
      belly: '#b8b6b0', dark: '#3a3a3e', height: 0.74, length: 0.62, chest: [0.14, 0.18], hips: [0.115, 0.14], leg: [0.42, 0.06, 0.038],
      neck: [0.22, 0.1], neckRadius: 0.11, head: [0.105, 0.1, 0.12], muzzle: [0.12, 0.055, 0.25], ears: 'point', earSize: 0.11,
      tail: [[0, -0.06, -0.12], [0, -0.2, -0.2], [0, -0.36, -0.22]], tailRadius: [0.045, 0.06, 0.06, 0.02], eye: 0.017,
    });
  },
});
