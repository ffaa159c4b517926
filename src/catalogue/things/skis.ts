import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'skis',
  words: ['ski', 'skis', 'pair of skis', 'ski poles', 'ski equipment'],
  facts: {
    size: [0.7, 1.75, 0.3],
    materials: ['plastic', 'steel'],
    body: { mass: 4, restitution: 0.2, friction: 0.1, shape: 'box' },
    anchors: { grip: { at: [0, 0.9, 0], kind: 'grip' } },
    rests: 'ground',
    held: true,
  },
  build(kit, params) {
    const colour = params.colour ?? '#d8322c';
    for (const s of [-1, 1]) {
      kit.add(
        kit
          .group(
            kit
              .tube(
                [
                  [0, 0, 0],
                  [0, 0.5, 0.01],
                  [0, 1.3, 0.01],
                  [0, 1.62, 0.04],
                  [0, 1.74, 0.13],
                ],
                [0.052, 0.045, 0.048, 0.05, 0.02],
                { sides: 10, steps: 24 },
              )
              .scale(1, 1, 0.22)
              .as('plastic', { colour, roughness: 0.2 }),
            kit
              .box(0.06, 0.5, 0.012, { bevel: 0.003 })
              .at(0, 1.15, 0.015)
              .as('plastic', { colour: '#f4efe2' }),
            kit
              .box(0.075, 0.12, 0.05, { bevel: 0.012 })
              .at(0, 0.86, 0.03)
              .as('plastic', { colour: '#26282c' }),
            kit
              .box(0.075, 0.1, 0.06, { bevel: 0.012 })
              .at(0, 0.6, 0.035)
              .as('plastic', { colour: '#26282c' }),
            kit.box(0.05, 0.2, 0.03, { bevel: 0.006 }).at(0, 0.72, 0.02).as('steel'),
          )
          .turn(0, 0, s * 0.05)
          .at(s * 0.1, 0, 0),
        kit
          .cylinder(0.009, 1.2, { sides: 10 })
          .turn(0, 0, -s * 0.1)
          .at(s * 0.29, 0.64, 0.05)
          .as('metal', { colour: '#3a6aa0' }),
        kit
          .cylinder(0.017, 0.14, { sides: 10 })
          .turn(0, 0, -s * 0.1)
          .at(s * 0.355, 1.26, 0.05)
          .as('rubber'),
        kit
          .lathe(
            [
              [0.01, 0],
              [0.05, -0.006],
              [0.05, 0.006],
              [0.01, 0.01],
              [0.01, 0],
            ],
            { sides: 16 },
          )
          .at(s * 0.238, 0.12, 0.05)
          .as('plastic', { colour: '#26282c' }),
      );
    }
  },
});
