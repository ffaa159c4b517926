import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'trash-can',
  words: ['trash can', 'garbage can', 'trash bin', 'bin', 'dustbin', 'wheelie bin'],
  facts: {
    size: [0.6, 0.9, 0.56],
    materials: ['metal'],
    body: { mass: 6, restitution: 0.1, friction: 0.6, shape: 'cylinder' },
    rests: 'ground',
  },
  build(kit, params) {
    const zinc = { colour: params.colour ?? '#98a0a4', wear: 0.5, roughness: 0.4 };
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.2, 0],
            [0.22, 0.02],
            [0.26, 0.74],
            [0.275, 0.75],
            [0.275, 0.77],
            [0.25, 0.77],
            [0, 0.7],
          ],
          { sides: 28 },
        )
        .as('metal', zinc),
      ...Array.from({ length: 20 }, (_, i) => {
        const a = (i * Math.PI) / 10;
        return kit
          .tube(
            [
              [0.218 * Math.sin(a), 0.05, 0.218 * Math.cos(a)],
              [0.256 * Math.sin(a), 0.68, 0.256 * Math.cos(a)],
            ],
            0.009,
            { sides: 5 },
          )
          .as('metal', zinc);
      }),
      ...[-1, 1].map((s) =>
        kit
          .tube(
            [
              [s * 0.25, 0.6, -0.08],
              [s * 0.3, 0.58, -0.06],
              [s * 0.3, 0.58, 0.06],
              [s * 0.25, 0.6, 0.08],
            ],
            0.01,
            { sides: 6, steps: 12 },
          )
          .as('iron'),
      ),
    );
    kit.part(
      'lid',
      [0, 0.78, 0],
      kit
        .lathe(
          [
            [0, 0.77],
            [0.285, 0.765],
            [0.285, 0.79],
            [0.24, 0.815],
            [0.1, 0.845],
            [0, 0.85],
          ],
          { sides: 28 },
        )
        .turn(0.03, 0, 0.02)
        .as('metal', zinc),
      kit
        .tube(
          [
            [-0.07, 0.845, 0],
            [-0.06, 0.89, 0],
            [0.06, 0.89, 0],
            [0.07, 0.845, 0],
          ],
          0.011,
          { sides: 6, steps: 12 },
        )
        .as('iron'),
    );
  },
});
