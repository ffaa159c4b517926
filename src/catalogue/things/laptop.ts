import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'laptop',
  words: ['laptop', 'notebook computer', 'macbook'],
  facts: {
    size: [0.34, 0.24, 0.34],
    materials: ['metal', 'glass'],
    body: { mass: 1.6, restitution: 0.15, friction: 0.5, shape: 'box' },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const metal = { colour: params.colour ?? '#b4b8bc' };
    const closed = params.state.includes('closed');
    kit.add(
      kit.box(0.34, 0.014, 0.24, { bevel: 0.004 }).at(0, 0.007, 0.03).as('metal', metal),
      kit.box(0.1, 0.001, 0.065, { bevel: 0 }).at(0, 0.0147, 0.105).as('metal', { colour: '#a4a8ac' }),
    );
    for (let r = 0; r < 5; r++)
      for (let i = 0; i < 12; i++)
        kit.add(
          kit
            .box(0.021, 0.003, 0.016, { bevel: 0, cells: 1 })
            .at(-0.138 + i * 0.0251, 0.0155, -0.055 + r * 0.0205)
            .as('plastic', { colour: '#26282c' }),
        );
    const lid = kit.group(
      kit.box(0.34, 0.225, 0.008, { bevel: 0.003 }).as('metal', metal),
      kit
        .box(0.32, 0.2, 0.001, { bevel: 0 })
        .at(0, 0.002, 0.0045)
        .as('glass', { colour: '#90b8dc' })
        .glow('#8fc0ff', params.state.includes('off') ? 0.02 : 0.9),
      ...[
        [-0.09, 0.05, 0.1],
        [-0.06, 0.02, 0.16],
        [-0.08, -0.01, 0.12],
        [0.07, 0, 0.08],
      ].map(([x, y, w]) =>
        kit
          .box(w!, 0.01, 0.001, { bevel: 0 })
          .at(x!, y!, 0.0052)
          .as('glass')
          .glow('#eaf4ff', params.state.includes('off') ? 0 : 0.9),
      ),
    );
    kit.part(
      'lid',
      [0, 0.014, -0.09],
      closed
        ? lid.turn(Math.PI / 2, 0, 0).at(0, 0.02, 0.03)
        : lid.at(0, 0.1125, 0).turn(-0.3, 0, 0).at(0, 0.014, -0.09),
    );
    if (!closed && !params.state.includes('off'))
      kit.lamp({
        kind: 'panel',
        at: [0, 0.13, -0.1],
        towards: [0, 0.25, 1],
        size: [0.32, 0.2],
        kelvin: 7500,
        power: 0.12,
        source: 'screen',
      });
  },
});
