import { definePlace } from '../kinds.ts';

export default definePlace({
  id: 'meadow',
  words: [
    'meadow',
    'field',
    'grassland',
    'hill',
    'hillside',
    'countryside',
    'pasture',
    'wheat field',
    'grassy hill',
    'flower field',
    'valley',
    'lawn',
    'vineyard',
    'outdoors',
    'nature',
  ],
  facts: {
    indoor: false,
    floor: 'grass',
    area: [8, 8],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      fence: { at: [-3.2, 0, -2.2], kind: 'stand' },
      tree: { at: [3.2, 0, -3.8], yaw: -0.4, kind: 'stand' },
      path: { at: [0.4, 0, -8], kind: 'stand' },
    },
    bounds: [
      [-5, 0.25, 0.6],
      [5, 8, 14],
    ],
    practicals: [],
    times: ['morning', 'sunrise', 'noon', 'afternoon', 'golden-hour', 'sunset', 'dusk', 'night'],
    weathers: ['clear', 'cloudy', 'fog', 'rain', 'snow'],
    ambience: ['birds', 'wind'],
    room: { seconds: 0.1, wet: 0.02 },
    has: ['grass', 'flower', 'tree', 'fence', 'house', 'hills', 'path', 'windmill'],
  },
  build(kit, params) {
    const wheat = params.state.some((s) => ['wheat', 'golden', 'dry'].includes(s));
    const green = params.colour ?? (wheat ? '#c4a24c' : '#86a24e');
    kit.backdrop({ kind: 'sky', hills: 0.5 });
    const lie = (x: number, z: number): number => {
      const away = Math.min(1, Math.max(0, (Math.hypot(x, z) - 4) / 12));
      return (
        away *
        (0.9 * Math.sin(x * 0.09 + 0.8) * Math.cos(z * 0.07) +
          Math.max(0, -z - 18) * 0.045 +
          Math.max(0, -z - 40) * 0.12 * (0.6 + 0.5 * Math.sin(x * 0.06 + 2)))
      );
    };
    kit.add(
      kit
        .ground(150, 110, { cells: 60, height: (x, z) => lie(x, z - 36) })
        .at(0, 0, -36)
        .as('grass', { colour: green }),
    );
    kit.feature(
      'path',
      kit
        .ground(1.5, 46, {
          cells: 46,
          height: (x, z) => lie(x + 1.2 * Math.sin((z - 20) * 0.13), z - 20) + 0.025 - Math.abs(x) * 0.03,
        })
        .at(0, 0, -20)
        .as('dirt', { colour: '#b0926a' }),
    );
    for (let i = 0; i < 190; i++) {
      const z = 7 - 20 * kit.random.next() ** 1.4;
      const x = kit.random.range(-1, 1) * (4 + Math.max(0, 6 - z));
      if (Math.abs(x) < 0.8) continue;
      kit.dress('grass-tuft', [x, lie(x, z) - 0.02, z], i, {
        scale: kit.random.range(0.5, wheat ? 1.7 : 1.05),
        colour: wheat ? '#d0ac54' : kit.random.pick(['#86a24e', '#94ac54', '#78984a']),
      });
    }
    if (!wheat)
      for (let i = 0; i < 46; i++) {
        const [x, z] = [kit.random.range(-5.5, 5.5), kit.random.range(-6, 5)];
        if (Math.abs(x) < 0.9) continue;
        const colour = kit.random.pick(['#e8e2d0', '#e0b83c', '#d8506a', '#8a74c8', '#e8783c']);
        const y = lie(x, z);
        const h = kit.random.range(0.22, 0.42);
        kit.feature(
          'flower',
          kit
            .tube(
              [
                [x, y, z],
                [x + 0.02, y + h, z],
              ],
              0.006,
              { sides: 3 },
            )
            .as('leaf'),
          kit
            .cylinder(0.05, 0.03, { top: 0.02, sides: 7, bevel: 0 })
            .turn(Math.PI, 0, 0)
            .at(x + 0.02, y + h, z)
            .as('leaf', { colour, vary: 0.12 }),
          kit
            .sphere([0.018, 0.014, 0.018], { segments: 5 })
            .at(x + 0.02, y + h + 0.015, z)
            .as('leaf', { colour: '#d89c2c' }),
        );
      }
    // A fence, one great tree, a farm with its windmill, hedges and woods on the hills.
    for (let i = 0; i < 8; i++) {
      const [x, z] = [-2.6 - i * 1.35, -1.8 - i * 1.1];
      const y = lie(x, z);
      kit.feature(
        'fence',
        kit
          .box(0.12, 1.2, 0.12, { bevel: 0.015 })
          .turn(0, 0.6, kit.random.range(-0.05, 0.05))
          .at(x, y + 0.5, z)
          .as('wood', { colour: '#8a7258', wear: 0.6, vary: 0.14 }),
        ...[0.45, 0.85].map((h) =>
          kit
            .box(1.85, 0.11, 0.05, { cells: 1 })
            .turn(0, -0.68, kit.random.range(-0.03, 0.03))
            .at(x - 0.67, y + h, z - 0.55)
            .as('wood', { colour: '#94795c', wear: 0.6, vary: 0.14 }),
        ),
      );
    }
    kit.dress('tree', [3.9, lie(3.9, -5), -5], 0.5, {
      scale: 1.35,
      state: params.state.includes('autumn')
        ? ['autumn']
        : params.state.includes('spring')
          ? ['blossom']
          : [],
    });
    kit.dress('house', [-13, lie(-13, -30), -30], 0.5, { state: ['far'], colour: '#a8483a' });
    kit.dress('windmill', [11, lie(11, -40) - 0.2, -40], -0.3, {});
    for (let i = 0; i < 34; i++) {
      const [x, z] = [kit.random.range(-60, 60), kit.random.range(-80, -22)];
      kit.dress(kit.random.pick(['tree', 'tree', 'cypress', 'pine']), [x, lie(x, z) - 0.2, z], i, {
        state: ['far'],
        scale: kit.random.range(0.8, 1.3),
      });
    }
    for (const [x, z, s] of [
      [-2.4, 1.2, 0.4],
      [2.6, -2.6, 0.5],
      [3.1, 1.8, 0.35],
    ] as const)
      kit.dress('rock', [x, lie(x, z), z], x, { scale: s });
    for (const [x, z] of [
      [-4.6, 0.6],
      [4.8, -0.4],
      [-5.4, -4],
    ] as const)
      kit.dress('bush', [x, lie(x, z), z], x, { scale: 0.8 });
  },
});
