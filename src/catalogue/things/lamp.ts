import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'lamp',
  words: [
    'lamp',
    'table lamp',
    'desk lamp',
    'bedside lamp',
    'floor lamp',
    'standing lamp',
    'reading lamp',
    'lampshade',
  ],
  facts: {
    size: [0.34, 0.52, 0.34],
    materials: ['ceramic', 'cloth'],
    rests: 'table',
    body: { mass: 1.6, restitution: 0.2, friction: 0.5, shape: 'cylinder' },
  },
  build(kit, params) {
    const off = params.state.includes('off') || params.state.includes('unlit');
    const shade = kit
      .lathe(
        [
          [0.17, 0.28],
          [0.172, 0.282],
          [0.115, 0.5],
          [0.112, 0.5],
          [0.165, 0.284],
          [0.17, 0.28],
        ],
        { sides: 28 },
      )
      .as('cloth', { colour: '#f0dcb4' });
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.085, 0],
            [0.09, 0.012],
            [0.05, 0.03],
            [0.075, 0.09],
            [0.08, 0.14],
            [0.045, 0.21],
            [0.018, 0.24],
            [0.016, 0.32],
            [0, 0.32],
          ],
          { sides: 24 },
        )
        .as('ceramic', { colour: params.colour ?? '#4f7a80', roughness: 0.25 }),
      off ? shade : shade.glow('#ffcf8c', 0.75),
      kit
        .sphere(0.035, { segments: 12 })
        .at(0, 0.37, 0)
        .as('glass', { colour: '#fff0d0' })
        .glow('#ffd9a0', off ? 0 : 3),
      ...[0, 1, 2].map((i) =>
        kit
          .tube(
            [
              [0, 0.33, 0],
              [0.115 * Math.sin(i * 2.09), 0.49, 0.115 * Math.cos(i * 2.09)],
            ],
            0.002,
            { sides: 4 },
          )
          .as('brass'),
      ),
    );
    if (!off)
      kit.lamp({
        kind: 'point',
        at: [0, 0.4, 0],
        kelvin: 2700,
        power: 1,
        size: [0.12, 0.12],
        source: 'lamp',
      });
  },
});
