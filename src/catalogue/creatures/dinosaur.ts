import { defineCreature } from '../kinds.ts';

export default defineCreature({
  id: 'dinosaur',
  words: [
    'dinosaur',
    'kaiju',
    'tyrannosaurus',
    't-rex',
    't rex',
    'trex',
    'tyrannosaurus rex',
    'raptor',
    'velociraptor',
    'godzilla',
    'monster',
    'creature',
    'alien creature',
    'beast',
  ],
  facts: {
    size: [1.4, 3.4, 5],
    materials: ['leather'],
    gait: 'biped',
    speed: 2,
    colour: '#5c7a4a',
    sound: 'lion-roar',
    head: [0, 3.0, 1.7],
    rests: 'ground',
  },
  build(kit, params) {
    const colour = params.colour ?? '#5c7a4a';
    const skin = { colour, vary: 0.04 };
    const pale = { colour: '#d6cf9a', vary: 0.03 };
    kit.add(
      kit
        .tube(
          [
            [0, 2.35, 1.0],
            [0, 2.05, 0.45],
            [0, 1.75, -0.25],
            [0, 1.7, -0.75],
          ],
          [0.32, 0.52, 0.58, 0.4],
          { sides: 16, steps: 20 },
        )
        .as('leather', skin),
      kit.sphere([0.4, 0.36, 0.75]).turn(-0.5, 0, 0).at(0, 1.62, 0.2).as('leather', pale),
    );
    kit.part(
      'tail',
      [0, 1.7, -0.7],
      kit
        .tube(
          [
            [0, 1.7, -0.5],
            [0, 1.5, -1.3],
            [0, 1.35, -2.1],
            [0, 1.55, -2.9],
          ],
          [0.42, 0.28, 0.14, 0.03],
          { sides: 12, steps: 18 },
        )
        .as('leather', skin),
    );
    kit.part(
      'head',
      [0, 2.4, 0.95],
      kit
        .tube(
          [
            [0, 2.25, 0.8],
            [0, 2.7, 1.1],
            [0, 2.95, 1.3],
          ],
          [0.34, 0.28, 0.3],
          { sides: 12 },
        )
        .as('leather', skin),
      kit.sphere([0.3, 0.3, 0.36]).at(0, 3.02, 1.4).as('leather', skin),
      kit
        .tube(
          [
            [0, 2.98, 1.45],
            [0, 2.92, 1.85],
            [0, 2.86, 2.15],
          ],
          [0.28, 0.24, 0.17],
          { sides: 12 },
        )
        .as('leather', skin),
      ...[-1, 1].flatMap((s) => [
        kit
          .sphere(0.075)
          .at(s * 0.22, 3.16, 1.62)
          .as('plastic', { colour: '#f0c83a', roughness: 0.15 }),
        kit
          .sphere([0.02, 0.05, 0.03])
          .at(s * 0.275, 3.16, 1.66)
          .as('plastic', { colour: '#100c0c', roughness: 0.1 }),
        ...Array.from({ length: 6 }, (_, i) =>
          kit
            .cylinder(0.03, 0.09, { top: 0.003, sides: 6 })
            .turn(Math.PI, 0, 0)
            .at(s * (0.2 - i * 0.018), 2.72 + i * 0.008, 1.7 + i * 0.085)
            .as('plastic', { colour: '#f6f0de' }),
        ),
      ]),
    );
    kit.part(
      'jaw',
      [0, 2.78, 1.45],
      kit
        .tube(
          [
            [0, 2.75, 1.45],
            [0, 2.66, 1.8],
            [0, 2.64, 2.05],
          ],
          [0.2, 0.17, 0.11],
          { sides: 12 },
        )
        .as('leather', pale),
    );
    for (const s of [-1, 1]) {
      const side = s > 0 ? 'l' : 'r';
      kit.part(
        `arm.${side}`,
        [s * 0.35, 2.15, 0.8],
        kit
          .tube(
            [
              [s * 0.33, 2.15, 0.8],
              [s * 0.44, 1.9, 1.0],
              [s * 0.4, 1.85, 1.25],
            ],
            [0.1, 0.075, 0.04],
            { sides: 8 },
          )
          .as('leather', skin),
      );
      kit.part(
        `leg.${side}`,
        [s * 0.42, 1.65, -0.2],
        kit
          .tube(
            [
              [s * 0.38, 1.7, -0.2],
              [s * 0.52, 1.15, 0.15],
              [s * 0.5, 0.6, -0.25],
              [s * 0.5, 0.14, -0.05],
            ],
            [0.36, 0.3, 0.16, 0.14],
            { sides: 12, steps: 18 },
          )
          .as('leather', skin),
        kit
          .sphere([0.19, 0.11, 0.32])
          .at(s * 0.5, 0.1, 0.1)
          .as('leather', skin),
        ...[-1, 0, 1].map((k) =>
          kit
            .cylinder(0.045, 0.16, { top: 0.004, sides: 6 })
            .turn(Math.PI / 2, 0, 0)
            .at(s * 0.5 + k * 0.11, 0.06, 0.42)
            .as('plastic', { colour: '#2b2622' }),
        ),
      );
    }
    for (let i = 0; i < 8; i++)
      kit.add(
        kit
          .cylinder(0.09, 0.24, { top: 0.005, sides: 5 })
          .turn(-0.5, 0, 0)
          .at(0, 2.62 - i * 0.09, 0.55 - i * 0.19)
          .as('leather', { colour: '#3c4c34' }),
      );
  },
});
