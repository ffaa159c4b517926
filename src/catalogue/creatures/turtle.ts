import { defineCreature } from '../kinds.ts';
import { eyes } from '../kit/animals.ts';

export default defineCreature({
  id: 'turtle',
  words: ['turtle', 'tortoise', 'sea turtle'],
  facts: { size: [0.56, 0.34, 0.8], materials: ['leather'], gait: 'quadruped', speed: 0.2, colour: '#6f8a4c', head: [0, 0.2, 0.38], rests: 'ground' },
  build(kit, params) {
    const skin = { colour: '#8aa860', vary: 0.04 };
    kit.part('body', [0, 0.15, 0], kit.lathe([[0, 0.09], [0.22, 0.09], [0.265, 0.12], [0.25, 0.17], [0.19, 0.26], [0.1, 0.315], [0, 0.33]], { sides: 24 }).scale(1, 1, 1.12).as('leather', { colour: params.colour ?? '#6a5c34', wear: 0.3 }), kit.sphere([0.22, 0.06, 0.26], { segments: 18 }).at(0, 0.1, 0).as('leather', { colour: '#d8c890' }), ...Array.from({ length: 7 }, (_, i) => { const a = (i * Math.PI) / 3; const r = i === 6 ? 0 : 0.15; return kit.cylinder(0.07, 0.02, { top: 0.05, sides: 6 }).turn(Math.cos(a) * r * 4.4, 0, -Math.sin(a) * r * 4.4).at(r * Math.sin(a), i === 6 ? 0.328 : 0.278, r * Math.cos(a) * 1.12).as('leather', { colour: '#86743c' }); }));
    kit.part('head', [0, 0.15, 0.25], kit.tube([[0, 0.13, 0.2], [0, 0.16, 0.32], [0, 0.2, 0.37]], [0.06, 0.055, 0.05], { sides: 12, steps: 6 }).as('leather', skin), kit.sphere([0.07, 0.065, 0.085], { segments: 16 }).at(0, 0.21, 0.4).as('leather', skin));
    kit.part('jaw', [0, 0.18, 0.4], kit.sphere([0.05, 0.02, 0.05], { segments: 10 }).at(0, 0.168, 0.43).as('leather', { colour: '#d8c890' }));
    eyes(kit, [0.045, 0.235, 0.45], 0.015);
    kit.part('tail', [0, 0.1, -0.26], kit.cylinder(0.03, 0.1, { top: 0.004, sides: 8, bevel: 0 }).turn(-Math.PI / 2 - 0.3, 0, 0).at(0, 0.09, -0.32).as('leather', skin));
    for (const [name, x, z] of [['leg.fl', 0.22, 0.17], ['leg.fr', -0.22, 0.17], ['leg.bl', 0.21, -0.19], ['leg.br', -0.21, -0.19]] as const) kit.part(name, [x, 0.12, z], kit.tube([[x * 0.8, 0.13, z], [x * 1.15, 0.07, z * 1.1], [x * 1.2, 0.02, z * 1.15]], [0.06, 0.055, 0.05], { sides: 10, steps: 6 }).as('leather', skin));
  },
});
