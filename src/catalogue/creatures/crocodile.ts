import { defineCreature } from '../kinds.ts';
import { type Quadruped, quadruped } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 1.35,
  height: 0.46,
  girth: [0.24, 0.27, 0.23],
  neck: [0.3, 0.1, 0.2],
  head: [0.17, 0.5, 0.09],
  ears: { kind: 'none', size: 0 },
  tail: [1.5, 0.17, 0.02, 0.03],
  leg: [0.095, 0.06],
  feet: 'paw',
  colour: '#5c6a3c',
  pale: '#cfc892',
  dark: '#4a5630',
  material: 'leather',
  face: { iris: '#d8c03c', slit: true, set: 'side', eyes: 1, cheeks: 0.2, nose: '#3a4426' },
};

export default defineCreature({
  id: 'crocodile',
  words: ['crocodile', 'alligator', 'croc', 'gator', 'caiman'],
  facts: {
    size: [0.579, 0.507, 3.468],
    materials: ['leather'],
    gait: 'quadruped',
    speed: 0.6,
    colour: '#5c6a3c',
    head: [0, 0.36, 0.986],
    rests: 'ground',
  },
  build(kit, params) {
    quadruped(kit, params, measures);
    const colour = params.colour ?? '#46522c';
    const back = measures.height - measures.girth[0];
    // Rows of keeled scales along the back, and the teeth that show with the mouth shut.
    for (const x of [-0.09, 0, 0.09])
      for (let i = 0; i < 9; i++)
        kit.part(
          i < 4 ? 'chest' : 'rump',
          [0, back, 0],
          kit
            .cylinder(0.05, 0.075, { top: 0.004, sides: 5 })
            .turn(-0.35, 0, 0)
            .scale(0.8, 1, 1.2)
            .at(x, back + measures.girth[0] * (x ? 0.93 : 1.02), 0.5 - i * 0.13)
            .as('leather', { colour }),
        );
    for (const s of [-1, 1])
      for (let i = 0; i < 8; i++)
        kit.part(
          'head',
          [0, back + 0.07, measures.length * 0.42],
          kit
            .cylinder(0.016, 0.06, { top: 0.002, sides: 6 })
            .turn(Math.PI, 0, 0)
            .at(s * (0.125 - i * 0.004), 0.245, 0.98 + i * 0.062)
            .as('plastic', { colour: '#f4eeda' }),
        );
  },
});
