import { defineCreature } from '../kinds.ts';
import { eyes } from '../kit/animals.ts';

export default defineCreature({
  id: 'octopus',
  words: ['octopus', 'squid'],
  facts: { size: [0.95, 0.62, 0.95], materials: ['plastic'], gait: 'fins', speed: 0.5, colour: '#b0566a', head: [0, 0.36, 0.14], rests: 'water' },
  build(kit, params) {
    const skin = { colour: params.colour ?? '#b0566a', roughness: 0.35, vary: 0.03 };
    kit.part('head', [0, 0.2, 0], kit.sphere([0.17, 0.2, 0.17], { segments: 22 }).at(0, 0.42, -0.03).as('plastic', skin), kit.sphere([0.13, 0.12, 0.13], { segments: 18 }).at(0, 0.24, 0.01).as('plastic', skin));
    kit.part('body', [0, 0.2, 0], kit.sphere([0.12, 0.06, 0.12], { segments: 16 }).at(0, 0.17, 0).as('plastic', skin));
    eyes(kit, [0.085, 0.3, 0.125], 0.035);
    for (let i = 0; i < 8; i++) {
      const a = (i * Math.PI) / 4 + 0.39;
      const at = (r: number, y: number, w: number): readonly [number, number, number] => [r * Math.sin(a + w), y, r * Math.cos(a + w)];
      kit.part(`arm.${i}`, at(0.08, 0.18, 0), kit.tube([at(0.06, 0.19, 0), at(0.17, 0.13, 0), at(0.28, 0.05, 0.15), at(0.38, 0.05, 0.1), at(0.43, 0.11, -0.05), at(0.38, 0.16, -0.1)], [0.05, 0.045, 0.036, 0.026, 0.018, 0.006], { sides: 10, steps: 18 }).as('plastic', skin));
    }
  },
});
