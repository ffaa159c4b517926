import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'glass',
  words: ['glass', 'glass of water', 'drink', 'whiskey', 'juice'],
  facts: {
    size: [0.085, 0.2, 0.085],
    materials: ['glass'],
    body: { mass: 0.2, restitution: 0.3, friction: 0.35, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.07, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.036, 0],
            [0.037, 0.003],
            [0.008, 0.012],
            [0.0045, 0.03],
            [0.0045, 0.085],
            [0.01, 0.095],
            [0.036, 0.118],
            [0.0425, 0.145],
            [0.04, 0.175],
            [0.035, 0.2],
            [0.034, 0.2],
            [0.039, 0.174],
            [0.041, 0.145],
            [0, 0.145],
          ],
          { sides: 18 },
        )
        .as('glass', { colour: '#d8e6e8', roughness: 0.05 }),
    );
    if (!params.state.includes('empty'))
      kit.add(
        kit
          .lathe(
            [
              [0, 0.1],
              [0.012, 0.1],
              [0.0365, 0.121],
              [0.043, 0.1455],
              [0, 0.1455],
            ],
            { sides: 18 },
          )
          .as('water', { colour: params.colour ?? '#7a1c28', roughness: 0.08 }),
      );
  },
});
