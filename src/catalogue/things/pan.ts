import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'pan',
  words: ['pan', 'frying pan', 'skillet'],
  facts: {
    size: [0.27, 0.08, 0.46],
    materials: ['iron'],
    body: { mass: 1.4, restitution: 0.25, friction: 0.4, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.055, 0.27], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.1, 0],
            [0.112, 0.006],
            [0.134, 0.045],
            [0.136, 0.05],
            [0.128, 0.048],
            [0.106, 0.012],
            [0, 0.008],
          ],
          { sides: 32 },
        )
        .at(0, 0, -0.08)
        .as('iron', { colour: params.colour ?? '#2c2b2d' }),
      kit
        .tube(
          [
            [0, 0.042, 0.045],
            [0, 0.06, 0.1],
            [0, 0.07, 0.25],
          ],
          [0.011, 0.012, 0.014],
          { sides: 10 },
        )
        .as('wood', { colour: '#4a3020' }),
    );
    if (params.state.includes('empty')) return;
    kit.add(
      kit
        .blob([0.07, 0.006, 0.06], { lumps: 5, roughness: 0.25 })
        .at(-0.01, 0.015, -0.08)
        .as('ceramic', { colour: '#f4efe2' }),
      kit
        .sphere([0.024, 0.014, 0.024], { segments: 14 })
        .at(0, 0.022, -0.085)
        .as('ceramic', { colour: '#eaa024' }),
    );
  },
});
