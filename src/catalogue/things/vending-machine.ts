import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'vending-machine',
  words: ['vending machine', 'drinks machine', 'soda machine'],
  facts: { size: [1.0, 1.83, 0.72], materials: ['metal', 'glass'], rests: 'floor', sound: 'fridge-hum' },
  build(kit, params) {
    const colour = params.colour ?? kit.random.pick(['#c8d4dc', '#b8342e', '#2f5c9a']);
    kit.add(
      kit.box(1, 1.83, 0.7, { bevel: 0.03 }).at(0, 0.915, 0).as('metal', { colour, wear: 0.2 }),
      kit.box(0.84, 0.86, 0.02).at(0, 1.26, 0.346).as('glass', { colour: '#eef4f6' }).glow('#e8f4ff', 0.75),
      kit.box(0.84, 0.18, 0.03).at(0, 0.62, 0.35).as('metal', { colour: '#8b9096' }),
      kit.box(0.6, 0.18, 0.03).at(-0.06, 0.24, 0.345).as('rubber'),
      kit.box(0.12, 0.2, 0.02).at(0.34, 0.63, 0.37).as('rubber', { colour: '#1c1e22' }),
      kit.box(0.07, 0.025, 0.005, { bevel: 0 }).at(0.34, 0.68, 0.383).as('glass').glow('#ff3a22', 1.4),
    );
    for (let row = 0; row < 3; row++) {
      kit.add(
        kit
          .box(0.84, 0.02, 0.06, { bevel: 0 })
          .at(0, 0.9 + row * 0.28, 0.37)
          .as('metal', { colour: '#dfe4e8' }),
      );
      for (let i = 0; i < 8; i++) {
        const can = kit.random.pick([
          '#c23a2e',
          '#2c7a4a',
          '#e0c23c',
          '#2d5fa8',
          '#e8e4da',
          '#7a3f8a',
          '#e07a2a',
        ]);
        kit.add(
          kit
            .cylinder(0.034, row === 0 ? 0.13 : 0.19, { sides: 10, bevel: 0.006 })
            .at(-0.36 + i * 0.103, 0.91 + row * 0.28 + (row === 0 ? 0.065 : 0.095), 0.375)
            .as('metal', { colour: can })
            .glow(can, 0.12),
        );
        kit.add(
          kit
            .box(0.05, 0.014, 0.012, { bevel: 0 })
            .at(-0.36 + i * 0.103, 0.895 + row * 0.28, 0.4)
            .as('glass')
            .glow('#66c8ff', 0.7),
        );
      }
    }
    kit.lamp({
      kind: 'panel',
      at: [0, 1.25, 0.44],
      towards: [0, -0.1, 1],
      size: [0.84, 0.86],
      kelvin: 7000,
      power: 0.9,
      source: 'vending machine',
      flicker: 'fluorescent',
    });
  },
});
