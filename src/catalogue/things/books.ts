import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'books',
  words: [
    'stack of books',
    'pile of books',
    'books',
    'stack of old books',
    'old books',
    'heap of books',
    'pile of old books',
  ],
  facts: {
    size: [0.3, 0.26, 0.24],
    materials: ['paper', 'leather'],
    body: { mass: 4, restitution: 0.05, friction: 0.7, shape: 'box' },
    rests: 'table',
    held: true,
    anchors: {
      top: { at: [0, 0.26, 0], kind: 'surface', size: [0.18, 0.14] },
      grip: { at: [0, 0.1, 0], kind: 'grip' },
    },
  },
  build(kit, params) {
    const colours = ['#8a2c28', '#2c5068', '#3f6a44', '#c89a44', '#5a3c5c', '#7a4a28'];
    let y = 0;
    for (let i = 0; i < 6; i++) {
      const [w, h, d] = [
        kit.random.range(0.2, 0.27),
        kit.random.range(0.032, 0.052),
        kit.random.range(0.15, 0.19),
      ];
      const cover = { colour: params.colour ?? colours[i]!, wear: 0.3, vary: 0 };
      kit.add(
        kit
          .group(
            kit
              .box(w - 0.012, h - 0.008, d - 0.01, { bevel: 0.001 })
              .at(0, h / 2, -0.004)
              .as('paper', { colour: '#f0e6cc' }),
            ...[0.002, h - 0.002].map((v) =>
              kit.box(w, 0.005, d, { bevel: 0.001 }).at(0, v, 0).as('leather', cover),
            ),
            kit
              .box(w, h, 0.007, { bevel: 0.003 })
              .at(0, h / 2, d / 2)
              .as('leather', cover),
            ...[-0.32, 0.32].map((k) =>
              kit
                .box(0.008, h * 1.01, 0.003, { bevel: 0.001 })
                .at(k * w, h / 2, d / 2 + 0.003)
                .as('brass'),
            ),
            kit
              .box(w * 0.36, h * 0.3, 0.001, { bevel: 0 })
              .at(0, h / 2, d / 2 + 0.0042)
              .as('brass', { colour: '#e0c070' }),
            ...Array.from({ length: 3 }, (_, k) =>
              kit
                .box(0.001, 0.001, d - 0.02, { bevel: 0, cells: 1 })
                .at(w / 2 - 0.0058, h * (0.3 + 0.2 * k), -0.004)
                .as('paper', { colour: '#c8b890' }),
            ),
          )
          .turn(0, kit.random.range(-0.22, 0.22), 0)
          .at(kit.random.range(-0.012, 0.012), y, kit.random.range(-0.012, 0.012)),
      );
      y += h;
    }
  },
});
