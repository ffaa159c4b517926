import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'record-player',
  words: ['record player', 'turntable', 'gramophone', 'phonograph', 'vinyl player', 'vinyl', 'record'],
  facts: {
    size: [0.44, 0.36, 0.38],
    materials: ['wood', 'plastic'],
    rests: 'table',
    sound: 'record-music',
    body: { mass: 6, restitution: 0.1, friction: 0.5, shape: 'box' },
  },
  build(kit, params) {
    kit.add(
      kit
        .box(0.44, 0.1, 0.36, { bevel: 0.012 })
        .at(0, 0.06, 0)
        .as('wood', { colour: params.colour ?? '#7a4c30' }),
      kit.box(0.41, 0.012, 0.33).at(0, 0.112, 0).as('metal', { colour: '#3c3a38' }),
      kit
        .box(0.44, 0.33, 0.02, { bevel: 0.006 })
        .turn(-0.25, 0, 0)
        .at(0, 0.22, -0.21)
        .as('glass', { colour: '#9aa4a6', roughness: 0.1 }),
      kit
        .tube(
          [
            [0.16, 0.15, -0.1],
            [0.165, 0.152, 0.02],
            [0.1, 0.145, 0.1],
          ],
          0.005,
          { sides: 6 },
        )
        .as('steel'),
      kit.cylinder(0.025, 0.04, { sides: 14 }).at(0.16, 0.135, -0.1).as('steel'),
      kit.box(0.02, 0.014, 0.035).turn(0, 0.6, 0).at(0.095, 0.143, 0.105).as('rubber'),
      ...[-1, 1].map((s) =>
        kit
          .cylinder(0.014, 0.02, { sides: 12 })
          .at(0.15 + s * 0.02, 0.125, 0.13)
          .as('brass'),
      ),
    );
    kit.part(
      'record',
      [-0.04, 0.12, 0],
      kit
        .cylinder(0.15, 0.006, { sides: 36, bevel: 0.001 })
        .at(-0.04, 0.125, 0)
        .as('plastic', { colour: '#121214', roughness: 0.25 }),
      ...[0.07, 0.09, 0.11, 0.13].map((r) =>
        kit
          .lathe(
            [
              [r, 0.1283],
              [r - 0.008, 0.1283],
            ],
            { sides: 36 },
          )
          .at(-0.04, 0, 0)
          .as('plastic', { colour: '#232326', roughness: 0.4 }),
      ),
      kit
        .cylinder(0.048, 0.008, { sides: 24, bevel: 0 })
        .at(-0.04, 0.1255, 0)
        .as('paper', { colour: '#b5402c' }),
      kit.box(0.03, 0.001, 0.008, { bevel: 0 }).at(-0.02, 0.1297, 0.015).as('paper'),
      kit.cylinder(0.003, 0.02, { sides: 6 }).at(-0.04, 0.135, 0).as('steel'),
    );
  },
});
