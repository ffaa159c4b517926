import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'headphones',
  words: [
    'headphones',
    'headphone',
    'headset',
    'earphones',
    'over-ear headphones',
    'wireless headphones',
    'earbuds',
  ],
  facts: {
    size: [0.2, 0.21, 0.09],
    materials: ['plastic', 'leather'],
    body: { mass: 0.25, restitution: 0.3, friction: 0.5, shape: 'box' },
    rests: 'table',
    held: true,
    anchors: { grip: { at: [0, 0.2, 0], kind: 'grip' } },
  },
  build(kit, params) {
    const shell = { colour: params.colour ?? '#24272c', roughness: 0.35, vary: 0 };
    const arc = Array.from({ length: 13 }, (_, i) => {
      const a = Math.PI * (i / 12);
      return [0.087 * Math.cos(a), 0.085 + 0.117 * Math.sin(a), 0] as const;
    });
    kit.add(
      ...[-0.011, 0, 0.011].map((z) =>
        kit
          .tube(
            arc.map(([x, y]) => [x, y, z] as const),
            0.0065,
            { sides: 8, steps: 30 },
          )
          .as('plastic', shell),
      ),
      kit
        .tube(
          arc.slice(3, 10).map(([x, y]) => [x * 0.93, y - 0.008, 0] as const),
          0.012,
          { sides: 8, steps: 20 },
        )
        .as('leather', { colour: '#3c3a3c' }),
      ...[-1, 1].flatMap((s) => [
        kit
          .cylinder(0.042, 0.022, { sides: 30, bevel: 0.006 })
          .turn(0, 0, Math.PI / 2)
          .at(s * 0.088, 0.046, 0)
          .as('plastic', shell),
        kit
          .cylinder(0.026, 0.004, { sides: 24 })
          .turn(0, 0, Math.PI / 2)
          .at(s * 0.1, 0.046, 0)
          .as('steel'),
        kit
          .lathe(
            [
              [0.022, -0.012],
              [0.04, -0.012],
              [0.044, 0],
              [0.04, 0.012],
              [0.022, 0.012],
              [0.02, 0],
              [0.022, -0.012],
            ],
            { sides: 26 },
          )
          .turn(0, 0, Math.PI / 2)
          .at(s * 0.067, 0.046, 0)
          .as('leather', { colour: '#3c3a3c' }),
        kit
          .box(0.008, 0.06, 0.02, { bevel: 0.003 })
          .at(s * 0.09, 0.09, 0)
          .as('steel'),
      ]),
    );
  },
});
