import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/animals.ts';

export default defineCreature({
  id: 'deer',
  words: ['deer', 'stag', 'doe', 'fawn', 'reindeer', 'elk'],
  facts: { size: [0.4, 1.45, 1.6], materials: ['felt'], gait: 'quadruped', speed: 1.4, colour: '#9a6c44', sound: 'none', head: [0, 1.3, 0.72], rests: 'ground' },
  build(kit, params) {
    const coat = params.colour ?? '#9a6c44';
    const head = quadruped(kit, {
      coat,
      belly: '#e0cdb0', dark: '#5a3c28', height: 0.98, length: 0.72, chest: [0.15, 0.2], hips: [0.15, 0.19], leg: [0.62, 0.06, 0.03],
      neck: [0.28, 0.34], neckRadius: 0.085, head: [0.08, 0.09, 0.11], muzzle: [0.13, 0.05, 0.4], ears: 'flop', earSize: 0.12,
      tail: [[0, 0.02, -0.08]], tailRadius: [0.04, 0.03], eye: 0.02, hoof: '#2a2220',
    });
    if (!params.state.some((s) => ['female', 'doe', 'fawn', 'young'].includes(s)))
      for (const s of [-1, 1]) {
        const at = (x: number, y: number, z: number): readonly [number, number, number] => [s * x, head[1] + y, head[2] + z];
        const antler = (...path: (readonly [number, number, number])[]) => kit.part('head', at(0, 0, 0), kit.tube(path, [0.018, 0.014, 0.005], { sides: 8, steps: 8 }).as('wood', { colour: '#c8b088' }));
        antler(at(0.04, 0.07, -0.02), at(0.13, 0.26, -0.1), at(0.26, 0.42, -0.04), at(0.24, 0.58, 0.02));
        antler(at(0.1, 0.2, -0.08), at(0.13, 0.3, 0.03), at(0.12, 0.38, 0.08));
        antler(at(0.2, 0.36, -0.07), at(0.32, 0.44, 0.02), at(0.36, 0.54, 0.05));
      }
  },
});
