import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'can',
  words: [
    'can',
    'soda can',
    'beer can',
    'tin can',
    'soda',
    'cola',
    'energy drink',
    'aluminum can',
    'soft drink',
    'can of soda',
    'spray can',
  ],
  facts: {
    size: [0.066, 0.122, 0.066],
    materials: ['metal'],
    body: { mass: 0.36, restitution: 0.3, friction: 0.35, shape: 'cylinder' },
    rests: 'table',
    held: true,
    anchors: { grip: { at: [0, 0.06, 0], kind: 'grip' } },
  },
  build(kit, params) {
    const paint = { colour: params.colour ?? '#c8202c', roughness: 0.25, vary: 0 };
    kit.add(
      kit
        .lathe(
          [
            [0, 0.006],
            [0.024, 0.003],
            [0.027, 0],
            [0.0325, 0.01],
            [0.033, 0.014],
            [0.033, 0.102],
            [0.0315, 0.109],
            [0.027, 0.118],
            [0.0275, 0.121],
            [0.025, 0.121],
            [0.0245, 0.117],
            [0, 0.116],
          ],
          { sides: 40 },
        )
        .as('metal', paint),
      kit
        .lathe(
          [
            [0.0275, 0.1185],
            [0.0278, 0.1215],
            [0.025, 0.1215],
            [0.0245, 0.117],
            [0, 0.1165],
          ],
          { sides: 36 },
        )
        .as('steel'),
      kit.box(0.01, 0.0015, 0.019, { bevel: 0.0006 }).at(0, 0.1185, 0.005).as('steel'),
      kit
        .lathe(
          [
            [0.0333, 0.04],
            [0.0334, 0.045],
            [0.0334, 0.078],
            [0.0333, 0.083],
          ],
          { sides: 40, from: -1.1, sweep: 2.2 },
        )
        .as('paper', { colour: '#f6f2e8', vary: 0 }),
      kit
        .text(params.text ?? 'FIZZ', 0.02)
        .at(0, 0.061, 0.0345)
        .as('rubber', { colour: paint.colour }),
    );
    if (params.state.some((s) => ['cold', 'wet', 'chilled', 'frosty'].includes(s)))
      for (let i = 0; i < 40; i++) {
        const a = kit.random.range(0, 6.28);
        kit.add(
          kit
            .sphere([0.0016, 0.0022, 0.0012], { segments: 5 })
            .at(0.0332 * Math.sin(a), kit.random.range(0.015, 0.1), 0.0332 * Math.cos(a))
            .as('water', { colour: '#e8f4f8' }),
        );
      }
  },
});
