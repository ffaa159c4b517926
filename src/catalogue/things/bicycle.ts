import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'bicycle',
  words: ['bicycle', 'bike', 'cycle', 'mountain bike'],
  facts: {
    size: [0.5, 1.05, 1.72],
    materials: ['steel', 'rubber'],
    body: { mass: 13, restitution: 0.2, friction: 0.7, shape: 'box' },
    anchors: { seat: { at: [0, 0.92, -0.25], kind: 'seat' }, grip: { at: [0.22, 1.02, 0.38], kind: 'grip' } },
    rests: 'ground',
  },
  build(kit, params) {
    const paint = {
      colour: params.colour ?? kit.random.pick(['#2f6a6a', '#a83a30', '#2c3e66', '#c8a048']),
      roughness: 0.3,
      vary: 0,
    };
    const bar = (points: readonly (readonly [number, number])[], r: number, x = 0) =>
      kit.tube(
        points.map(([y, z]) => [x, y, z] as const),
        r,
        { sides: 8 },
      );
    const R = 0.335;
    for (const [name, z] of [
      ['wheel.f', 0.53],
      ['wheel.b', -0.53],
    ] as const) {
      const circle = (r: number) =>
        Array.from(
          { length: 16 },
          (_, i) => [0, R + r * Math.sin((i * Math.PI) / 8), z + r * Math.cos((i * Math.PI) / 8)] as const,
        );
      kit.part(
        name,
        [0, R, z],
        kit.tube(circle(R - 0.016), 0.018, { closed: true, sides: 8, steps: 32 }).as('rubber'),
        kit.tube(circle(R - 0.038), 0.009, { closed: true, sides: 6, steps: 28 }).as('steel'),
        kit
          .cylinder(0.022, 0.09, { sides: 10 })
          .turn(0, 0, Math.PI / 2)
          .at(0, R, z)
          .as('steel'),
        ...Array.from({ length: 14 }, (_, i) => {
          const a = (i * Math.PI) / 7;
          return kit
            .tube(
              [
                [i % 2 ? 0.02 : -0.02, R, z],
                [0, R + (R - 0.04) * Math.sin(a), z + (R - 0.04) * Math.cos(a)],
              ],
              0.0018,
              { sides: 3 },
            )
            .as('steel');
        }),
      );
    }
    kit.add(
      bar(
        [
          [0.29, -0.1],
          [0.84, -0.24],
        ],
        0.016,
      ).as('metal', paint),
      bar(
        [
          [0.77, -0.22],
          [0.8, 0.32],
        ],
        0.016,
      ).as('metal', paint),
      bar(
        [
          [0.3, -0.1],
          [0.72, 0.34],
        ],
        0.019,
      ).as('metal', paint),
      bar(
        [
          [0.68, 0.36],
          [0.98, 0.28],
        ],
        0.02,
      ).as('metal', paint),
      ...[-0.055, 0.055].flatMap((x) => [
        bar(
          [
            [R, -0.53],
            [0.3, -0.1],
          ],
          0.01,
          x,
        ).as('metal', paint),
        bar(
          [
            [R, -0.53],
            [0.76, -0.22],
          ],
          0.009,
          x,
        ).as('metal', paint),
        kit
          .tube(
            [
              [x * 0.7, 0.7, 0.37],
              [x, 0.55, 0.42],
              [x, R, 0.53],
            ],
            0.011,
            { sides: 6 },
          )
          .as('metal', paint),
      ]),
      kit
        .tube(
          [
            [-0.23, 1.02, 0.2],
            [-0.2, 1.03, 0.32],
            [-0.06, 1.0, 0.34],
            [0.06, 1.0, 0.34],
            [0.2, 1.03, 0.32],
            [0.23, 1.02, 0.2],
          ],
          0.012,
          { sides: 7 },
        )
        .as('steel'),
      ...[-1, 1].map((s) =>
        kit
          .tube(
            [
              [s * 0.232, 1.02, 0.19],
              [s * 0.215, 1.028, 0.29],
            ],
            0.017,
            { sides: 8 },
          )
          .as('rubber'),
      ),
      kit
        .blob([0.075, 0.035, 0.14], { roughness: 0.05 })
        .at(0, 0.9, -0.25)
        .as('leather', { colour: '#4a3020' }),
    );
    // Cranks stand level, left one forward, so that motion can turn them with the wheels.
    kit.part(
      'crank',
      [0, 0.295, -0.1],
      kit
        .cylinder(0.085, 0.012, { sides: 20 })
        .turn(0, 0, Math.PI / 2)
        .at(0.06, 0.295, -0.1)
        .as('steel'),
      ...[1, -1].flatMap((s) => [
        kit
          .tube(
            [
              [s * 0.06, 0.295, -0.1],
              [s * 0.09, 0.295, -0.1 + s * 0.16],
            ],
            0.01,
            { sides: 5 },
          )
          .as('steel'),
        kit
          .box(0.09, 0.02, 0.06)
          .at(s * 0.13, 0.295, -0.1 + s * 0.16)
          .as('rubber'),
      ]),
    );
  },
});
