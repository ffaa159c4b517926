import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/animals.ts';

export default defineCreature({
  id: 'cow',
  words: ['cow', 'bull', 'cattle', 'ox', 'calf'],
  facts: { size: [0.8, 1.55, 2.4], materials: ['felt'], gait: 'quadruped', speed: 1.1, colour: '#e8e0d4', sound: 'moo', head: [0, 1.42, 1.15], rests: 'ground' },
  build(kit, params) {
    const coat = params.colour ?? '#e8e0d4';
    const head = quadruped(kit, {
      coat,
      belly: '#d8b0a0', dark: '#3a302a', height: 1.4, length: 1.25, chest: [0.36, 0.42], hips: [0.36, 0.4], leg: [0.66, 0.12, 0.075],
      neck: [0.45, -0.02], neckRadius: 0.22, head: [0.17, 0.18, 0.22], muzzle: [0.16, 0.13, 0.35], ears: 'flop', earSize: 0.2,
      tail: [[0, -0.1, -0.1], [0, -0.5, -0.16], [0, -0.8, -0.14]], tailRadius: [0.035, 0.025, 0.03, 0.05], eye: 0.03, hoof: '#2a2220', nose: '#c89a94',
    });
    for (const s of [-1, 1]) kit.part('head', head, kit.tube([[s * 0.12, head[1] + 0.15, head[2] - 0.05], [s * 0.26, head[1] + 0.2, head[2] - 0.03], [s * 0.3, head[1] + 0.33, head[2] + 0.02]], [0.045, 0.035, 0.008], { sides: 8, steps: 8 }).as('ceramic', { colour: '#d8c8a4' }));
    if (!params.colour) for (const [x, y, z, r] of [[0.3, 1.1, 0.3, 0.24], [-0.28, 1.2, -0.1, 0.26], [0.26, 1.15, -0.5, 0.22], [-0.26, 1.05, 0.5, 0.2]] as const) kit.part('body', [0, 0.98, 0], kit.sphere([r * 0.5, r, r * 1.1], { segments: 14 }).at(x * 0.9, y, z).as('felt', { colour: '#3a302a' }));
  },
});
