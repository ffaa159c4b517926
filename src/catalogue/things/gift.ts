import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'gift',
  words: ['gift', 'present', 'gift box', 'wrapped present'],
  facts: {
    size: [0.3, 0.33, 0.3],
    materials: ['paper'],
    body: { mass: 1, restitution: 0.15, friction: 0.5, shape: 'box' },
    anchors: { grip: { at: [0, 0.12, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const ribbon = { colour: '#e8c86a', roughness: 0.3 };
    kit.add(
      kit
        .box(0.28, 0.2, 0.28, { bevel: 0.006 })
        .at(0, 0.1, 0)
        .as('paper', { colour: params.colour ?? '#b8342e' }),
      kit
        .box(0.3, 0.06, 0.3, { bevel: 0.006 })
        .at(0, 0.225, 0)
        .as('paper', { colour: params.colour ?? '#c03c34' }),
      kit.box(0.045, 0.258, 0.304, { bevel: 0.003 }).at(0, 0.129, 0).as('cloth', ribbon),
      kit.box(0.304, 0.258, 0.045, { bevel: 0.003 }).at(0, 0.129, 0).as('cloth', ribbon),
    );
    for (const s of [-1, 1])
      kit.add(
        kit
          .tube(
            [
              [0, 0.262, 0],
              [s * 0.06, 0.33, 0.02],
              [s * 0.11, 0.3, 0],
              [s * 0.06, 0.265, -0.02],
              [0, 0.262, 0],
            ],
            [0.012, 0.018, 0.018, 0.018, 0.012],
            { sides: 8, steps: 20 },
          )
          .as('cloth', ribbon),
        kit
          .tube(
            [
              [0, 0.265, 0],
              [s * 0.06, 0.262, 0.06],
              [s * 0.08, 0.26, 0.12],
            ],
            [0.012, 0.012, 0.006],
            { sides: 6 },
          )
          .as('cloth', ribbon),
      );
  },
});
