import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'wine-glass',
  words: [
    'wine glass',
    'glass of wine',
    'goblet',
    'champagne glass',
    'champagne',
    'champagne flute',
    'wineglass',
    'wine glasses',
    'flute',
  ],
  facts: {
    size: [0.09, 0.22, 0.09],
    materials: ['glass'],
    body: { mass: 0.2, restitution: 0.3, friction: 0.4, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.07, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const wine = params.colour ?? (params.state.includes('white') ? '#e8d48c' : '#7a1428');
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.036, 0],
            [0.034, 0.003],
            [0.006, 0.01],
            [0.004, 0.03],
            [0.004, 0.09],
            [0.01, 0.098],
            [0.034, 0.12],
            [0.042, 0.15],
            [0.039, 0.185],
            [0.033, 0.215],
            [0.032, 0.215],
            [0.038, 0.184],
            [0.041, 0.15],
            [0.033, 0.122],
            [0, 0.1],
          ],
          { sides: 36 },
        )
        .as('glass', { colour: '#e8f2f4', roughness: 0.02 }),
      ...(params.state.includes('empty')
        ? []
        : [
            kit
              .lathe(
                [
                  [0, 0.103],
                  [0.012, 0.103],
                  [0.032, 0.124],
                  [0.0395, 0.148],
                  [0.039, 0.152],
                  [0, 0.152],
                ],
                { sides: 32 },
              )
              .as('ceramic', { colour: wine, roughness: 0.06 })
              .glow(wine, 0.12),
          ]),
    );
  },
});
