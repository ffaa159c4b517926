import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/animals.ts';

export default defineCreature({
  id: 'cat',
  words: ['cat', 'kitten', 'kitty', 'tabby', 'tomcat', 'black cat', 'feline'],
  facts: { size: [0.17, 0.4, 0.68], materials: ['felt'], gait: 'quadruped', speed: 0.9, colour: '#8a7a6c', sound: 'meow', head: [0, 0.36, 0.24], rests: 'ground' },
  build(kit, params) {
    const coat = params.colour ?? '#8a7a6c';
    quadruped(kit, {
      coat,
      belly: '#e4d8c8', height: 0.27, length: 0.26, chest: [0.06, 0.07], hips: [0.06, 0.066], leg: [0.14, 0.024, 0.019],
      neck: [0.07, 0.06], neckRadius: 0.042, head: [0.066, 0.058, 0.06], muzzle: [0.008, 0.028, 0.3], ears: 'point', earSize: 0.065,
      tail: [[0, 0.06, -0.07], [0, 0.17, -0.12], [0.02, 0.25, -0.08], [0.03, 0.29, -0.02]], tailRadius: [0.017, 0.017, 0.016, 0.015, 0.01], eye: 0.0125, nose: '#c8807a',
    });
  },
});
