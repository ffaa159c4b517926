import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'cookies',
  words: [
    'cookie',
    'cookies',
    'chocolate chip cookie',
    'biscuit',
    'tray of cookies',
    'plate of cookies',
    'macaron',
    'donut',
    'doughnut',
    'cupcake',
    'muffin',
  ],
  facts: {
    size: [0.28, 0.09, 0.28],
    materials: ['ceramic', 'dirt'],
    rests: 'table',
    held: true,
    anchors: { grip: { at: [0, 0.02, 0.1], kind: 'grip' } },
  },
  build(kit, params) {
    if (!params.state.includes('served'))
      kit.add(
        kit
          .lathe(
            [
              [0, 0],
              [0.08, 0],
              [0.09, 0.006],
              [0.138, 0.018],
              [0.136, 0.021],
              [0.088, 0.01],
              [0, 0.009],
            ],
            { sides: 36 },
          )
          .as('ceramic', { colour: '#eef0ee' }),
      );
    const dough = params.colour ?? '#c88a48';
    const spots = [
      [0, 0.07, 0],
      [1, 0.07, 1.05],
      [2, 0.07, 2.1],
      [3, 0.07, 3.14],
      [4, 0.07, 4.2],
      [5, 0.07, 5.24],
      [6, 0, 0],
      [7, 0.035, 0.6],
      [8, 0.035, 2.7],
      [9, 0.035, 4.8],
      [10, 0.008, 1],
    ] as const;
    for (const [i, r, a] of spots) {
      const level = i < 7 ? 0 : i < 10 ? 1 : 2;
      const [x, y, z] = [r * Math.sin(a), 0.016 + level * 0.021, r * Math.cos(a)];
      kit.add(
        kit
          .blob([0.036, 0.011, 0.036], { lumps: 4, roughness: 0.18, detail: 2 })
          .turn(kit.random.range(-0.1, 0.1), i, kit.random.range(-0.1, 0.1))
          .at(x, y + 0.006, z)
          .as('dirt', { colour: dough, vary: 0.08, scale: 0.3 }),
        ...Array.from({ length: 6 }, (_, k) =>
          kit
            .sphere([0.0058, 0.0045, 0.0058], { segments: 7 })
            .at(
              x + 0.024 * Math.sin(k * 2.4) * (0.4 + k * 0.1),
              y + 0.0165,
              z + 0.024 * Math.cos(k * 2.4) * (0.4 + k * 0.1),
            )
            .as('leather', { colour: '#3c2014' }),
        ),
      );
    }
  },
});
