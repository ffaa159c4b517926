import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'wok',
  words: ['wok', 'stir fry', 'stir-fry', 'sizzling wok', 'flaming wok', 'wok of vegetables'],
  facts: {
    size: [0.4, 0.2, 0.75],
    materials: ['iron', 'wood'],
    body: { mass: 2, restitution: 0.2, friction: 0.5, shape: 'cylinder' },
    anchors: {
      grip: { at: [0, 0.15, 0.42], kind: 'grip' },
      surface: { at: [0, 0.05, -0.1], kind: 'surface', size: [0.22, 0.22] },
    },
    rests: 'table',
    held: true,
    sound: 'sizzle',
  },
  build(kit, params) {
    const z = -0.12;
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.07, 0.004],
            [0.13, 0.035],
            [0.18, 0.085],
            [0.2, 0.115],
            [0.196, 0.117],
            [0.175, 0.09],
            [0.125, 0.042],
            [0.06, 0.012],
            [0, 0.008],
          ],
          { sides: 36 },
        )
        .at(0, 0, z)
        .as('iron', { colour: params.colour ?? '#2c2d30', roughness: 0.35 }),
      kit
        .tube(
          [
            [0, 0.105, z + 0.19],
            [0, 0.13, z + 0.28],
            [0, 0.165, z + 0.47],
          ],
          [0.012, 0.014, 0.017],
          { sides: 12 },
        )
        .as('wood', { colour: '#9a6a3c' }),
      kit
        .tube(
          [
            [-0.05, 0.11, z - 0.19],
            [-0.04, 0.13, z - 0.23],
            [0.04, 0.13, z - 0.23],
            [0.05, 0.11, z - 0.19],
          ],
          0.008,
          { sides: 8, steps: 12 },
        )
        .as('iron'),
    );
    if (params.state.includes('empty')) return;
    for (let i = 0; i < 52; i++) {
      const a = i * 2.4;
      const r = 0.145 * Math.sqrt(i / 52);
      const [x, y, w] = [
        r * Math.sin(a),
        0.05 + 0.3 * r * r + 0.03 * (1 - r / 0.15) + kit.random.range(0, 0.015),
        z + r * Math.cos(a),
      ];
      const turn = [
        kit.random.range(-0.6, 0.6),
        kit.random.range(0, 6),
        kit.random.range(-0.6, 0.6),
      ] as const;
      const kinds = [
        () =>
          kit.box(0.05, 0.01, 0.013, { bevel: 0.003 }).as('ceramic', { colour: '#e8792a', roughness: 0.3 }),
        () =>
          kit.box(0.048, 0.008, 0.016, { bevel: 0.003 }).as('ceramic', { colour: '#d8321f', roughness: 0.2 }),
        () =>
          kit
            .blob([0.024, 0.02, 0.024], { lumps: 6, roughness: 0.3, detail: 2 })
            .as('leaf', { colour: '#4f8a34' }),
        () => kit.box(0.05, 0.007, 0.02, { bevel: 0.003 }).as('leaf', { colour: '#7ab04c' }),
        () =>
          kit
            .sphere([0.02, 0.009, 0.017], { segments: 10 })
            .as('ceramic', { colour: '#f0dcae', roughness: 0.3 }),
      ] as const;
      kit.add(
        kinds[i % 5]!()
          .turn(...turn)
          .at(x, y, w),
      );
    }
    kit.emitter({ kind: 'steam', at: [0, 0.14, z], size: 0.2, rate: 0.8 });
    if (params.state.some((s) => ['flaming', 'burning', 'sizzling', 'on fire'].includes(s)))
      kit.emitter({ kind: 'fire', at: [0, 0.1, z], size: 0.2, rate: 1 });
  },
});
