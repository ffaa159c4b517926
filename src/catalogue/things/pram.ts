import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'pram',
  words: ['pram', 'stroller', 'baby carriage', 'pushchair', 'buggy', 'baby buggy', 'baby stroller'],
  facts: {
    size: [0.56, 1.06, 1.1],
    materials: ['cloth', 'steel'],
    body: { mass: 12, restitution: 0.2, friction: 0.6, shape: 'box' },
    rests: 'floor',
    anchors: { grip: { at: [0, 1.02, -0.52], kind: 'grip' } },
  },
  build(kit, params) {
    const cloth = { colour: params.colour ?? '#33506e' };
    const chrome = { colour: '#c8ccd0', roughness: 0.2 };
    kit.add(
      // The bed, rounded at both ends, with its rim and a blanket.
      kit.sphere([0.25, 0.24, 0.44], { segments: 28 }).at(0, 0.66, 0.06).as('cloth', cloth),
      kit.box(0.46, 0.1, 0.78, { bevel: 0.05 }).at(0, 0.74, 0.06).as('cloth', cloth),
      kit.box(0.38, 0.06, 0.44, { bevel: 0.028 }).at(0, 0.81, 0.22).as('cloth', { colour: '#f0e6d4' }),
      kit.sphere(0.075, { segments: 18 }).at(0, 0.83, -0.1).as('cloth', { colour: '#f4ece0' }),
    );
    // The hood in three folds over the handle's end.
    for (let i = 0; i < 4; i++) {
      const a = 0.25 + i * 0.36;
      kit.add(
        kit
          .tube(
            Array.from({ length: 9 }, (_, j) => {
              const b = (j / 8) * Math.PI;
              const r = 0.3 * Math.sin(b);
              return [0.25 * Math.cos(b), 0.76 + r * Math.sin(a), -0.08 - r * Math.cos(a)] as const;
            }),
            0.05,
            { sides: 8, steps: 16 },
          )
          .as('cloth', cloth),
      );
    }
    for (const s of [-1, 1])
      kit.add(
        kit
          .tube(
            [
              [s * 0.24, 0.2, 0.42],
              [s * 0.24, 0.46, 0],
              [s * 0.24, 0.78, -0.34],
              [s * 0.23, 1.02, -0.52],
            ],
            0.014,
            { sides: 8, steps: 14 },
          )
          .as('steel', chrome),
        kit
          .tube(
            [
              [s * 0.24, 0.2, -0.36],
              [s * 0.24, 0.46, 0],
            ],
            0.014,
            { sides: 8 },
          )
          .as('steel', chrome),
      );
    kit.add(
      kit
        .cylinder(0.02, 0.5, { sides: 12 })
        .turn(0, 0, Math.PI / 2)
        .at(0, 1.02, -0.52)
        .as('rubber'),
    );
    for (const [name, z] of [
      ['front', 0.42],
      ['back', -0.36],
    ] as const)
      for (const s of [-1, 1])
        kit.part(
          `wheel.${name}.${s > 0 ? 'l' : 'r'}`,
          [s * 0.26, 0.2, z],
          kit
            .tube(
              Array.from({ length: 16 }, (_, i) => {
                const a = (i / 16) * 2 * Math.PI;
                return [s * 0.26, 0.2 + 0.18 * Math.sin(a), z + 0.18 * Math.cos(a)] as const;
              }),
              0.018,
              { sides: 8, closed: true, steps: 32 },
            )
            .as('rubber', { colour: '#202224' }),
          ...Array.from({ length: 6 }, (_, i) =>
            kit
              .cylinder(0.004, 0.35, { sides: 6 })
              .turn((i * Math.PI) / 6, 0, 0)
              .at(s * 0.26, 0.2, z)
              .as('steel', chrome),
          ),
        );
  },
});
