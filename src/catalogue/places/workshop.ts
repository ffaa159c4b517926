import { definePlace } from '../kinds.ts';
import { windowOf } from '../kit/assemblies.ts';
import { daylight, windowLight } from '../kit/daylight.ts';
import { room } from '../kit/rooms.ts';
import type { SetKit, Shape } from '../kit/set-kit.ts';
import { streaks } from '../kit/streaks.ts';

/** A handsaw that hangs by its handle: 0.46 m, blade down, its flat to +z. */
const handsaw = (kit: SetKit): Shape =>
  kit.group(
    kit
      .extrude(
        [
          [-0.055, -0.1],
          [0.06, -0.1],
          [0.012, -0.46],
          [-0.02, -0.46],
        ],
        0.003,
      )
      .as('steel', { colour: '#aab2b6', wear: 0.35 }),
    kit
      .tube(
        Array.from({ length: 9 }, (_, i) => {
          const a = (i / 8) * Math.PI * 2;
          return [Math.sin(a) * 0.042, -0.055 + Math.cos(a) * 0.042, 0] as const;
        }),
        0.014,
        { sides: 8, steps: 20 },
      )
      .as('wood', { colour: '#8a4f2c', wear: 0.2 }),
    kit.box(0.1, 0.03, 0.026, { bevel: 0.01 }).at(0, -0.1, 0).as('wood', { colour: '#8a4f2c', wear: 0.2 }),
  );

