import { defineCreature } from '../kinds.ts';
import { eyes } from '../kit/animals.ts';

export default defineCreature({
  id: 'elephant',
  words: ['elephant', 'baby elephant', 'mammoth'],
  facts: { size: [2.4, 3, 4.2], materials: ['leather'], gait: 'quadruped', speed: 1.3, colour: '#85838a', sound: 'trumpet', head: [0, 2.4, 1.6], rests: 'ground' },
  build(kit, params) {
    const hide = { colour: params.colour ?? '#85838a', wear: 0.3, vary: 0.03 };
    kit.part('body', [0, 1.8, 0], kit.tube([[0, 1.8, -1.25], [0, 1.95, -0.5], [0, 2.0, 0.3], [0, 2.1, 0.95]], [0.72, 0.92, 0.92, 0.7], { sides: 22, steps: 16 }).as('leather', hide), kit.sphere([0.75, 0.8, 0.6], { segments: 20 }).at(0, 1.8, -1.15).as('leather', hide));
    kit.part('head', [0, 2.2, 1.0], kit.sphere([0.5, 0.56, 0.52], { segments: 22 }).at(0, 2.4, 1.5).as('leather', hide), kit.sphere([0.36, 0.28, 0.3], { segments: 16 }).at(0, 2.75, 1.45).as('leather', hide), ...[-1, 1].map((s) => kit.tube([[s * 0.24, 2.05, 1.85], [s * 0.3, 1.75, 2.15], [s * 0.26, 1.72, 2.5]], [0.085, 0.07, 0.012], { sides: 10, steps: 10 }).as('ceramic', { colour: '#efe6d0', roughness: 0.2 })));
    kit.part('trunk', [0, 2.25, 1.85], kit.tube([[0, 2.35, 1.7], [0, 2.15, 2.1], [0, 1.5, 2.3], [0, 0.85, 2.28], [0, 0.5, 2.45], [0, 0.52, 2.65]], [0.3, 0.25, 0.18, 0.13, 0.1, 0.085], { sides: 14, steps: 24 }).as('leather', hide));
    kit.part('jaw', [0, 2.0, 1.6], kit.sphere([0.2, 0.14, 0.3], { segments: 12 }).at(0, 1.98, 1.75).as('leather', hide));
    eyes(kit, [0.4, 2.5, 1.82], 0.05);
    for (const [name, s] of [['ear.l', 1], ['ear.r', -1]] as const) kit.part(name, [s * 0.45, 2.55, 1.3], kit.sphere([0.62, 0.74, 0.07], { segments: 18 }).turn(0, s * 0.5, s * 0.15).at(s * 0.95, 2.3, 1.15).as('leather', hide), kit.sphere([0.48, 0.6, 0.05], { segments: 16 }).turn(0, s * 0.5, s * 0.15).at(s * 0.97, 2.3, 1.2).as('leather', { colour: '#b08c8c' }));
    kit.part('tail', [0, 2.1, -1.75], kit.tube([[0, 2.15, -1.7], [0, 1.7, -1.95], [0, 1.2, -1.95]], [0.07, 0.04, 0.03], { sides: 8 }).as('leather', hide), kit.sphere([0.06, 0.15, 0.06], { segments: 10 }).at(0, 1.1, -1.95).as('felt', { colour: '#3a3638' }));
    for (const [name, x, z] of [['leg.fl', 0.48, 0.75], ['leg.fr', -0.48, 0.75], ['leg.bl', 0.46, -1.05], ['leg.br', -0.46, -1.05]] as const) kit.part(name, [x, 1.5, z], kit.tube([[x, 1.7, z], [x, 1.0, z], [x, 0.4, z], [x, 0.03, z + 0.02]], [0.4, 0.3, 0.25, 0.28], { sides: 16, steps: 10 }).as('leather', hide), ...[-1, 0, 1].map((k) => kit.sphere([0.07, 0.07, 0.05], { segments: 10 }).at(x + k * 0.14, 0.07, z + 0.24 - Math.abs(k) * 0.05).as('ceramic', { colour: '#d8ccb8' })));
  },
});
