import { defineCreature } from '../kinds.ts';

export default defineCreature({
  id: 'turtle',
  words: ['turtle', 'tortoise', 'sea turtle', 'terrapin'],
  facts: {
    size: [0.5, 0.32, 0.65],
    materials: ['leather', 'ceramic'],
    gait: 'quadruped',
    speed: 0.2,
    colour: '#6f7f3c',
    head: [0, 0.2, 0.32],
    rests: 'ground',
  },
  build(kit, params) {
    const shell = params.colour ?? '#6a5a32';
    const skin = { colour: '#7f9450', vary: 0.03 };
    kit.add(
      kit
        .lathe(
          [
            [0.27, 0.1],
            [0.265, 0.15],
            [0.22, 0.24],
            [0.13, 0.3],
            [0, 0.32],
          ],
          { sides: 24 },
        )
        .scale(0.86, 1, 1.05)
        .as('ceramic', { colour: shell, roughness: 0.5 }),
      kit
        .cylinder(0.25, 0.06, { sides: 22, bevel: 0.02 })
        .scale(0.86, 1, 1.05)
        .at(0, 0.1, 0)
        .as('leather', { colour: '#d8c88a' }),
    );
    for (let i = 0; i < 7; i++) {
      const a = (i / 6) * Math.PI * 2;
      const r = i === 6 ? 0 : 0.135;
      kit.add(
        kit
          .cylinder(0.062, 0.03, { sides: 6, top: 0.05 })
          .turn(r * 3.2 * Math.sin(a), 0, -r * 3.2 * Math.cos(a))
          .at(Math.cos(a) * r * 0.86, r ? 0.255 : 0.312, Math.sin(a) * r)
          .as('ceramic', { colour: '#8d7a44', roughness: 0.5 }),
      );
    }
    kit.part(
      'head',
      [0, 0.13, 0.22],
      kit
        .tube(
          [
            [0, 0.12, 0.18],
            [0, 0.16, 0.28],
            [0, 0.2, 0.33],
          ],
          [0.05, 0.045, 0.055],
          { sides: 12 },
        )
        .as('leather', skin),
      kit.sphere([0.062, 0.055, 0.075]).at(0, 0.2, 0.35).as('leather', skin),
      ...[-1, 1].map((s) =>
        kit
          .sphere(0.015)
          .at(s * 0.042, 0.225, 0.39)
          .as('plastic', { colour: '#141012', roughness: 0.1 }),
      ),
    );
    for (const [name, x, z] of [
      ['leg.fl', 1, 0.17],
      ['leg.fr', -1, 0.17],
      ['leg.bl', 1, -0.18],
      ['leg.br', -1, -0.18],
    ] as const) {
      kit.part(
        name,
        [x * 0.16, 0.11, z],
        kit
          .tube(
            [
              [x * 0.14, 0.12, z],
              [x * 0.25, 0.08, z * 1.2],
              [x * 0.28, 0.03, z * 1.3],
            ],
            [0.05, 0.045, 0.05],
            { sides: 10 },
          )
          .as('leather', skin),
      );
    }
    kit.part(
      'tail',
      [0, 0.1, -0.24],
      kit
        .tube(
          [
            [0, 0.1, -0.24],
            [0, 0.06, -0.33],
          ],
          [0.025, 0.006],
          { sides: 8 },
        )
        .as('leather', skin),
    );
  },
});
