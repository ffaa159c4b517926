import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'skull',
  words: ['skull', 'human skull', 'bone', 'bones', 'skeleton head'],
  facts: {
    size: [0.15, 0.19, 0.2],
    materials: ['ceramic'],
    body: { mass: 0.8, restitution: 0.25, friction: 0.5, shape: 'sphere' },
    rests: 'table',
    held: true,
    anchors: { grip: { at: [0, 0.08, 0.04], kind: 'grip' } },
  },
  build(kit, params) {
    const bone = { colour: params.colour ?? '#e4d8bc', wear: 0.3, vary: 0.03 };
    const hollow = { colour: '#1c1612', vary: 0 };
    kit.add(
      kit.sphere([0.072, 0.07, 0.09], { segments: 24 }).at(0, 0.118, -0.012).as('ceramic', bone),
      kit.sphere([0.056, 0.052, 0.05], { segments: 18 }).at(0, 0.082, 0.046).as('ceramic', bone),
      kit.box(0.066, 0.03, 0.05, { bevel: 0.012 }).at(0, 0.046, 0.062).as('ceramic', bone),
      kit.box(0.07, 0.026, 0.06, { bevel: 0.012 }).at(0, 0.013, 0.054).as('ceramic', bone),
      ...[-1, 1].flatMap((s) => [
        kit
          .box(0.016, 0.06, 0.03, { bevel: 0.006 })
          .turn(0.3, 0, 0)
          .at(s * 0.036, 0.035, 0.026)
          .as('ceramic', bone),
        kit
          .sphere([0.02, 0.019, 0.012], { segments: 14 })
          .at(s * 0.026, 0.096, 0.086)
          .as('rubber', hollow),
        kit
          .tube(
            [
              [s * 0.05, 0.078, 0.07],
              [s * 0.066, 0.08, 0.03],
              [s * 0.068, 0.084, 0],
            ],
            0.007,
            { sides: 6 },
          )
          .as('ceramic', bone),
        kit
          .sphere([0.024, 0.008, 0.012], { segments: 10 })
          .turn(0, 0, s * -0.2)
          .at(s * 0.026, 0.118, 0.086)
          .as('ceramic', bone),
      ]),
      kit
        .extrude(
          [
            [-0.011, 0],
            [0.011, 0],
            [0, 0.024],
          ],
          0.012,
          { bevel: 0 },
        )
        .at(0, 0.062, 0.093)
        .as('rubber', hollow),
      ...Array.from({ length: 8 }, (_, i) =>
        kit
          .box(0.0065, 0.012, 0.005, { bevel: 0.0015 })
          .at(-0.0255 + i * 0.0073, 0.033, 0.0865 - Math.abs(i - 3.5) * 0.0018)
          .as('ceramic', { colour: '#f4ecd8' }),
      ),
      ...Array.from({ length: 8 }, (_, i) =>
        kit
          .box(0.0062, 0.01, 0.005, { bevel: 0.0015 })
          .at(-0.0245 + i * 0.007, 0.0225, 0.084 - Math.abs(i - 3.5) * 0.0018)
          .as('ceramic', { colour: '#efe6d0' }),
      ),
    );
  },
});
