import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/animals.ts';

export default defineCreature({
  id: 'lion',
  words: ['lion', 'lioness', 'lion cub', 'big cat'],
  facts: { size: [0.6, 1.2, 2.1], materials: ['felt'], gait: 'quadruped', speed: 1.3, colour: '#c89450', sound: 'roar', head: [0, 1.02, 0.85], rests: 'ground' },
  build(kit, params) {
    const coat = params.colour ?? '#c89450';
    const head = quadruped(kit, {
      coat,
      belly: '#e0c090', dark: '#6a4426', height: 0.92, length: 0.85, chest: [0.22, 0.26], hips: [0.19, 0.22], leg: [0.46, 0.095, 0.075],
      neck: [0.3, 0.12], neckRadius: 0.2, head: [0.17, 0.16, 0.17], muzzle: [0.07, 0.085, 0.28], ears: 'round', earSize: 0.12,
      tail: [[0, -0.05, -0.15], [0, -0.35, -0.35], [0, -0.3, -0.55], [0, -0.22, -0.62]], tailRadius: [0.04, 0.03, 0.028, 0.03, 0.06], eye: 0.024,
    });
    // A mane unless it is a lioness or a cub.
    if (!params.state.some((s) => ['female', 'lioness', 'cub', 'young'].includes(s)))
      for (let i = 0; i < 22; i++) {
        const a = (i / 11) * Math.PI;
        const back = i >= 11 ? 0.14 : 0.03;
        const r = i >= 11 ? 0.22 : 0.18;
        kit.part('head', [0, head[1] - 0.1, head[2] - 0.1], kit.sphere([0.085, 0.1, 0.1], { segments: 10 }).at(r * Math.sin(a), head[1] - 0.02 + r * Math.cos(a) * (Math.cos(a) < 0 ? 1.35 : 1), head[2] - back).as('felt', { colour: '#7a4a24', vary: 0.18 }));
      }
  },
});
