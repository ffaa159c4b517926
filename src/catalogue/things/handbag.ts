import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'handbag',
  words: [
    'handbag',
    'purse',
    'leather bag',
    'tote bag',
    'shopping bag',
    'bag',
    'paper bag',
    'clutch',
    'gym bag',
    'duffel bag',
  ],
  facts: {
    size: [0.34, 0.42, 0.14],
    materials: ['leather', 'brass'],
    body: { mass: 1, restitution: 0.1, friction: 0.6, shape: 'box' },
    rests: 'floor',
    held: true,
    anchors: { grip: { at: [0, 0.41, 0], kind: 'grip' } },
  },
  build(kit, params) {
    const hide = { colour: params.colour ?? '#9a4a2c', roughness: 0.45, vary: 0.03 };
    const side = [
      [-0.165, 0],
      [0.165, 0],
      [0.14, 0.25],
      [0.11, 0.27],
      [-0.11, 0.27],
      [-0.14, 0.25],
    ] as const;
    kit.add(
      kit.extrude(side, 0.13, { bevel: 0.018 }).as('leather', hide),
      kit
        .extrude(
          [
            [-0.13, 0.14],
            [0.13, 0.14],
            [0.112, 0.268],
            [-0.112, 0.268],
          ],
          0.008,
          { bevel: 0.003 },
        )
        .at(0, 0, 0.07)
        .as('leather', { ...hide, colour: hide.colour, wear: 0.2 }),
      kit.box(0.045, 0.035, 0.01, { bevel: 0.004 }).at(0, 0.15, 0.077).as('brass'),
      kit.box(0.26, 0.003, 0.002, { bevel: 0 }).at(0, 0.13, 0.0665).as('cloth', { colour: '#e8d8b8' }),
    );
    for (const z of [-0.04, 0.04])
      kit.add(
        kit
          .tube(
            [
              [-0.085, 0.25, z],
              [-0.08, 0.36, z],
              [0, 0.412, z],
              [0.08, 0.36, z],
              [0.085, 0.25, z],
            ],
            0.009,
            { sides: 8, steps: 20 },
          )
          .as('leather', hide),
        ...[-0.085, 0.085].map((x) =>
          kit
            .cylinder(0.012, 0.006, { sides: 12 })
            .turn(Math.PI / 2, 0, 0)
            .at(x, 0.246, z + Math.sign(z) * 0.028)
            .as('brass'),
        ),
      );
  },
});
