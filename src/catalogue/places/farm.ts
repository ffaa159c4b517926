import { definePlace } from '../kinds.ts';

export default definePlace({
  id: 'farm',
  words: [
    'farm',
    'farmland',
    'farmyard',
    'barnyard',
    'barn',
    'ranch',
    'farmhouse',
    'crop field',
    'corn field',
    'cornfield',
    'vegetable field',
    'rural farm',
    'homestead',
  ],
  facts: {
    indoor: false,
    floor: 'dirt',
    area: [7, 6],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      barn: { at: [-4, 0, -5], yaw: 0.6, kind: 'stand' },
      fence: { at: [3, 0, -1.6], yaw: -0.4, kind: 'stand' },
      hay: { at: [2.6, 0.72, -2.9], yaw: -0.4, kind: 'seat' },
      field: { at: [3, 0, -10], kind: 'stand' },
    },
    bounds: [
      [-5, 0.25, 0.6],
      [5, 8, 13],
    ],
    practicals: [],
    times: ['morning', 'sunrise', 'afternoon', 'golden-hour', 'sunset', 'noon', 'dusk', 'night'],
    weathers: ['clear', 'cloudy', 'fog', 'rain', 'snow'],
    ambience: ['farm', 'birdsong'],
    room: { seconds: 0.1, wet: 0.02 },
    has: [
      'barn',
      'silo',
      'fence',
      'hay bale',
      'field',
      'crops',
      'tree',
      'house',
      'path',
      'windmill',
      'wagon',
    ],
  },
  build(kit, params) {
    const red = params.colour ?? '#a03c30';
    kit.backdrop({ kind: 'sky', hills: 0.45 });
    const lie = (x: number, z: number): number =>
      Math.min(1, Math.max(0, (Math.hypot(x, z) - 9) / 25)) *
      (0.8 * Math.sin(x * 0.07 + 1) + Math.max(0, -z - 40) * 0.08);
    kit.add(
      kit
        .ground(160, 120, { cells: 52, height: (x, z) => lie(x, z - 42) })
        .at(0, 0, -42)
        .as('grass', { colour: '#8a9c50' }),
    );
    kit.feature(
      'path',
      kit
        .ground(4.4, 50, { cells: 40, height: (x, z) => lie(x, z - 18) + 0.025 - Math.abs(x) * 0.008 })
        .at(-0.4, 0, -18)
        .as('dirt', { colour: '#b0885c' }),
      ...[-0.9, 0.9].map((d) =>
        kit
          .ground(0.4, 50, { cells: 40, height: (_, z) => lie(d, z - 18) + 0.035 })
          .at(-0.4 + d, 0, -18)
          .as('dirt', { colour: '#94704a' }),
      ),
    );
    // Rows of crops run away to the right.
    const crops: ReturnType<typeof kit.box>[] = [];
    for (let i = 0; i < 9; i++) {
      const x = 4.6 + i * 1.5;
      crops.push(kit.ground(0.9, 34, { cells: 12 }).at(x, 0.03, -22).as('dirt', { colour: '#6e5238' }));
      for (let k = 0; k < 14; k++)
        crops.push(
          kit
            .blob([0.36, kit.random.range(0.3, 0.5), 1.25], { lumps: 4, roughness: 0.4, detail: 1 })
            .at(x, 0.3, -6 - k * 2.4)
            .as('leaf', { colour: i % 3 === 2 ? '#a8a044' : '#5c8438', vary: 0.1 }),
        );
    }
    kit.feature('crops', ...crops);
    // The barn: red boards, white trim, big doors with a cross, hayloft.
    const [w, h, d] = [7, 4.4, 9];
    const white = { colour: '#ece4d4', vary: 0.02 };
    kit.feature(
      'barn',
      kit
        .group(
          kit
            .box(w, h, d, { cells: 10 })
            .at(0, h / 2, 0)
            .as('wood', { colour: red, wear: 0.35 }),
          kit
            .extrude(
              [
                [-w / 2, 0],
                [w / 2, 0],
                [w * 0.33, 1.7],
                [0, 2.7],
                [-w * 0.33, 1.7],
              ],
              d,
            )
            .at(0, h, 0)
            .as('wood', { colour: red, wear: 0.35 }),
          ...[-1, 1].flatMap((s) => [
            kit
              .box(2.1, 0.16, d + 0.7, { cells: 6 })
              .turn(0, 0, s * -0.98)
              .at(s * w * 0.425, h + 0.86, 0)
              .as('metal', { colour: '#5c6468', wear: 0.4 }),
            kit
              .box(2.75, 0.16, d + 0.7, { cells: 6 })
              .turn(0, 0, s * -0.41)
              .at(s * w * 0.165, h + 2.28, 0)
              .as('metal', { colour: '#666e72', wear: 0.4 }),
          ]),
          kit
            .box(2.9, 3, 0.08, { cells: 3 })
            .at(0, 1.5, d / 2 + 0.05)
            .as('wood', { colour: '#8a3028', wear: 0.3 }),
          ...[-0.73, 0.73].flatMap((x) => [
            kit
              .box(0.14, 3.3, 0.06)
              .turn(0, 0, 0.42)
              .at(x, 1.5, d / 2 + 0.11)
              .as('wood', white),
            kit
              .box(0.14, 3.3, 0.06)
              .turn(0, 0, -0.42)
              .at(x, 1.5, d / 2 + 0.11)
              .as('wood', white),
          ]),
          ...[-1.45, 0, 1.45].map((x) =>
            kit
              .box(0.14, 3.1, 0.07)
              .at(x, 1.55, d / 2 + 0.12)
              .as('wood', white),
          ),
          ...[0.07, 3.05].map((y) =>
            kit
              .box(3.05, 0.14, 0.07)
              .at(0, y, d / 2 + 0.12)
              .as('wood', white),
          ),
          kit
            .box(1.1, 1.1, 0.06)
            .at(0, h + 0.9, d / 2 + 0.05)
            .as('wood', { colour: '#3a2420' }),
          kit
            .box(1.3, 0.12, 0.08)
            .at(0, h + 1.5, d / 2 + 0.08)
            .as('wood', white),
        )
        .turn(0, 0.5, 0)
        .at(-8.6, 0, -11),
    );
    kit.feature(
      'silo',
      kit
        .cylinder(1.5, 8, { sides: 24, bevel: 0.05 })
        .at(-3.6, 4, -17)
        .as('metal', { colour: '#b4b8b8', wear: 0.3 }),
      kit.sphere([1.52, 1.1, 1.52], { segments: 20 }).at(-3.6, 8, -17).as('metal', { colour: '#9aa0a4' }),
      ...[1.5, 3.5, 5.5, 7.5].map((y) => kit.cylinder(1.54, 0.1, { sides: 24 }).at(-3.6, y, -17).as('iron')),
    );
    // Hay bales, a rail fence, a trough, a cart.
    for (const [x, z, y] of [
      [2.5, -3, 0],
      [3.6, -3.3, 0],
      [3, -3.2, 0.72],
      [-3.4, -1.8, 0],
      [9, -26, 0],
    ] as const)
      kit.feature(
        'hay bale',
        kit
          .box(1.1, 0.72, 0.7, { bevel: 0.08, cells: 3 })
          .turn(0, kit.random.range(-0.3, 0.3), 0)
          .at(x, y + 0.36, z)
          .as('dirt', { colour: '#d0ac50', vary: 0.1 }),
        ...[-0.25, 0.25].map((dx) =>
          kit
            .box(0.02, 0.74, 0.73, { bevel: 0 })
            .at(x + dx, y + 0.365, z)
            .as('leather', { colour: '#7a5c30' }),
        ),
      );
    for (let i = 0; i < 9; i++) {
      const z = 3 - i * 1.9;
      kit.feature(
        'fence',
        kit
          .box(0.12, 1.2, 0.12, { bevel: 0.015 })
          .at(3.9, 0.58, z)
          .as('wood', { colour: '#e4dcca', wear: 0.3 }),
        ...[0.42, 0.78, 1.1].map((y) =>
          kit
            .box(0.05, 0.11, 1.9, { cells: 1 })
            .at(3.9, y, z - 0.95)
            .as('wood', { colour: '#e4dcca', wear: 0.3 }),
        ),
      );
    }
    kit.dress('barrel', [-4.3, 0, -3.2], 0);
    kit.dress('cart', [-6.2, 0, -3.8], 0.7);
    kit.dress('bucket', [-3.8, 0, -0.9], 0);
    kit.dress('house', [13, lie(13, -44), -44], -0.3, { state: ['far'], colour: '#e4dcc8' });
    kit.dress('windmill', [4, lie(4, -56), -56], 0.2, {});
    kit.dress('tree', [-13.5, 0, -3.5], 0.3, { scale: 1.4, state: ['far'] });
    kit.dress('tree', [7.4, 0, -4.4], 2, { scale: 1.1, state: ['far'] });
    for (let i = 0; i < 22; i++) {
      const [x, z] = [kit.random.range(-60, 60), kit.random.range(-92, -46)];
      kit.dress('tree', [x, lie(x, z) - 0.3, z], i, { state: ['far'], scale: kit.random.range(0.8, 1.3) });
    }
    for (let i = 0; i < 80; i++) {
      const [x, z] = [kit.random.range(-8, 3.7), kit.random.range(-8, 5)];
      if (Math.abs(x + 0.4) < 2.2) continue;
      kit.dress('grass-tuft', [x, -0.02, z], i, { scale: kit.random.range(0.5, 1), colour: '#8aa04c' });
    }
  },
});