export default definePlace({
  id: 'workshop',
  words: [
    'workshop',
    'cluttered workshop',
    'garage',
    'tinkerer workshop',
    'toy workshop',
    'inventor workshop',
    'laboratory workshop',
    'shed interior',
    'attic',
    'clockmaker shop',
  ],
  facts: {
    indoor: true,
    floor: 'wood',
    area: [3, 1.8],
    anchors: {
      mark: { at: [0, 0, 0.9], kind: 'stand' },
      bench: { at: [0, 0.86, -0.35], kind: 'surface', size: [1.5, 0.5] },
      stool: { at: [1.15, 0.72, 0.5], yaw: 0.4, kind: 'seat' },
      window: { at: [-1.7, 0, 0.2], yaw: -Math.PI / 2, kind: 'stand' },
      hook: { at: [0, 2.05, -0.3], kind: 'hang' },
    },
    bounds: [
      [-2, 0.5, -0.4],
      [2, 2.3, 3.8],
    ],
    practicals: ['lamp', 'window', 'bulb'],
    times: ['night', 'dusk', 'afternoon', 'morning'],
    weathers: ['rain', 'clear', 'snow'],
    ambience: ['room-tone'],
    room: { seconds: 0.35, wet: 0.12 },
    has: [
      'shelf',
      'gear',
      'bolt',
      'jar',
      'book',
      'blueprint',
      'box',
      'workbench',
      'window',
      'hanging-lamp',
      'hammer',
      'wrench',
      'clock',
      'hanging tools',
    ],
  },
  build(kit, params) {
    const day = daylight(params.time === 'unspecified' ? 'dusk' : params.time, params.weather);
    room(
      kit,
      { width: 5.2, height: 2.75, back: 2.3, front: 4.2 },
      {
        floor: { material: 'wood', colour: '#7a6048', scale: 1.4, wear: 0.5 },
        wall: { material: 'plaster', colour: params.colour ?? '#8a7660', wear: 0.5 },
        ceiling: { material: 'wood', colour: '#5a4634' },
      },
    );
    for (const z of [-1.6, -0.2, 1.2, 2.6])
      kit.add(kit.box(5.2, 0.16, 0.14).at(0, 2.67, z).as('wood', { colour: '#4a382a', wear: 0.4 }));
    // Back wall: cases of shelves that overflow, and a window with the weather on its panes.
    for (let i = 0; i < 2; i++) kit.dress('shelf', [0.12 + i * 1.64, 0, -2.08], 0, { state: ['cluttered'] });
    const wet = /rain|storm|drizzle/.test(params.weather);
    kit.feature(
      'window',
      windowOf(kit, 1.3, 1.3, {
        bars: [3, 3],
        frame: '#6a5140',
        // At night the sky over a town is still brighter than the room's corners.
        glow: day.night ? '#51729c' : day.pane,
        strength: Math.max(0.5, day.strength),
      }).at(-1.5, 1.42, -2.29),
      ...(wet ? [streaks(kit, 1.2, 1.2).at(-1.5, 1.42, -2.245)] : []),
    );
    kit.add(
      kit
        .box(1.5, 0.72, 0.42, { bevel: 0.02 })
        .at(-1.62, 0.36, -2.05)
        .as('wood', { colour: '#5e4632', wear: 0.5 }),
    );
    kit.dress('box', [-1.95, 0.72, -2.05], 0.1, { scale: 0.8, material: 'wood' });
    kit.dress('jar', [-1.36, 0.72, -2.02], 0.2);
    kit.dress('jar', [-1.2, 0.72, -2.06], 0.9, { scale: 0.8 });
    kit.dress('gear', [-1.62, 0.72, -2.1], 0.1, { state: ['upright'], scale: 1.4 });
    kit.dress('gear', [0.1, 2.1, -2.02], 0.2, { state: ['upright'], scale: 2.2 });
    kit.dress('box', [1.5, 2.1, -2.05], -0.1, { scale: 0.8 });
    // Bench with its tools; the middle stays free.
    kit.dress('workbench', [0, 0, -0.35]);
    kit.dress('blueprint', [0.5, 0.86, -0.14], -0.3, { scale: 0.85 });
    kit.dress('blueprint', [-0.78, 0.86, -0.62], 0.5, { state: ['rolled'] });
    for (const [x, z, s] of [
      [-0.52, -0.1, 0.8],
      [-0.4, -0.2, 0.55],
      [0.42, -0.58, 1],
      [-0.9, -0.2, 0.9],
    ] as const)
      kit.dress('gear', [x, 0.862, z], x, { scale: s });
    for (let i = 0; i < 14; i++)
      kit.dress(
        'bolt',
        [
          kit.random.range(-0.75, 0.75),
          0.862,
          kit.random.pick([kit.random.range(-0.68, -0.55), kit.random.range(-0.12, -0.02)]),
        ],
        kit.random.range(0, 6),
        { scale: kit.random.range(0.9, 1.35) },
      );
    kit.dress('jar', [-0.62, 0.86, -0.55], 0.4, { scale: 0.8 });
    kit.dress('jar', [0.92, 0.86, -0.6], 1, { scale: 0.95 });
    kit.dress('book', [0.88, 0.86, -0.5], 0.9, {});
    kit.dress('book', [-0.98, 0.86, -0.5], 0.3, {});
    kit.dress('book', [-0.97, 0.89, -0.5], 0.6, {});
    const pot = kit
      .lathe(
        [
          [0, 0],
          [0.04, 0],
          [0.042, 0.1],
          [0.038, 0.1],
          [0.036, 0.01],
          [0, 0.01],
        ],
        { sides: 16 },
      )
      .at(-0.72, 0.86, -0.28)
      .as('metal', { colour: '#3e5a52', wear: 0.4 });
    kit.feature(
      'tools',
      pot,
      ...Array.from({ length: 6 }, (_, i) =>
        kit
          .tube(
            [
              [-0.72 + 0.01 * (i - 3), 0.88, -0.28],
              [-0.72 + 0.03 * (i - 2.6), 1.05 + 0.015 * (i % 3), -0.28 + 0.012 * (i % 2)],
            ],
            [0.004, i % 2 ? 0.007 : 0.004],
            { sides: 6 },
          )
          .as(i % 2 ? 'wood' : 'steel', { colour: ['#a0503a', '#b8a070', '#5a6a70'][i % 3]! }),
      ),
    );
    kit.add(
      kit
        .box(0.16, 0.11, 0.2, { bevel: 0.02 })
        .at(-1.0, 0.915, -0.03)
        .as('iron', { colour: '#3c5450', wear: 0.5 }),
      kit.box(0.2, 0.05, 0.06, { bevel: 0.01 }).at(-1.0, 1.0, 0.03).as('iron', { wear: 0.4 }),
      kit.cylinder(0.008, 0.24, { sides: 8 }).turn(0, 0, 1.4).at(-1.0, 0.93, 0.12).as('steel'),
    );
    // Tools hang in three rows at several depths, for parallax; the row behind the bench is in every medium shot.
    for (const [z, y, xs] of [
      [-0.98, 1.72, [-1.5, -1.06, -0.66, -0.38, 0.4, 0.72, 1.1, 1.5]],
      [-1.6, 2.28, [-1.5, -0.9, -0.4, 0.45, 1.0, 1.6]],
      [0.75, 2.32, [-1.9, -1.2, -0.65, 0.6, 1.2, 1.8]],
    ] as const) {
      kit.add(
        kit
          .cylinder(0.014, 4.4, { sides: 8 })
          .turn(0, 0, Math.PI / 2)
          .at(0, y, z)
          .as('iron', { wear: 0.5 }),
        ...[-1.7, 1.7].map((x) =>
          kit
            .cylinder(0.008, 2.7 - y, { sides: 6 })
            .at(x, y + (2.7 - y) / 2, z)
            .as('iron', { wear: 0.5 }),
        ),
      );
      xs.forEach((at, i) => {
        const x = at + kit.random.range(-0.04, 0.04);
        const tool = ['hammer', 'saw', 'wrench', 'saw'][(i + (z > 0 ? 1 : 0)) % 4]!;
        const wire = kit
          .tube(
            [
              [x, y, z],
              [x, y - 0.12, z],
            ],
            0.003,
            { sides: 4 },
          )
          .as('iron');
        const turn = kit.random.range(-0.5, 0.5);
        if (tool === 'saw') {
          kit.feature(
            'hanging tools',
            wire,
            handsaw(kit)
              .turn(0, turn, 0)
              .at(x, y - 0.12, z),
          );
          return;
        }
        kit.feature('hanging tools', wire);
        kit.dress(tool, [x, y - 0.44, z], turn);
      });
    }
    kit.dress('hanging-lamp', [0, 1.83, -0.2], 0.3, {
      state: params.state.includes('dark') ? ['off'] : [],
      scale: 1.15,
    });
    kit.dress('clock', [-2.57, 1.75, -0.95], Math.PI / 2);
    // Window on the left with the weather behind it.
    kit.feature(
      'window',
      windowOf(kit, 1.5, 1.35, {
        bars: [3, 2],
        frame: '#6a5140',
        glow: day.pane,
        strength: day.strength * 0.75,
      })
        .turn(0, Math.PI / 2, 0)
        .at(-2.58, 1.5, 0.15),
      ...(wet
        ? [
            streaks(kit, 1.4, 1.25)
              .turn(0, Math.PI / 2, 0)
              .at(-2.535, 1.5, 0.15),
          ]
        : []),
    );
    windowLight(
      kit,
      [-2.5, 1.5, 0.15],
      [1, -0.15, -0.1],
      [1.4, 1.25],
      day.night ? { ...day, power: 1.1, kelvin: 9500 } : day,
    );
    kit.dress('potted-plant', [-2.42, 0.86, 0.35], 0, { scale: 0.55 });
    kit.add(kit.box(0.3, 0.04, 1.7).at(-2.45, 0.83, 0.15).as('wood', { colour: '#6a5140' }));
    // Around: stool, crates, a second bench against the right wall.
    kit.dress('stool', [1.15, 0, 0.5], 0.3, { state: ['wooden'] });
    kit.dress('crate', [2.2, 0, -1.2], 1.5);
    kit.dress('crate', [2.2, 0.32, -1.22], 1.4, { state: [] });
    kit.dress('bucket', [-2.1, 0, -0.9], 0);
    kit.dress('box', [2.15, 0, 0.1], -1.4, { material: 'wood', scale: 1.2 });
    kit.dress('box', [2.2, 0.36, 0.12], -1.2, {});
    for (const [y, z] of [
      [1.3, 0.2],
      [1.75, 0.2],
    ] as const) {
      kit.add(kit.box(0.26, 0.03, 1.6).at(2.46, y, z).as('wood', { colour: '#5e4632', wear: 0.4 }));
      for (let i = 0; i < 6; i++)
        kit.dress(
          kit.random.pick(['jar', 'jar', 'book', 'box']),
          [2.46, y + 0.015, z - 0.65 + i * 0.26],
          -Math.PI / 2 + kit.random.range(-0.3, 0.3),
          { scale: kit.random.range(0.5, 0.9) },
        );
    }
    // What a reverse angle sees.
    kit.dress('shelf', [1.4, 0, 4], Math.PI, { state: ['books'] });
    kit.add(
      kit
        .panel(0.6, 0.42)
        .turn(0, -Math.PI / 2, 0.04)
        .at(2.585, 2.25, 0.2)
        .as('paper', { colour: '#3a628c' }),
    );
    kit.emitter({ kind: 'dust', at: [-0.8, 1.4, 0], size: 2.2, rate: 0.6 });
  },
});
