import { defineThing } from '../kinds.ts';
import { wheel } from '../kit/assemblies.ts';

export default defineThing({
  id: 'motorcycle',
  words: ['motorcycle', 'motorbike', 'scooter', 'moped', 'vespa'],
  facts: {
    size: [0.8, 1.15, 2.1],
    materials: ['metal', 'rubber'],
    body: { mass: 180, restitution: 0.1, friction: 0.8, shape: 'box' },
    rests: 'ground',
    sound: 'engine',
    anchors: { seat: { at: [0, 0.82, -0.25], kind: 'seat' } },
  },
  build(kit, params) {
    const paint = { colour: params.colour ?? '#a82c28', roughness: 0.25 };
    for (const [name, z] of [
      ['wheel.f', 0.72],
      ['wheel.b', -0.7],
    ] as const)
      kit.part(name, [0, 0.32, z], wheel(kit, 0.32, 0.12, { spokes: 7, rim: '#a4a8ac' }).at(0, 0.32, z));
    kit.add(
      kit.blob([0.16, 0.15, 0.3], { roughness: 0.03, detail: 3 }).at(0, 0.86, 0.16).as('metal', paint),
      kit.box(0.26, 0.09, 0.56, { bevel: 0.04 }).at(0, 0.8, -0.34).as('leather', { colour: '#26201c' }),
      kit.box(0.2, 0.3, 0.34, { bevel: 0.05 }).at(0, 0.46, 0.08).as('metal', { colour: '#6c7074' }),
      ...[0, 1, 2, 3, 4].map((i) =>
        kit
          .box(0.26, 0.014, 0.24, { bevel: 0.004 })
          .at(0, 0.54 + i * 0.035, 0.12)
          .as('metal', { colour: '#8c9094' }),
      ),
      ...[-0.09, 0.09].flatMap((x) => [
        kit
          .tube(
            [
              [x, 0.32, 0.72],
              [x, 0.62, 0.62],
              [x, 1.0, 0.42],
            ],
            0.022,
            { sides: 10 },
          )
          .as('steel'),
        kit
          .tube(
            [
              [x * 1.1, 0.32, -0.7],
              [x * 1.1, 0.45, -0.25],
              [x, 0.4, 0],
            ],
            0.02,
            { sides: 8 },
          )
          .as('metal', { colour: '#2c2e32' }),
        kit
          .tube(
            [
              [x * 1.1, 0.36, -0.66],
              [x * 1.1, 0.74, -0.5],
            ],
            0.024,
            { sides: 8 },
          )
          .as('steel'),
      ]),
      kit
        .tube(
          [
            [-0.36, 1.02, 0.2],
            [-0.22, 1.08, 0.36],
            [0, 1.04, 0.4],
            [0.22, 1.08, 0.36],
            [0.36, 1.02, 0.2],
          ],
          0.014,
          { sides: 8 },
        )
        .as('steel'),
      ...[-1, 1].map((s) =>
        kit
          .tube(
            [
              [s * 0.37, 1.015, 0.19],
              [s * 0.29, 1.055, 0.29],
            ],
            0.02,
            { sides: 8 },
          )
          .as('rubber'),
      ),
      kit.sphere([0.1, 0.1, 0.09], { segments: 18 }).at(0, 0.92, 0.53).as('metal', { colour: '#2c2e32' }),
      kit
        .sphere([0.085, 0.085, 0.03], { segments: 16 })
        .at(0, 0.92, 0.605)
        .as('glass', { colour: '#f4ecd4' })
        .glow('#fff0d0', 0.4),
      kit
        .tube(
          [
            [0.13, 0.42, 0.16],
            [0.16, 0.28, 0],
            [0.17, 0.3, -0.5],
            [0.18, 0.38, -0.95],
          ],
          [0.03, 0.03, 0.04, 0.05],
          { sides: 10 },
        )
        .as('steel'),
      kit
        .lathe(
          [
            [0.345, -0.075],
            [0.36, 0],
            [0.345, 0.075],
          ],
          { sides: 18, from: 1.0, sweep: 1.9 },
        )
        .turn(0, 0, Math.PI / 2)
        .at(0, 0.32, 0.72)
        .as('metal', paint),
      kit
        .tube(
          [
            [0, 0.6, -0.98],
            [0, 0.72, -0.8],
            [0, 0.7, -0.5],
          ],
          [0.03, 0.075, 0.08],
          { sides: 10 },
        )
        .as('metal', paint),
      kit.sphere(0.04, { segments: 10 }).at(0, 0.66, -1.0).as('glass').glow('#ff2a1a', 0.4),
    );
  },
});
