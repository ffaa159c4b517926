import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'bench',
  words: ['bench', 'park bench', 'garden bench', 'pew'],
  facts: {
    size: [1.6, 0.84, 0.62],
    materials: ['wood', 'iron'],
    anchors: {
      seat: { at: [0, 0.45, 0.05], kind: 'seat', size: [1.5, 0.4] },
      left: { at: [-0.45, 0.45, 0.05], kind: 'seat' },
      right: { at: [0.45, 0.45, 0.05], kind: 'seat' },
    },
    rests: 'floor',
  },
  build(kit, params) {
    const wood = { colour: params.colour ?? '#8a6444', vary: 0.14, wear: 0.3 };
    for (let i = 0; i < 5; i++)
      kit.add(
        kit
          .box(1.6, 0.03, 0.075, { bevel: 0.008 })
          .at(0, 0.435, -0.13 + i * 0.092)
          .as('wood', wood),
      );
    if (!params.state.includes('backless'))
      for (let i = 0; i < 4; i++)
        kit.add(
          kit
            .box(1.6, 0.075, 0.028, { bevel: 0.008 })
            .turn(-0.2, 0, 0)
            .at(0, 0.54 + i * 0.088, -0.2 - i * 0.02)
            .as('wood', wood),
        );
    for (const s of [-1, 1]) {
      const x = s * 0.68;
      kit.add(
        kit
          .tube(
            [
              [x, 0.84, -0.28],
              [x, 0.5, -0.2],
              [x, 0.4, -0.17],
              [x, 0.2, -0.22],
              [x, 0, -0.26],
            ],
            0.02,
            { sides: 8 },
          )
          .as('iron'),
        kit
          .tube(
            [
              [x, 0.41, -0.16],
              [x, 0.41, 0.26],
              [x, 0.22, 0.24],
              [x, 0, 0.3],
            ],
            0.02,
            { sides: 8 },
          )
          .as('iron'),
        kit
          .tube(
            [
              [x, 0.6, -0.21],
              [x, 0.64, 0.1],
              [x, 0.62, 0.24],
              [x, 0.52, 0.27],
              [x, 0.42, 0.24],
            ],
            0.016,
            { sides: 8 },
          )
          .as('iron'),
      );
    }
  },
});
