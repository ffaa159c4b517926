import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'vegetables',
  words: [
    'vegetable',
    'vegetables',
    'pan of vegetables',
    'carrot',
    'tomato',
    'produce',
    'broccoli',
    'bell pepper',
    'basket of vegetables',
    'chopped vegetables',
    'greens',
  ],
  facts: {
    size: [0.42, 0.24, 0.34],
    materials: ['leaf', 'wood'],
    body: { mass: 2, restitution: 0.05, friction: 0.6, shape: 'box' },
    anchors: { grip: { at: [0, 0.06, 0.1], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit) {
    const wicker = { colour: '#b8884c', vary: 0.1 };
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.13, 0],
            [0.17, 0.05],
            [0.185, 0.085],
            [0.17, 0.085],
            [0.12, 0.015],
            [0, 0.015],
          ],
          { sides: 26 },
        )
        .scale(1.1, 1, 0.9)
        .as('wood', wicker),
      ...[0.03, 0.055, 0.08].map((y, i) =>
        kit
          .lathe(
            [
              [0.15 + i * 0.017, y - 0.008],
              [0.162 + i * 0.017, y],
              [0.15 + i * 0.017, y + 0.008],
            ],
            { sides: 26 },
          )
          .scale(1.1, 1, 0.9)
          .as('wood', { colour: '#98692f' }),
      ),
    );
    for (const [x, y, z, r] of [
      [-0.09, 0.1, 0.08, 0.042],
      [-0.02, 0.1, 0.11, 0.04],
      [-0.12, 0.1, 0.0, 0.04],
    ] as const)
      kit.add(
        kit
          .sphere([r, r * 0.86, r], { segments: 20 })
          .at(x, y, z)
          .as('ceramic', { colour: '#d8321f', roughness: 0.18 }),
        ...[0, 1, 2, 3, 4].map((i) =>
          kit
            .box(0.007, 0.003, 0.022, { bevel: 0.001 })
            .at(0, 0, 0.012)
            .turn(0, i * 1.257, 0)
            .at(x, y + r * 0.84, z)
            .as('leaf'),
        ),
      );
    for (const [i, x] of [0.07, 0.11, 0.15].entries())
      kit.add(
        kit
          .tube(
            [
              [x - 0.05, 0.13 + i * 0.01, -0.05],
              [x, 0.115, 0.06],
              [x + 0.03, 0.1, 0.165],
            ],
            [0.024, 0.019, 0.004],
            { sides: 12, steps: 10 },
          )
          .as('ceramic', { colour: '#e8792a', roughness: 0.5 }),
        ...[0, 1, 2].map((k) =>
          kit
            .tube(
              [
                [x - 0.05, 0.13 + i * 0.01, -0.05],
                [x - 0.07 + k * 0.012, 0.17 + i * 0.01, -0.09],
                [x - 0.1 + k * 0.03, 0.19, -0.13 - k * 0.01],
              ],
              [0.005, 0.009, 0.002],
              { sides: 6, steps: 6 },
            )
            .as('leaf', { colour: '#4f8a34' }),
        ),
      );
    // Broccoli and a pepper behind.
    kit.add(
      kit
        .cylinder(0.022, 0.08, { top: 0.032, sides: 12 })
        .at(-0.07, 0.12, -0.05)
        .as('leaf', { colour: '#a4c078' }),
      ...Array.from({ length: 12 }, (_, i) => {
        const a = i * 2.4;
        const r = 0.05 * Math.sqrt(i / 12);
        return kit
          .blob(0.027, { lumps: 6, roughness: 0.3, detail: 2 })
          .at(-0.07 + r * Math.sin(a), 0.19 - r * 0.4, -0.05 + r * Math.cos(a))
          .as('leaf', { colour: '#3f7a30', vary: 0.1 });
      }),
      ...[0, 1, 2, 3].map((i) =>
        kit
          .sphere([0.03, 0.045, 0.03], { segments: 16 })
          .at(0.03 + 0.018 * Math.sin(i * 1.571), 0.14, 0.0 + 0.018 * Math.cos(i * 1.571))
          .as('ceramic', { colour: '#f0c02c', roughness: 0.15 }),
      ),
      kit
        .tube(
          [
            [0.03, 0.175, 0],
            [0.035, 0.195, 0],
            [0.045, 0.205, 0],
          ],
          0.007,
          { sides: 8 },
        )
        .as('leaf', { colour: '#4f8a34' }),
      kit
        .sphere([0.035, 0.13, 0.035], { segments: 18 })
        .turn(0.3, 0, 1.2)
        .at(0.02, 0.1, -0.1)
        .as('ceramic', { colour: '#4c2c5c', roughness: 0.12 }),
      ...Array.from({ length: 6 }, (_, i) =>
        kit
          .blob([0.05, 0.016, 0.04], { lumps: 4, roughness: 0.4, detail: 2 })
          .turn(0.4, i, 0.3)
          .at(-0.14 + 0.02 * i, 0.1 + 0.006 * i, -0.1 + 0.01 * (i % 2))
          .as('leaf', { colour: '#7ab04c', vary: 0.1 }),
      ),
    );
  },
});
