import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'helicopter',
  words: ['helicopter', 'chopper', 'rescue helicopter'],
  facts: {
    size: [8.4, 3, 9.5],
    materials: ['metal', 'glass'],
    body: { mass: 1800, restitution: 0.05, friction: 0.6, shape: 'box' },
    rests: 'sky',
    sound: 'helicopter',
  },
  build(kit, params) {
    const paint = { colour: params.colour ?? '#c8402e', roughness: 0.25, vary: 0 };
    kit.add(
      kit.sphere([0.95, 0.98, 1.9], { segments: 28 }).at(0, 1.45, 1.3).as('metal', paint),
      kit
        .sphere([0.9, 0.84, 1.25], { segments: 26 })
        .at(0, 1.52, 2.16)
        .as('ceramic', { colour: '#2a3c48', roughness: 0.04 }),
      kit.box(0.05, 1.3, 0.1).at(0, 1.7, 3.1).turn(0, 0, 0).as('metal', paint),
      kit
        .tube(
          [
            [0, 1.75, 0],
            [0, 1.9, -2],
            [0, 2.05, -4.8],
          ],
          [0.55, 0.3, 0.14],
          { sides: 16 },
        )
        .as('metal', paint),
      kit.box(0.7, 0.5, 1.5, { bevel: 0.15 }).at(0, 2.35, 0.6).as('metal', { colour: '#ece6da' }),
      kit.cylinder(0.09, 0.55, { sides: 10 }).at(0, 2.72, 0.7).as('steel'),
      kit
        .extrude(
          [
            [-5.2, 1.5],
            [-4.6, 2.0],
            [-4.9, 2.95],
            [-5.35, 2.95],
          ],
          0.09,
          { bevel: 0.03 },
        )
        .turn(0, -Math.PI / 2, 0)
        .as('metal', paint),
      kit.box(1.7, 0.06, 0.4, { bevel: 0.02 }).at(0, 2.0, -4.2).as('metal', paint),
      ...[-1, 1].flatMap((s) => [
        kit
          .tube(
            [
              [s * 0.85, 0.22, 2.9],
              [s * 0.85, 0.06, 2.5],
              [s * 0.85, 0.06, -0.6],
            ],
            0.055,
            { sides: 8 },
          )
          .as('steel'),
        ...[1.9, 0.3].map((z) =>
          kit
            .tube(
              [
                [s * 0.5, 0.75, z],
                [s * 0.85, 0.08, z],
              ],
              0.045,
              { sides: 6 },
            )
            .as('steel'),
        ),
        kit
          .box(0.04, 0.8, 0.8, { bevel: 0.02 })
          .at(s * 0.9, 1.7, 0.75)
          .as('ceramic', { colour: '#2a3c48' }),
      ]),
    );
    kit.part(
      'rotor',
      [0, 2.98, 0.7],
      ...[0, 1, 2, 3].map((i) =>
        kit
          .box(0.26, 0.03, 4, { bevel: 0.01, cells: 1 })
          .at(0, 0, 2.1)
          .turn(0, 0.5 + (i * Math.PI) / 2, 0)
          .at(0, 2.98, 0.7)
          .as('metal', { colour: '#2c2e32' }),
      ),
      kit.cylinder(0.2, 0.14, { sides: 12 }).at(0, 2.98, 0.7).as('steel'),
    );
    kit.part(
      'tail rotor',
      [0.14, 2.3, -5],
      ...[0, 1].map((i) =>
        kit
          .box(0.03, 1.4, 0.12, { bevel: 0.01 })
          .turn((i * Math.PI) / 2 + 0.4, 0, 0)
          .at(0.14, 2.3, -5)
          .as('metal', { colour: '#2c2e32' }),
      ),
    );
  },
});
