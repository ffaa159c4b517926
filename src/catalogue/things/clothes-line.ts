import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'clothes-line',
  words: [
    'laundry line',
    'clothes line',
    'clothesline',
    'washing line',
    'laundry',
    'sheets',
    'white sheets',
    'hanging laundry',
  ],
  facts: { size: [5.2, 2.3, 0.9], materials: ['cloth', 'wood'], rests: 'floor' },
  build(kit, params) {
    for (const s of [-1, 1])
      kit.add(
        kit
          .cylinder(0.045, 2.3, { sides: 10 })
          .at(s * 2.55, 1.15, 0)
          .as('wood', { colour: '#75573c', wear: 0.5 }),
        kit
          .box(0.06, 0.07, 0.9)
          .at(s * 2.55, 2.22, 0)
          .as('wood', { colour: '#75573c', wear: 0.5 }),
        kit
          .cylinder(0.16, 0.06, { sides: 14 })
          .at(s * 2.55, 0.03, 0)
          .as('concrete'),
      );
    for (const z of [-0.38, 0.38])
      kit.add(
        kit
          .tube(
            [
              [-2.55, 2.24, z],
              [0, 2.13, z],
              [2.55, 2.24, z],
            ],
            0.005,
            { sides: 4, steps: 10 },
          )
          .as('cloth', { colour: '#d8d0bc' }),
      );
    for (const [x, z, w, h, washed] of [
      [-1.75, -0.38, 1.15, 1.5, '#e6dfcf'],
      [0.55, -0.38, 1.2, 1.4, '#dcdcd6'],
      [-0.75, 0.38, 1.1, 1.45, '#c3ced6'],
      [1.85, 0.38, 0.85, 1.1, '#dfc9b4'],
    ] as const) {
      const colour = params.colour ?? washed;
      kit.cloth({ at: [x, 2.16, z], width: w, height: h, colour, material: 'cloth', pins: 'top' });
      for (const k of [-0.48, -0.16, 0.16, 0.48])
        kit.add(
          kit
            .box(0.016, 0.07, 0.02, { bevel: 0.003, cells: 1 })
            .at(x + k * w, 2.17, z)
            .as('wood', { colour: '#c8a878' }),
        );
    }
  },
});
