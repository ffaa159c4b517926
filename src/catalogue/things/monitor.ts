import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'monitor',
  words: [
    'monitor',
    'screen',
    'computer',
    'computer screen',
    'computer monitor',
    'desktop computer',
    'pc',
    'display screen',
    'screens',
    'monitors',
  ],
  facts: {
    size: [0.62, 0.5, 0.42],
    materials: ['plastic', 'glass'],
    body: { mass: 6, restitution: 0.05, friction: 0.6, shape: 'box' },
    rests: 'table',
    sound: 'computer',
    anchors: { keys: { at: [0, 0.03, 0.16], kind: 'surface', size: [0.4, 0.12] } },
  },
  build(kit, params) {
    const off = params.state.some((s) => ['off', 'dark', 'dead'].includes(s));
    const colour = params.parts?.['screen'] ?? params.colour ?? '#2c6ad0';
    const shell = { colour: '#26282c', roughness: 0.4, vary: 0 };
    kit.add(
      kit.box(0.62, 0.37, 0.03, { bevel: 0.008 }).at(0, 0.315, -0.12).as('plastic', shell),
      kit.box(0.05, 0.16, 0.03, { bevel: 0.006 }).at(0, 0.1, -0.15).as('steel'),
      kit.box(0.24, 0.014, 0.17, { bevel: 0.006 }).at(0, 0.008, -0.13).as('steel'),
      kit
        .box(0.44, 0.02, 0.14, { bevel: 0.006 })
        .turn(0.06, 0, 0)
        .at(-0.03, 0.014, 0.13)
        .as('plastic', shell),
      kit.sphere([0.032, 0.02, 0.05], { segments: 16 }).at(0.26, 0.012, 0.13).as('plastic', shell),
    );
    for (let r = 0; r < 5; r++)
      for (let c = 0; c < 14; c++)
        if (r < 4 || c < 3 || c > 9)
          kit.add(
            kit
              .box(0.025, 0.008, 0.02, { bevel: 0.002, cells: 1 })
              .at(-0.226 + c * 0.03, 0.031 - r * 0.0014, 0.08 + r * 0.0255)
              .as('plastic', { colour: '#5c6066' }),
          );
    kit.add(
      kit
        .box(0.2, 0.008, 0.02, { bevel: 0.002, cells: 1 })
        .at(-0.045, 0.0255, 0.182)
        .as('plastic', { colour: '#5c6066' }),
    );
    const face = kit
      .panel(0.59, 0.335, { cells: 2 })
      .at(0, 0.32, -0.104)
      .as('plastic', { colour: off ? '#101214' : colour, roughness: 0.1 });
    kit.add(off ? face : face.glow(colour, 0.8));
    if (off) return;
    if (params.text)
      kit.add(kit.text(params.text, 0.06).at(0, 0.32, -0.1).as('plastic').glow('#ffffff', 1.4));
    else
      kit.add(
        kit
          .panel(0.3, 0.2, { cells: 1 })
          .at(-0.09, 0.345, -0.102)
          .as('plastic', { colour: '#f0f4f8' })
          .glow('#e8f0fa', 1.1),
        kit.panel(0.3, 0.022, { cells: 1 }).at(-0.09, 0.444, -0.101).as('plastic').glow('#8aa4c8', 1),
        kit
          .panel(0.2, 0.15, { cells: 1 })
          .at(0.15, 0.27, -0.1)
          .as('plastic', { colour: '#142030' })
          .glow('#101c30', 0.6),
        ...Array.from({ length: 7 }, (_, i) =>
          kit
            .panel(0.05 + 0.17 * Math.abs(Math.sin(i * 2.3)), 0.011, { cells: 1 })
            .at(-0.22 + (0.05 + 0.17 * Math.abs(Math.sin(i * 2.3))) / 2, 0.42 - i * 0.023, -0.0995)
            .as('plastic')
            .glow('#40506c', 0.8),
        ),
        ...Array.from({ length: 5 }, (_, i) =>
          kit
            .panel(0.022, 0.03 + 0.09 * Math.abs(Math.sin(i * 1.7 + 1)), { cells: 1 })
            .at(0.08 + i * 0.034, 0.21 + (0.03 + 0.09 * Math.abs(Math.sin(i * 1.7 + 1))) / 2, -0.0985)
            .as('plastic')
            .glow(['#3cd8a0', '#f0b840', '#e85c6c', '#5cb0ff', '#b07cff'][i]!, 1.3),
        ),
      );
    kit.lamp({
      kind: 'panel',
      at: [0, 0.32, -0.08],
      towards: [0, 0, 1],
      size: [0.58, 0.33],
      colour: '#a8c8ff',
      power: 0.5,
      source: 'screen',
    });
  },
});
