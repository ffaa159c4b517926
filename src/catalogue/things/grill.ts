import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'grill',
  words: [
    'grill',
    'barbecue',
    'bbq',
    'barbecue grill',
    'charcoal grill',
    'skewers',
    'steak',
    'grilled meat',
    'meat',
  ],
  facts: {
    size: [0.8, 0.95, 0.6],
    materials: ['iron'],
    rests: 'floor',
    sound: 'sizzle',
    anchors: { grate: { at: [0, 0.87, 0], kind: 'surface', size: [0.44, 0.4] } },
  },
  build(kit, params) {
    kit.add(
      kit
        .lathe(
          [
            [0, 0.6],
            [0.16, 0.61],
            [0.25, 0.7],
            [0.285, 0.84],
            [0.28, 0.85],
            [0.24, 0.72],
            [0, 0.7],
          ],
          { sides: 34 },
        )
        .as('iron', { colour: params.colour ?? '#1f2022', roughness: 0.35 }),
      kit
        .cylinder(0.25, 0.03, { sides: 30, bevel: 0 })
        .at(0, 0.79, 0)
        .as('stone', { colour: '#3c2018' })
        .glow('#ff4a14', 1.1),
      ...Array.from({ length: 15 }, (_, i) => {
        const x = -0.245 + i * 0.035;
        return kit
          .cylinder(0.004, 2 * Math.sqrt(Math.max(0.002, 0.27 ** 2 - x * x)), { sides: 5, bevel: 0 })
          .turn(Math.PI / 2, 0, 0)
          .at(x, 0.86, 0)
          .as('steel', { colour: '#84888a' });
      }),
      ...[0, 1, 2].map((i) =>
        kit
          .tube(
            [
              [0.18 * Math.sin(i * 2.1), 0.63, 0.18 * Math.cos(i * 2.1)],
              [0.3 * Math.sin(i * 2.1), 0, 0.3 * Math.cos(i * 2.1)],
            ],
            0.014,
            { sides: 6 },
          )
          .as('steel'),
      ),
      kit.box(0.22, 0.03, 0.4, { bevel: 0.008 }).at(0.4, 0.82, 0).as('wood', { colour: '#a8744a' }),
    );
    for (const [x, z] of [
      [-0.13, -0.1],
      [0.1, -0.12],
    ] as const)
      kit.add(
        kit
          .blob([0.085, 0.022, 0.06], { lumps: 3, roughness: 0.2, detail: 2 })
          .at(x, 0.885, z)
          .as('leather', { colour: '#6c3420', roughness: 0.3 }),
        ...[-0.03, 0, 0.03].map((d) =>
          kit
            .box(0.006, 0.004, 0.09, { bevel: 0 })
            .at(x + d, 0.905, z)
            .as('rubber', { colour: '#24140e' }),
        ),
      );
    for (const z of [0.05, 0.11, 0.17])
      kit.add(
        kit
          .cylinder(0.003, 0.36, { sides: 5 })
          .turn(0, 0, Math.PI / 2)
          .at(0.02, 0.885, z)
          .as('wood'),
        ...Array.from({ length: 6 }, (_, i) =>
          kit
            .box(0.036, 0.032, 0.034, { bevel: 0.01 })
            .turn(i, 0, 0)
            .at(-0.1 + i * 0.045, 0.885, z)
            .as('leather', {
              colour: ['#8a4428', '#c83c28', '#7a3a22', '#5c9a38', '#8a4428', '#e0b03c'][i]!,
            }),
        ),
      );
    kit.emitter({ kind: 'smoke', at: [0, 0.92, 0], size: 0.16, rate: 8 });
    kit.lamp({
      kind: 'point',
      at: [0, 0.95, 0.05],
      kelvin: 1900,
      power: 0.6,
      size: [0.2, 0.1],
      flicker: 'fire',
      source: 'coals',
    });
  },
});
