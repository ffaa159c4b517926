import { definePlace } from '../kinds.ts';
import { windowOf } from '../kit/assemblies.ts';
import { bulbString, facade } from '../kit/rooms.ts';

export default definePlace({
  id: 'rooftop',
  words: [
    'rooftop',
    'roof',
    'tenement rooftop',
    'brick rooftop',
    'roof terrace',
    'city rooftop',
    'skyscraper roof',
    'rooftops',
  ],
  facts: {
    indoor: false,
    floor: 'concrete',
    area: [5, 3.6],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      partner: { at: [1, 0, -0.2], yaw: -1.2, kind: 'stand' },
      edge: { at: [0.4, 0, -3.4], yaw: Math.PI, kind: 'stand' },
      parapet: { at: [-1.6, 0.98, -4.1], kind: 'seat', size: [3, 0.4] },
      crate: { at: [2.7, 0.32, -0.9], kind: 'surface', size: [0.44, 0.32] },
      lines: { at: [0, 2.1, -2.3], kind: 'hang' },
    },
    bounds: [
      [-4, 0.4, 0.8],
      [4, 4.5, 8.5],
    ],
    practicals: ['fairy bulbs', 'window'],
    times: ['golden-hour', 'sunset', 'dusk', 'night', 'morning', 'afternoon'],
    weathers: ['clear', 'cloudy', 'rain', 'snow', 'fog'],
    ambience: ['wind', 'city-distant'],
    room: { seconds: 0.1, wet: 0.03 },
    has: [
      'clothes-line',
      'fairy bulbs',
      'water-tank',
      'parapet',
      'skyline',
      'crate',
      'record-player',
      'chimney',
    ],
    elevation: 20,
  },
  build(kit, params) {
    const night = ['night', 'dusk'].includes(params.time);
    kit.backdrop({ kind: 'sky', skyline: 0.8, hills: 0.1 });
    const brick = { material: 'brick', colour: '#965642', wear: 0.5 } as const;
    kit.add(
      kit
        .ground(14, 14, { cells: 30 })
        .at(0, 0, 2.6)
        .as('concrete', { colour: '#8c857c', wear: 0.6, scale: 1.5 }),
    );
    for (let i = 0; i < 7; i++)
      kit.add(
        kit
          .box(14, 0.012, 0.09, { bevel: 0.003 })
          .turn(0, kit.random.range(-0.004, 0.004), 0)
          .at(0, 0.004, -3.4 + i * 1.9)
          .as('rubber', { colour: '#4a4644' }),
      );
    kit.feature(
      'parapet',
      kit.box(14, 0.9, 0.36, { cells: 14 }).at(0, 0.45, -4.3).as('brick', brick),
      ...[-6.9, 6.9].map((x) => kit.box(0.36, 0.9, 14, { cells: 14 }).at(x, 0.45, 2.6).as('brick', brick)),
      ...Array.from({ length: 10 }, (_, i) =>
        kit
          .box(1.38, 0.09, 0.48, { bevel: 0.015 })
          .turn(0, 0, kit.random.range(-0.004, 0.004))
          .at(-6.3 + i * 1.4, 0.945, -4.3)
          .as('stone', { vary: 0.12 }),
      ),
      ...[-6.9, 6.9].flatMap((x) =>
        Array.from({ length: 7 }, (_, i) =>
          kit
            .box(0.48, 0.09, 1.96, { bevel: 0.015 })
            .at(x, 0.945, -3.4 + i * 2)
            .as('stone', { vary: 0.12 }),
        ),
      ),
    );
    // Stair house on the right, chimneys, tank on the left.
    kit.add(
      kit.box(2.6, 2.6, 2.6, { cells: 4 }).at(5.3, 1.3, -1.9).as('brick', brick),
      kit.box(2.9, 0.14, 2.9).at(5.3, 2.66, -1.9).as('metal', { colour: '#5a5650', wear: 0.6 }),
      kit.box(0.06, 2, 0.9).at(3.98, 1, -1.8).as('metal', { colour: '#3f5648', wear: 0.6 }),
      kit.sphere(0.035, { segments: 8 }).at(3.93, 1, -1.5).as('brass'),
      windowOf(kit, 0.6, 0.6, { bars: [2, 2], ...(night ? { glow: '#ffb860', strength: 1 } : {}) }).at(
        5.3,
        1.6,
        -0.6,
      ),
    );
    for (const [x, z, h] of [
      [-3.4, -3.7, 1.9],
      [2.6, -3.8, 1.6],
    ] as const) {
      kit.feature(
        'chimney',
        kit
          .box(1, h, 0.6, { cells: 3 })
          .at(x, h / 2, z)
          .as('brick', { ...brick, colour: '#7e4636' }),
        kit.box(1.16, 0.12, 0.74).at(x, h, z).as('concrete', { wear: 0.4 }),
        ...[-0.25, 0.25].map((d) =>
          kit
            .lathe(
              [
                [0, 0],
                [0.12, 0],
                [0.14, 0.05],
                [0.1, 0.4],
                [0.13, 0.44],
                [0.09, 0.46],
                [0, 0.4],
              ],
              { sides: 14 },
            )
            .at(x + d, h + 0.05, z)
            .as('terracotta', { wear: 0.5 }),
        ),
      );
    }
    kit.dress('water-tank', [-5.2, 0, -2.4], 0.5, { scale: 0.85 });
    kit.add(
      kit
        .tube(
          [
            [-4.6, 0, 3.2],
            [-4.6, 0.7, 3.2],
            [-4.4, 0.8, 3.2],
            [-4.2, 0.75, 3.2],
          ],
          0.1,
          { sides: 12 },
        )
        .as('metal', { wear: 0.5 }),
    );
    for (const [x, z] of [
      [5.8, 2.2],
      [-5.9, 1.4],
    ] as const)
      kit.add(
        kit
          .tube(
            [
              [x, 0, z],
              [x, 0.8, z],
              [x - 0.15, 1, z],
              [x - 0.35, 0.95, z],
            ],
            0.11,
            { sides: 12 },
          )
          .as('steel', { wear: 0.5 }),
      );
    // Antennas.
    for (const [x, z] of [
      [4.6, -2.6],
      [-3.4, -3.7],
    ] as const) {
      kit.add(kit.cylinder(0.018, 2, { sides: 6 }).at(x, 3.2, z).as('steel', { colour: '#5e5c58' }));
      for (let i = 0; i < 5; i++)
        kit.add(
          kit
            .cylinder(0.009, 0.9 - i * 0.1, { sides: 5 })
            .turn(0, 0.4, Math.PI / 2)
            .at(x, 3.5 + i * 0.14, z)
            .as('steel', { colour: '#5e5c58' }),
        );
    }
    // Laundry behind the mark and another line nearer at the side.
    kit.dress('clothes-line', [-0.7, 0, -2.5], 0.06);
    kit.dress('clothes-line', [-4.3, 0, 1.4], 1.25, { scale: 0.85 });
    // Strings of mismatched bulbs from posts.
    const posts = [
      [-3.6, 1.9],
      [3.5, 1.6],
      [3.6, -3.2],
      [-3.2, -3.4],
    ] as const;
    for (const [x, z] of posts)
      kit.add(
        kit.cylinder(0.035, 3.1, { sides: 8 }).at(x, 1.55, z).as('wood', { colour: '#5c4836', wear: 0.5 }),
        kit
          .lathe(
            [
              [0, 0],
              [0.2, 0],
              [0.17, 0.3],
              [0, 0.3],
            ],
            { sides: 12 },
          )
          .at(x, 0, z)
          .as('metal', { colour: '#7a766e', wear: 0.5 }),
      );
    const top = (i: number): readonly [number, number, number] => [posts[i]![0], 3.05, posts[i]![1]];
    const strength = night ? 2.2 : 1.5;
    kit.feature(
      'fairy bulbs',
      ...[
        [0, 2],
        [1, 3],
        [3, 2],
        [0, 1],
      ].map(([a, b]) => bulbString(kit, top(a!), top(b!), { strength, lamps: night ? 2 : 1, sag: 0.45 })),
    );
    // Things that people left here.
    kit.dress('crate', [2.7, 0, -0.9], 0.4);
    kit.dress('record-player', [2.7, 0.32, -0.9], -0.3);
    kit.dress('chair', [3.3, 0, 0.1], -1, { colour: '#6e8a84' });
    kit.dress('crate', [-2.9, 0, 0.2], 1.2);
    kit.dress('bottle', [-2.85, 0.32, 0.2], 0);
    for (const [x, z, s] of [
      [-3.2, -3.95, 1.1],
      [-2.2, -3.95, 0.9],
      [1.2, -3.95, 1],
      [3.4, -0.7, 1.2],
      [-2.6, 0.6, 0.9],
    ] as const)
      kit.dress('potted-plant', [x, 0, z], x, { scale: s, state: x < 0 ? ['flowers'] : [] });
    kit.dress('bucket', [2.3, 0, -3.4], 0);
    // Neighbouring houses and the skyline.
    const lit = night ? 0.55 : 0.12;
    kit.add(kit.ground(160, 120, { cells: 8 }).at(0, -20, -40).as('asphalt', { colour: '#57534e' }));
    for (let row = 0; row < 4; row++)
      for (let i = 0; i < 7; i++) {
        const z = -13 - row * 13;
        const w = kit.random.range(6, 10);
        const x = -34 + i * 11.3 + kit.random.range(-2, 2) + (row % 2) * 5;
        const h =
          17 + row * kit.random.range(0, 5.5) + kit.random.range(-3, 3) + (i === 2 && row === 3 ? 16 : 0);
        const f = kit.random.pick([
          { material: 'brick', colour: '#8c5846' },
          { material: 'brick', colour: '#a06a50' },
          { material: 'plaster', colour: '#b8a48c' },
          { material: 'concrete', colour: '#98928c' },
          { material: 'brick', colour: '#74483c' },
        ]);
        kit.feature(
          'skyline',
          facade(kit, [w, h, 8], {
            finish: f,
            columns: row > 1 ? 3 : 4,
            rows: row > 1 ? 4 : 3,
            from: row > 1 ? h - 12 : h - 9,
            lit,
            far: true,
          }).at(x, -20, z),
        );
        if (kit.random.chance(0.35))
          kit.feature(
            'skyline',
            kit
              .cylinder(0.9, 1.8, { sides: 10, bevel: 0 })
              .at(x + 1, h - 18.2, z - 4)
              .as('wood', { colour: '#6a5040' }),
            kit
              .cylinder(1.0, 0.8, { top: 0.05, sides: 10, bevel: 0 })
              .at(x + 1, h - 16.9, z - 4)
              .as('metal', { colour: '#57534c' }),
          );
      }
  },
});
