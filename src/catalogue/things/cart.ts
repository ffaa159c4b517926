import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'cart',
  words: [
    'cart',
    'wagon',
    'wooden cart',
    'handcart',
    'horse cart',
    'wheelbarrow',
    'hay cart',
    'covered wagon',
  ],
  facts: {
    size: [1.6, 1.35, 3],
    materials: ['wood'],
    body: { mass: 120, restitution: 0.1, friction: 0.6, shape: 'box' },
    rests: 'ground',
    anchors: {
      bed: { at: [0, 0.82, -0.3], kind: 'surface', size: [1, 1.5] },
      grip: { at: [0, 0.8, 1.5], kind: 'grip' },
    },
  },
  build(kit, params) {
    const wood = { colour: params.colour ?? '#8a6238', wear: 0.5, vary: 0.12 };
    for (let i = 0; i < 6; i++)
      kit.add(
        kit
          .box(0.19, 0.05, 1.8, { bevel: 0.01 })
          .at(-0.5 + i * 0.2, 0.78, -0.4)
          .as('wood', wood),
      );
    for (const s of [-1, 1]) {
      for (const y of [0.92, 1.1, 1.28])
        kit.add(
          kit
            .box(0.05, 0.14, 1.84, { bevel: 0.01 })
            .at(s * 0.6, y, -0.4)
            .as('wood', wood),
        );
      for (const z of [-1.2, -0.4, 0.4])
        kit.add(
          kit
            .box(0.07, 0.62, 0.07)
            .at(s * 0.64, 1.06, z)
            .as('wood', { ...wood, colour: '#5e4226' }),
        );
      kit.add(
        kit
          .tube(
            [
              [s * 0.45, 0.72, -0.4],
              [s * 0.42, 0.74, 0.6],
              [s * 0.36, 0.8, 1.6],
            ],
            0.045,
            { sides: 8 },
          )
          .as('wood', wood),
      );
    }
    for (const z of [-1.3, 0.5])
      for (const y of [0.92, 1.1])
        kit.add(kit.box(1.2, 0.14, 0.05, { bevel: 0.01 }).at(0, y, z).as('wood', wood));
    kit.add(
      kit
        .cylinder(0.05, 1.5, { sides: 10 })
        .turn(0, 0, Math.PI / 2)
        .at(0, 0.5, -0.4)
        .as('iron'),
      kit
        .tube(
          [
            [-0.4, 0.8, 1.55],
            [0.4, 0.8, 1.55],
          ],
          0.035,
          { sides: 8 },
        )
        .as('wood', wood),
      kit.box(0.07, 0.8, 0.07).at(0, 0.4, 0.75).as('wood', wood),
    );
    // Spoked wheels with iron tyres.
    for (const s of [-1, 1])
      kit.part(
        `wheel.${s > 0 ? 'l' : 'r'}`,
        [s * 0.76, 0.5, -0.4],
        kit
          .group(
            kit
              .lathe(
                [
                  [0.42, -0.04],
                  [0.5, -0.04],
                  [0.5, 0.04],
                  [0.42, 0.04],
                  [0.42, -0.04],
                ],
                { sides: 28 },
              )
              .as('wood', { colour: '#5e4226' }),
            kit
              .lathe(
                [
                  [0.495, -0.045],
                  [0.515, -0.045],
                  [0.515, 0.045],
                  [0.495, 0.045],
                  [0.495, -0.045],
                ],
                { sides: 28 },
              )
              .as('iron'),
            kit.cylinder(0.09, 0.16, { sides: 12 }).as('wood', { colour: '#5e4226' }),
            ...Array.from({ length: 10 }, (_, i) =>
              kit
                .box(0.36, 0.04, 0.045, { bevel: 0.01, cells: 1 })
                .at(0.25, 0, 0)
                .turn(0, (i * Math.PI) / 5, 0)
                .as('wood', wood),
            ),
          )
          .turn(0, 0, Math.PI / 2)
          .at(s * 0.76, 0.5, -0.4),
      );
  },
});
