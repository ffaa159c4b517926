import { defineThing } from '../kinds.ts';

/** A padded board on crossed legs with a shirt spread on it, and the iron as a part that slides. */
export default defineThing({
  id: 'ironing-board',
  words: ['ironing board', 'iron and board', 'clothes iron', 'steam iron'],
  facts: {
    size: [1.2, 1.02, 0.4],
    materials: ['cloth', 'steel'],
    rests: 'floor',
    anchors: {
      surface: { at: [0, 0.88, 0], kind: 'surface', size: [1, 0.3] },
      iron: { at: [0.1, 1.02, -0.02], kind: 'grip' },
    },
  },
  build(kit, params) {
    kit.add(
      kit.box(1.1, 0.04, 0.36, { bevel: 0.02 }).at(-0.02, 0.85, 0).as('cloth', { colour: '#9fb4c4' }),
      kit.sphere([0.14, 0.02, 0.17], { segments: 20 }).at(0.5, 0.85, 0).as('cloth', { colour: '#9fb4c4' }),
      kit
        .box(0.62, 0.022, 0.34, { bevel: 0.01 })
        .at(-0.05, 0.876, 0)
        .as('cloth', { colour: params.colour ?? '#f4f2ee' }),
      kit
        .box(0.16, 0.02, 0.1, { bevel: 0.01 })
        .turn(0, 0.5, 0)
        .at(-0.4, 0.876, 0.15)
        .as('cloth', { colour: params.colour ?? '#f4f2ee' }),
      kit
        .box(0.03, 0.24, 0.012, { bevel: 0.004 })
        .at(-0.3, 0.76, 0.186)
        .as('cloth', { colour: params.colour ?? '#f4f2ee' }),
      kit
        .box(0.3, 0.2, 0.012, { bevel: 0.004 })
        .at(-0.05, 0.78, 0.186)
        .as('cloth', { colour: params.colour ?? '#f4f2ee' }),
    );
    for (const s of [-1, 1])
      kit.add(
        kit
          .tube(
            [
              [s * 0.42, 0.02, 0.12],
              [-s * 0.36, 0.83, 0.1],
            ],
            0.013,
            { sides: 8 },
          )
          .as('steel'),
        kit
          .tube(
            [
              [s * 0.42, 0.02, -0.12],
              [-s * 0.36, 0.83, -0.1],
            ],
            0.013,
            { sides: 8 },
          )
          .as('steel'),
      );
    kit.part(
      'iron',
      [0.1, 0.89, -0.02],
      kit
        .extrude(
          [
            [-0.11, -0.055],
            [0.02, -0.055],
            [0.13, 0],
            [0.02, 0.055],
            [-0.11, 0.055],
          ],
          0.045,
          { bevel: 0.008 },
        )
        .turn(-Math.PI / 2, 0, 0)
        .at(0.1, 0.915, -0.02)
        .as('plastic', { colour: '#d84a3c' }),
      kit.box(0.2, 0.012, 0.1, { bevel: 0.004 }).at(0.08, 0.893, -0.02).as('steel'),
      kit
        .tube(
          [
            [0.0, 0.93, -0.02],
            [0.0, 1.0, -0.02],
            [0.08, 1.02, -0.02],
            [0.17, 0.99, -0.02],
            [0.18, 0.94, -0.02],
          ],
          0.014,
          { sides: 10, steps: 20 },
        )
        .as('plastic', { colour: '#2a2a2e' }),
    );
  },
});
