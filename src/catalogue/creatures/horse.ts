import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/animals.ts';

export default defineCreature({
  id: 'horse',
  words: ['horse', 'pony', 'stallion', 'mare', 'white horse', 'foal', 'mustang'],
  facts: { size: [0.6, 2.15, 2.6], materials: ['felt'], gait: 'quadruped', speed: 1.7, colour: '#7a4c30', sound: 'neigh', head: [0, 1.95, 1.25], rests: 'ground' },
  build(kit, params) {
    const coat = params.colour ?? '#7a4c30';
    const head = quadruped(kit, {
      coat,
      belly: '#6a4028', dark: '#3a2418', height: 1.55, length: 1.15, chest: [0.26, 0.33], hips: [0.27, 0.32], leg: [0.92, 0.115, 0.06],
      neck: [0.6, 0.42], neckRadius: 0.15, head: [0.12, 0.16, 0.2], muzzle: [0.27, 0.095, 0.62], ears: 'point', earSize: 0.15,
      tail: [[0, -0.06, -0.14], [0, -0.4, -0.24], [0, -0.85, -0.22]], tailRadius: [0.05, 0.075, 0.09, 0.03], eye: 0.032, hoof: '#2a2220', nose: '#3a2a24',
    });
    const mane = { colour: '#2c1c14', vary: 0.15 };
    for (let i = 0; i < 9; i++) {
      const u = i / 8;
      const [y, z] = [head[1] + 0.16 - u * 0.52, head[2] - 0.06 - u * 0.5];
      kit.part(u < 0.3 ? 'head' : 'body', [0, head[1], head[2]], kit.tube([[0, y, z], [0.09, y - 0.03, z - 0.03], [0.13, y - 0.2, z - 0.02]], [0.05, 0.055, 0.015], { sides: 8, steps: 6 }).as('felt', mane));
    }
    kit.part('head', [0, head[1], head[2]], kit.tube([[0, head[1] + 0.18, head[2] - 0.02], [0, head[1] + 0.16, head[2] + 0.12], [0, head[1] + 0.02, head[2] + 0.2]], [0.05, 0.045, 0.01], { sides: 8, steps: 6 }).as('felt', mane));
  },
});
