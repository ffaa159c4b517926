import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'teddy-bear',
  words: ['teddy bear', 'stuffed animal', 'plush toy', 'teddy', 'plushie', 'stuffed bear'],
  facts: {
    size: [0.3, 0.4, 0.28],
    materials: ['felt'],
    body: { mass: 0.4, restitution: 0.1, friction: 0.8, shape: 'box' },
    rests: 'floor',
    held: true,
    anchors: { grip: { at: [0, 0.18, 0.05], kind: 'grip' } },
  },
  build(kit, params) {
    const fur = { colour: params.colour ?? '#a8703c', vary: 0.02 };
    const pale = { colour: '#e6c898', vary: 0.02 };
    kit.add(
      kit.sphere([0.1, 0.115, 0.09], { segments: 24 }).at(0, 0.12, 0).as('felt', fur),
      kit.sphere([0.07, 0.08, 0.03], { segments: 18 }).at(0, 0.115, 0.07).as('felt', pale),
    );
    const head = [
      kit.sphere([0.088, 0.08, 0.08], { segments: 24 }).at(0, 0.285, 0.01).as('felt', fur),
      kit.sphere([0.042, 0.034, 0.035], { segments: 18 }).at(0, 0.265, 0.078).as('felt', pale),
      kit
        .sphere([0.014, 0.01, 0.009], { segments: 12 })
        .at(0, 0.281, 0.111)
        .as('ceramic', { colour: '#201614', roughness: 0.1 }),
      kit
        .tube(
          [
            [-0.016, 0.26, 0.109],
            [0, 0.252, 0.112],
            [0.016, 0.26, 0.109],
          ],
          0.002,
          { sides: 5, steps: 8 },
        )
        .as('cloth', { colour: '#201614' }),
      ...[-1, 1].flatMap((s) => [
        kit
          .sphere(0.0095, { segments: 12 })
          .at(s * 0.034, 0.305, 0.081)
          .as('ceramic', { colour: '#16100e', roughness: 0.05 }),
        kit
          .sphere([0.034, 0.034, 0.018], { segments: 16 })
          .at(s * 0.07, 0.35, 0)
          .as('felt', fur),
        kit
          .sphere([0.021, 0.021, 0.01], { segments: 14 })
          .at(s * 0.07, 0.35, 0.012)
          .as('felt', pale),
      ]),
    ];
    kit.part('head', [0, 0.22, 0], ...head);
    for (const s of [-1, 1]) {
      kit.part(
        `arm.${s > 0 ? 'l' : 'r'}`,
        [s * 0.085, 0.19, 0],
        kit
          .tube(
            [
              [s * 0.08, 0.19, 0.01],
              [s * 0.13, 0.15, 0.04],
              [s * 0.125, 0.1, 0.075],
            ],
            [0.036, 0.037, 0.034],
            { sides: 14, steps: 10 },
          )
          .as('felt', fur),
        kit
          .sphere(0.035, { segments: 14 })
          .at(s * 0.125, 0.098, 0.076)
          .as('felt', fur),
      );
      kit.add(
        kit
          .tube(
            [
              [s * 0.06, 0.05, 0.03],
              [s * 0.095, 0.045, 0.1],
              [s * 0.105, 0.045, 0.13],
            ],
            [0.046, 0.045, 0.042],
            { sides: 14, steps: 8 },
          )
          .as('felt', fur),
        kit
          .sphere([0.044, 0.048, 0.026], { segments: 16 })
          .at(s * 0.107, 0.05, 0.14)
          .as('felt', fur),
        kit
          .sphere([0.028, 0.032, 0.012], { segments: 14 })
          .at(s * 0.108, 0.05, 0.16)
          .as('felt', pale),
        kit
          .sphere([0.034, 0.022, 0.012], { segments: 12 })
          .turn(0, 0, s * 0.3)
          .at(s * 0.032, 0.218, 0.082)
          .as('cloth', { colour: '#c8342c' }),
      );
    }
    kit.add(
      kit
        .sphere([0.013, 0.013, 0.012], { segments: 10 })
        .at(0, 0.217, 0.09)
        .as('cloth', { colour: '#a8241f' }),
    );
  },
});
