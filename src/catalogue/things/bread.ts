import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'bread',
  words: [
    'bread',
    'loaf',
    'baguette',
    'loaf of bread',
    'bun',
    'dough',
    'pizza dough',
    'ball of dough',
    'bagel',
    'bun of bread',
  ],
  facts: {
    size: [0.15, 0.11, 0.27],
    materials: ['leather'],
    body: { mass: 0.5, restitution: 0.1, friction: 0.6, shape: 'box' },
    rests: 'table',
    held: true,
    anchors: { grip: { at: [0, 0.06, 0], kind: 'grip' } },
  },
  build(kit, params) {
    kit.add(
      kit
        .sphere([0.074, 0.055, 0.134], { segments: 22 })
        .at(0, 0.052, 0)
        .as('leather', { colour: params.colour ?? '#b8783c', wear: 0.3, roughness: 0.7 }),
    );
    for (let i = 0; i < 4; i++)
      kit.add(
        kit
          .tube(
            [
              [-0.045, 0.088, -0.075 + i * 0.045],
              [0, 0.106 - Math.abs(i - 1.5) * 0.006, -0.062 + i * 0.045],
              [0.045, 0.088, -0.05 + i * 0.045],
            ],
            [0.004, 0.009, 0.004],
            { sides: 6 },
          )
          .as('paper', { colour: '#ecd4a0' }),
      );
  },
});
