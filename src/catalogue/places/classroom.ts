import { definePlace } from '../kinds.ts';
import { windowOf } from '../kit/assemblies.ts';
import { daylight, windowLight } from '../kit/daylight.ts';
import { room } from '../kit/rooms.ts';

export default definePlace({
  id: 'classroom',
  words: [
    'classroom',
    'school',
    'schoolroom',
    'lecture hall',
    'university',
    'elementary school',
    'high school',
    'school classroom',
    'kindergarten',
  ],
  facts: {
    indoor: true,
    floor: 'parquet',
    area: [4, 3],
    anchors: {
      mark: { at: [0, 0, -1.6], kind: 'stand' },
      board: { at: [-1, 0, -2.9], yaw: Math.PI, kind: 'stand' },
      desk: { at: [1.9, 0.76, -2.1], kind: 'surface', size: [1.2, 0.6] },
      seat: { at: [0.9, 0.46, 1.5], yaw: Math.PI, kind: 'seat' },
      'seat.left': { at: [-0.9, 0.46, 1.5], yaw: Math.PI, kind: 'seat' },
    },
    bounds: [
      [-3, 0.5, -0.4],
      [3, 2.8, 5],
    ],
    practicals: ['window', 'fluorescent'],
    times: ['morning', 'noon', 'afternoon', 'golden-hour', 'unspecified', 'night'],
    weathers: ['clear', 'rain', 'snow'],
    ambience: ['room-tone'],
    room: { seconds: 0.8, wet: 0.14 },
    has: ['desk', 'chair', 'blackboard', 'book', 'window', 'clock', 'map', 'globe', 'apple'],
  },
  build(kit, params) {
    const day = daylight(params.time, params.weather);
    kit.backdrop({ kind: 'plain', colour: day.pane });
    room(
      kit,
      { width: 7, height: 3.1, back: 3.6, front: 5.4 },
      {
        floor: { material: 'parquet', colour: '#b88a58' },
        wall: { material: 'plaster', colour: params.colour ?? '#e6dcc0' },
      },
    );
    // The board with writing, its ledge and chalk.
    kit.feature(
      'blackboard',
      kit.box(4.2, 1.45, 0.05, { bevel: 0.006 }).at(-0.4, 1.75, -3.56).as('wood', { colour: '#8a5c34' }),
      kit
        .box(4.04, 1.3, 0.05, { bevel: 0.002 })
        .at(-0.4, 1.75, -3.54)
        .as('plastic', { colour: '#23443a', roughness: 0.9, vary: 0 }),
      kit.box(4.1, 0.04, 0.12).at(-0.4, 1.04, -3.5).as('wood', { colour: '#8a5c34' }),
      ...(
        [
          ['A B C D E', -1.5, 2.12, 0.2],
          ['2 + 3 = 5', -1.5, 1.8, 0.2],
          ['7 x 8 = 56', -1.42, 1.48, 0.2],
        ] as const
      ).map(([t, x, y, h]) =>
        kit
          .text(t, h, { font: 'hand' })
          .at(x, y, -3.508)
          .as('paper', { colour: '#f4f4ec' })
          .glow('#f4f4ec', 0.06),
      ),
      kit
        .tube(
          Array.from(
            { length: 24 },
            (_, i) =>
              [0.75 + 0.34 * Math.cos(i * 0.2618), 1.85 + 0.34 * Math.sin(i * 0.2618), -3.508] as const,
          ),
          0.008,
          { closed: true, sides: 4, steps: 48 },
        )
        .as('paper', { colour: '#f4f4ec' }),
      kit
        .tube(
          [
            [0.75, 1.85, -3.508],
            [1.09, 1.85, -3.508],
          ],
          0.008,
          { sides: 4 },
        )
        .as('paper', { colour: '#f8d878' }),
      kit.text('r', 0.14, { font: 'hand' }).at(0.92, 1.94, -3.508).as('paper', { colour: '#f8d878' }),
      ...[-1.6, -0.9, 0.4].map((x, i) =>
        kit
          .cylinder(0.009, 0.07, { sides: 7 })
          .turn(0, 0, Math.PI / 2)
          .at(x, 1.07, -3.47)
          .as('paper', { colour: ['#ffffff', '#f8d878', '#f0a0a0'][i]! }),
      ),
      kit.box(0.16, 0.05, 0.07).at(0.9, 1.085, -3.48).as('felt', { colour: '#7a5c48' }),
    );
    kit.dress('desk', [1.9, 0, -2.2], Math.PI, {});
    kit.dress('books', [1.55, 0.76, -2.2], 0.3, { scale: 0.8 });
    kit.dress('apple', [2.05, 0.76, -2.05], 0);
    kit.dress('earth', [2.42, 0.82, -2.25], 0.4, { scale: 0.085 });
    kit.feature(
      'globe',
      kit.cylinder(0.1, 0.03, { sides: 18 }).at(2.42, 0.775, -2.25).as('brass'),
      kit.cylinder(0.012, 0.06, { sides: 8 }).at(2.42, 0.81, -2.25).as('brass'),
    );
    kit.dress('clock', [2.7, 2.3, -3.58], 0, { scale: 1.3 });
    kit.feature(
      'map',
      kit.box(1.3, 0.85, 0.02).at(2.75, 1.55, -3.58).as('paper', { colour: '#bcd8e4' }),
      ...[
        [-0.35, 0.1, 0.24, 0.18],
        [-0.25, -0.2, 0.12, 0.17],
        [0.1, 0.0, 0.15, 0.24],
        [0.32, 0.14, 0.28, 0.16],
        [0.45, -0.24, 0.12, 0.09],
      ].map(([x, y, w, h], i) =>
        kit
          .blob([w!, h!, 0.006], { lumps: 5, roughness: 0.4, detail: 2 })
          .at(2.75 + x!, 1.55 + y!, -3.568)
          .as('paper', { colour: ['#d8b46c', '#8cb06c', '#d89a6c', '#a8b87c', '#d8c46c'][i]! }),
      ),
    );
    // Pupils' desks in rows, chairs facing the board.
    for (let r = 0; r < 3; r++)
      for (const x of [-2.6, -0.9, 0.9, 2.6]) {
        const z = 0.95 + r * 1.5;
        if (Math.abs(x) < 1 && r > 1) continue;
        kit.feature(
          'desk',
          kit.box(0.74, 0.035, 0.5, { bevel: 0.012 }).at(x, 0.72, z).as('wood', { colour: '#cf9f64' }),
          kit.box(0.68, 0.1, 0.42, { bevel: 0.01 }).at(x, 0.65, z).as('metal', { colour: '#7c8a8c' }),
          ...[-0.32, 0.32].flatMap((dx) =>
            [-0.2, 0.2].map((dz) =>
              kit
                .cylinder(0.016, 0.66, { sides: 7, bevel: 0 })
                .at(x + dx, 0.33, z + dz)
                .as('metal', { colour: '#5c686a' }),
            ),
          ),
        );
        kit.dress('chair', [x, 0, z + 0.55], Math.PI, { scale: 0.9 });
        if ((r + Math.round(x)) % 2)
          kit.dress('book', [x, 0.74, z], kit.random.range(-0.4, 0.4), {
            colour: kit.random.pick(['#a83a30', '#2c5c8c', '#3f7a44']),
          });
      }
    for (let i = 0; i < 3; i++) {
      const z = -2.1 + i * 2.3;
      kit.feature(
        'window',
        windowOf(kit, 1.7, 1.6, { bars: [3, 2], glow: day.pane, strength: day.strength, frame: '#f4f0e4' })
          .turn(0, Math.PI / 2, 0)
          .at(-3.48, 1.75, z),
      );
      windowLight(kit, [-3.35, 1.8, z], [1, -0.45, 0.1], [1.6, 1.5], day);
    }
    const shelf = (x: number) => kit.dress('shelf', [x, 0, 4.9], Math.PI);
    shelf(-2.2);
    shelf(2.2);
    for (const [x, z] of [
      [-1.6, -0.8],
      [1.6, -0.8],
      [-1.6, 2.4],
      [1.6, 2.4],
    ] as const) {
      kit.add(
        kit
          .box(0.3, 0.07, 1.4, { bevel: 0.02 })
          .at(x, 3.05, z)
          .as('plastic')
          .glow('#fff6e4', day.night ? 1.8 : 0.5),
      );
      if (day.night)
        kit.lamp({
          kind: 'panel',
          at: [x, 2.98, z],
          towards: [0, -1, 0],
          size: [0.3, 1.4],
          kelvin: 4000,
          power: 2.2,
          source: 'fluorescent',
        });
    }
  },
});
