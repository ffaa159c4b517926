import { definePlace } from '../kinds.ts';

export default definePlace({
  id: 'forest',
  words: [
    'forest',
    'woods',
    'woodland',
    'pine forest',
    'enchanted forest',
    'clearing',
    'misty forest',
    'grove',
    'forest path',
    'bamboo forest',
    'forest floor',
    'campsite',
    'campground',
    'camp',
  ],
  facts: {
    indoor: false,
    floor: 'dirt',
    area: [5, 6],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      log: { at: [-1.9, 0.42, -0.6], yaw: 0.4, kind: 'seat', size: [1.4, 0.4] },
      rock: { at: [2.2, 0.5, -1], yaw: -0.4, kind: 'seat', size: [0.5, 0.4] },
      path: { at: [0.3, 0, -7], kind: 'stand' },
    },
    bounds: [
      [-2.6, 0.25, 0.6],
      [2.6, 4, 8],
    ],
    practicals: [],
    times: ['morning', 'sunrise', 'noon', 'afternoon', 'golden-hour', 'dusk', 'night'],
    weathers: ['clear', 'fog', 'rain', 'snow'],
    ambience: ['birds', 'wind-trees'],
    room: { seconds: 0.6, wet: 0.1 },
    has: ['tree', 'pine', 'rock', 'log', 'grass', 'fern', 'mushroom', 'path', 'leaves'],
  },
  build(kit, params) {
    const snowy =
      params.weather === 'snow' || params.state.includes('snowy') || params.state.includes('winter');
    const autumn = params.state.includes('autumn') || params.state.includes('fall');
    kit.backdrop({ kind: 'sky', hills: 0.6 });
    const lie = (x: number, z: number): number =>
      0.28 *
        Math.sin(x * 0.21 + 1) *
        Math.sin(z * 0.17) *
        Math.min(1, Math.max(0, (Math.hypot(x, z) - 3) / 6)) +
      Math.max(0, Math.abs(x) - 5) * 0.05;
    kit.add(
      kit
        .ground(64, 64, { cells: 52, height: (x, z) => lie(x, z - 14) })
        .at(0, 0, -14)
        .as(snowy ? 'snow' : 'grass', {
          colour: snowy ? '#eef2f6' : autumn ? '#8a7440' : '#65793f',
          vary: 0,
        }),
    );
    kit.feature(
      'path',
      kit
        .ground(2.2, 40, {
          cells: 40,
          height: (x, z) => lie(x + 0.8 * Math.sin(z * 0.15), z - 14) + 0.012 - Math.abs(x) * 0.012,
        })
        .at(0.2, 0, -14)
        .as(snowy ? 'snow' : 'dirt', { colour: snowy ? '#dfe4ea' : '#7a6448' }),
    );
    const place = (near: number, far: number, wide: number, clear: number): readonly [number, number] => {
      for (;;) {
        const [x, z] = [kit.random.range(-wide, wide), kit.random.range(far, near)];
        if (Math.abs(x) > clear + Math.max(0, -z) * 0.03) return [x, z];
      }
    };
    const state = (far: boolean): string[] => [
      ...(far ? ['far'] : []),
      ...(snowy ? ['snowy'] : []),
      ...(autumn ? ['autumn'] : []),
    ];
    // Tall bare trunks near, whole trees farther off: the eye reads columns of light between them.
    for (let i = 0; i < 16; i++) {
      const [x, z] = place(3, -11, 7.5, 2.7);
      const r = kit.random.range(0.14, 0.3);
      const lean = kit.random.range(-0.06, 0.06);
      const y = lie(x, z);
      kit.feature(
        'tree',
        kit
          .tube(
            [
              [x, y - 0.2, z],
              [x + lean, y + 0.5, z],
              [x + lean * 4, y + 4, z],
              [x + lean * 9, y + 9, z],
            ],
            [r * 1.7, r, r * 0.8, r * 0.6],
            { sides: 10, steps: 9 },
          )
          .as('wood', { colour: autumn ? '#7c6a58' : '#5c4a3a', wear: 0.6, vary: 0.2 }),
        ...Array.from({ length: 4 }, (_, k) => {
          const a = k * 1.7 + x;
          return kit
            .tube(
              [
                [x, y + 0.25, z],
                [x + r * 1.8 * Math.sin(a), y + 0.07, z + r * 1.8 * Math.cos(a)],
                [x + r * 3.6 * Math.sin(a), y - 0.1, z + r * 3.6 * Math.cos(a)],
              ],
              [r * 0.5, r * 0.35, 0.02],
              { sides: 6, steps: 4 },
            )
            .as('wood', { colour: '#54442f', wear: 0.6 });
        }),
        ...(snowy
          ? []
          : Array.from({ length: 3 }, () =>
              kit
                .blob([1.2, 0.7, 1.2], { lumps: 6, roughness: 0.45, detail: 1 })
                .at(
                  x + kit.random.range(-1, 1),
                  y + kit.random.range(5.4, 8.6),
                  z + kit.random.range(-0.8, 0.8),
                )
                .as('leaf', {
                  colour: autumn
                    ? kit.random.pick(['#c27a30', '#a8542c', '#d0a040'])
                    : kit.random.pick(['#54783c', '#648844', '#486a36']),
                  vary: 0.2,
                }),
            )),
      );
    }
    for (let i = 0; i < 34; i++) {
      const [x, z] = place(-8, -38, 22, 1.8);
      kit.dress(i % 3 === 0 ? 'tree' : 'pine', [x, lie(x, z) - 0.1, z], i, {
        state: state(true),
        scale: kit.random.range(1, 1.7),
      });
    }
    for (const [x, z, s] of [
      [-4.6, 2.4, 1.3],
      [4.9, 1.6, 1.5],
      [-3.9, -3.2, 1.2],
      [4.2, -4.6, 1.4],
    ] as const)
      kit.dress('pine', [x, lie(x, z), z], x, { state: state(false), scale: s });
    for (let i = 0; i < 22; i++) {
      const [x, z] = place(4, -12, 7, 1.9);
      kit.dress('bush', [x, lie(x, z) - 0.1, z], i, {
        state: ['far'],
        scale: kit.random.range(0.4, 1),
        colour: snowy ? '#dfe6ea' : autumn ? '#8c7a3c' : kit.random.pick(['#587a3e', '#6a8a46', '#4c6c3a']),
      });
    }
    if (!snowy)
      for (let i = 0; i < 90; i++) {
        const [x, z] = place(5, -10, 5, 1.2);
        kit.dress('grass-tuft', [x, lie(x, z), z], i, {
          scale: kit.random.range(0.5, 1.1),
          colour: autumn ? '#a8904c' : '#7c9a4c',
        });
      }
    // A fallen log with moss, stones, mushrooms.
    kit.feature(
      'log',
      kit
        .tube(
          [
            [-2.9, 0.22, -0.2],
            [-1.9, 0.24, -0.65],
            [-0.9, 0.2, -1.1],
          ],
          [0.26, 0.24, 0.2],
          { sides: 14, steps: 8 },
        )
        .as('wood', { colour: '#64503c', wear: 0.7 }),
      kit
        .tube(
          [
            [-2.2, 0.4, -0.5],
            [-2.15, 0.8, -0.45],
            [-2.0, 1.0, -0.4],
          ],
          [0.06, 0.04, 0.02],
          { sides: 7 },
        )
        .as('wood', { colour: '#5a4632' }),
      ...(snowy
        ? []
        : [
            kit
              .blob([0.5, 0.08, 0.2], { lumps: 5, roughness: 0.5, detail: 2 })
              .turn(0, 0.42, 0)
              .at(-2.4, 0.43, -0.42)
              .as('grass', { colour: '#6c8a3c' }),
          ]),
    );
    for (const [x, z, s] of [
      [2.2, -1, 0.9],
      [2.9, -0.4, 0.5],
      [-2.9, 1.2, 0.4],
      [1.6, -3.4, 0.6],
      [-1.9, -4.4, 0.8],
      [3.2, 2.6, 0.7],
    ] as const)
      kit.dress('rock', [x, lie(x, z), z], x * 2, { scale: s, state: snowy ? [] : ['mossy'] });
    if (!snowy)
      for (const [x, z] of [
        [-1.3, -0.6],
        [-1.15, -0.72],
        [-1.42, -0.5],
        [1.9, -0.5],
        [2.0, -0.62],
      ] as const) {
        const s = kit.random.range(0.7, 1.2);
        kit.feature(
          'mushroom',
          kit
            .cylinder(0.018 * s, 0.1 * s, { top: 0.014 * s, sides: 8 })
            .at(x, 0.05 * s, z)
            .as('ceramic', { colour: '#e8dcc4' }),
          kit
            .lathe(
              [
                [0, 0],
                [0.055, 0],
                [0.06, 0.012],
                [0.045, 0.04],
                [0, 0.058],
              ],
              { sides: 14 },
            )
            .scale(s)
            .at(x, 0.09 * s, z)
            .as('leather', { colour: '#b83c2c' }),
        );
      }
    kit.emitter({ kind: 'dust', at: [0, 1.6, -2], size: 7, rate: 0.8 });
  },
});
