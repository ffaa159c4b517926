import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'citrus',
  words: [
    'orange',
    'lemon',
    'lime',
    'grapefruit',
    'peach',
    'tangerine',
    'mandarin',
    'citrus',
    'orange fruit',
    'lemon slice',
    'orange slice',
    'mango',
  ],
  facts: {
    size: [0.085, 0.085, 0.085],
    materials: ['rubber', 'leaf'],
    body: { mass: 0.15, restitution: 0.4, friction: 0.5, shape: 'sphere' },
    anchors: { grip: { at: [0, 0.042, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const skin = params.colour ?? '#f08a1e';
    const cut = params.state.some((s) => ['sliced', 'cut', 'halved', 'half'].includes(s));
    if (!cut) {
      kit.add(
        kit
          .sphere([0.042, 0.0405, 0.042], { segments: 26 })
          .at(0, 0.0405, 0)
          .as('rubber', { colour: skin, roughness: 0.45 }),
        kit.cylinder(0.005, 0.004, { sides: 6 }).at(0, 0.082, 0).as('leaf', { colour: '#5c6e2c' }),
        kit
          .extrude(
            [
              [0, 0],
              [0.014, 0.007],
              [0.032, 0],
              [0.014, -0.007],
            ],
            0.0015,
            { bevel: 0 },
          )
          .turn(-1.2, 0.6, 0)
          .at(0.002, 0.083, 0)
          .as('leaf', { colour: '#4c7a34' }),
      );
      return;
    }
    // A half on its round side, its wedges turned to the light.
    const half = kit.group(
      kit
        .lathe(
          [
            [0, 0],
            [0.02, 0.004],
            [0.036, 0.018],
            [0.042, 0.04],
            [0.04, 0.0405],
          ],
          { sides: 28 },
        )
        .as('rubber', { colour: skin }),
      kit.cylinder(0.041, 0.001, { sides: 28, bevel: 0 }).at(0, 0.0405, 0).as('paper', { colour: '#fdf2d8' }),
      ...Array.from({ length: 9 }, (_, i) =>
        kit
          .extrude(
            [
              [0.004, 0],
              [0.034, -0.0105],
              [0.036, 0],
              [0.034, 0.0105],
            ],
            0.002,
            { bevel: 0.0006 },
          )
          .turn(-Math.PI / 2, 0, 0)
          .at(0, 0.0418, 0)
          .turn(0, (i / 9) * Math.PI * 2, 0)
          .as('water', { colour: skin, roughness: 0.15 }),
      ),
    );
    kit.add(half.turn(0.6, 0, 0).at(0, 0.018, -0.01));
  },
});
