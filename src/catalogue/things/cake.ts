import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'cake',
  words: [
    'cake',
    'birthday cake',
    'wedding cake',
    'layer cake',
    'dessert',
    'tart',
    'pie',
    'cheesecake',
    'slice of cake',
    'pudding',
    'tiramisu',
  ],
  facts: {
    size: [0.34, 0.26, 0.34],
    materials: ['ceramic'],
    rests: 'table',
    body: { mass: 1.5, restitution: 0.05, friction: 0.6, shape: 'cylinder' },
  },
  build(kit, params) {
    const icing = { colour: params.colour ?? '#f0c8cc', roughness: 0.5 };
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.14, 0],
            [0.17, 0.008],
            [0.17, 0.014],
            [0, 0.012],
          ],
          { sides: 36 },
        )
        .as('ceramic'),
      kit
        .cylinder(0.14, 0.09, { sides: 36, bevel: 0.012 })
        .at(0, 0.058, 0)
        .as('ceramic', { colour: '#f4ead8' }),
      kit.cylinder(0.143, 0.025, { sides: 36, bevel: 0.011 }).at(0, 0.1, 0).as('ceramic', icing),
    );
    for (let i = 0; i < 14; i++) {
      const a = (i * Math.PI) / 7;
      kit.add(
        kit
          .sphere([0.014, kit.random.range(0.018, 0.034), 0.01], { segments: 10 })
          .at(0.141 * Math.sin(a), 0.088, 0.141 * Math.cos(a))
          .as('ceramic', icing),
        kit
          .sphere(0.015, { segments: 10 })
          .at(0.118 * Math.sin(a), 0.122, 0.118 * Math.cos(a))
          .as('ceramic', { colour: i % 2 ? '#c83440' : '#f8f2e6', roughness: 0.3 }),
      );
    }
    const lit = !params.state.includes('unlit');
    for (let i = 0; i < 6; i++) {
      const a = i * 1.047;
      const [x, z] = [0.065 * Math.sin(a), 0.065 * Math.cos(a)];
      kit.add(
        kit
          .cylinder(0.005, 0.08, { sides: 8 })
          .at(x, 0.15, z)
          .as('plastic', { colour: ['#6a9ad0', '#e8c03c', '#70b070'][i % 3]! }),
      );
      if (lit)
        kit.add(
          kit
            .lathe(
              [
                [0, 0.193],
                [0.005, 0.2],
                [0.005, 0.206],
                [0, 0.222],
              ],
              { sides: 8 },
            )
            .at(x, 0, z)
            .as('glass')
            .glow('#ffb848', 3.5),
        );
    }
    if (lit)
      kit.lamp({
        kind: 'point',
        at: [0, 0.23, 0],
        kelvin: 1900,
        power: 0.5,
        flicker: 'fire',
        source: 'candle',
      });
  },
});
