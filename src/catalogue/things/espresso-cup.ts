import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'espresso-cup',
  words: [
    'espresso',
    'espresso cup',
    'coffee cup',
    'cup of coffee',
    'cup of tea',
    'teacup',
    'tea cup',
    'cup',
    'demitasse',
    'cappuccino',
    'latte',
  ],
  facts: {
    size: [0.14, 0.078, 0.14],
    materials: ['ceramic'],
    body: { mass: 0.25, restitution: 0.25, friction: 0.35, shape: 'cylinder' },
    anchors: { grip: { at: [0.046, 0.045, 0], kind: 'grip' }, mouth: { at: [0, 0.07, 0], kind: 'spout' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const glaze = { colour: params.colour ?? '#f0ebe0', roughness: 0.18, vary: 0.01 };
    const empty = params.state.includes('empty');
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.035, 0],
            [0.038, 0.004],
            [0.066, 0.0115],
            [0.0705, 0.0145],
            [0.0695, 0.0165],
            [0.064, 0.0145],
            [0.037, 0.008],
            [0.0275, 0.0066],
            [0, 0.0064],
          ],
          { sides: 40 },
        )
        .as('ceramic', glaze),
      kit
        .lathe(
          [
            [0, 0.0075],
            [0.02, 0.0075],
            // Rings close over the saucer keep the shade of the foot at the foot.
            [0.0215, 0.01],
            [0.0222, 0.0112],
            [0.0234, 0.0126],
            [0.0255, 0.0152],
            [0.0315, 0.023],
            [0.0368, 0.037],
            [0.0395, 0.052],
            [0.0408, 0.0655],
            [0.0402, 0.0672],
            [0.0388, 0.0655],
            [0.0372, 0.052],
            [0.0345, 0.038],
            [0.029, 0.025],
            [0.018, 0.0155],
            [0, 0.0145],
          ],
          { sides: 40 },
        )
        .as('ceramic', glaze),
      kit
        .tube(
          [
            [0.0385, 0.056, 0],
            [0.05, 0.0615, 0],
            [0.0615, 0.053, 0],
            [0.06, 0.037, 0],
            [0.049, 0.029, 0],
            [0.0345, 0.031, 0],
          ],
          [0.0042, 0.004, 0.0038, 0.0038, 0.004, 0.0044],
          { sides: 10, steps: 24 },
        )
        .as('ceramic', glaze),
    );
    if (!empty) {
      kit.add(
        kit
          .lathe(
            [
              [0, 0.0585],
              [0.0378, 0.0585],
              [0.0381, 0.0592],
              [0.0345, 0.0597],
              [0, 0.0598],
            ],
            { sides: 40 },
          )
          .as('water', { colour: '#4a2812', roughness: 0.12 }),
        kit
          .lathe(
            [
              [0.0262, 0.05985],
              [0.0374, 0.0597],
            ].reverse() as [number, number][],
            { sides: 40 },
          )
          .turn(0, 0, 0)
          .as('water', { colour: '#b98042', roughness: 0.35 }),
      );
      if (!params.state.includes('cold'))
        kit.emitter({ kind: 'steam', at: [0, 0.062, 0], size: 0.05, rate: 1 });
    }
    kit.add(
      kit
        .tube(
          [
            [-0.0412, 0.0155, -0.0332],
            [-0.0616, 0.0205, -0.0045],
            [-0.0784, 0.021, 0.024],
          ],
          [0.0012, 0.0014, 0.002],
          { sides: 6, steps: 6 },
        )
        .as('steel'),
      kit
        .sphere([0.0125, 0.0028, 0.0085], { segments: 12 })
        .turn(0, -2.059, 0)
        .at(-0.0352, 0.0152, -0.0414)
        .as('steel'),
    );
  },
});
