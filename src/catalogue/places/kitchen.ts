import { definePlace } from '../kinds.ts';
import { windowOf } from '../kit/assemblies.ts';
import { daylight, windowLight } from '../kit/daylight.ts';
import { room } from '../kit/rooms.ts';

export default definePlace({
  id: 'kitchen',
  words: [
    'kitchen',
    'cooking station',
    'restaurant kitchen',
    'pantry',
    'kitchen counter',
    'bakery',
    'galley',
  ],
  facts: {
    indoor: true,
    floor: 'tile',
    area: [3, 1.8],
    anchors: {
      mark: { at: [0, 0, -1.15], kind: 'stand' },
      island: { at: [0, 0.92, -0.1], kind: 'surface', size: [1.6, 0.6] },
      stove: { at: [0.9, 0.95, -2.1], kind: 'surface', size: [0.5, 0.5] },
      counter: { at: [-1, 0.92, -2.1], kind: 'surface', size: [1.6, 0.4] },
      front: { at: [0, 0, 1.1], kind: 'stand' },
    },
    bounds: [
      [-2.2, 0.5, 0.9],
      [2.2, 2.4, 4],
    ],
    practicals: ['lamp', 'window'],
    times: ['morning', 'noon', 'afternoon', 'golden-hour', 'night', 'dusk'],
    weathers: ['clear', 'rain', 'snow', 'cloudy'],
    ambience: ['room-tone', 'fridge-hum'],
    room: { seconds: 0.5, wet: 0.14 },
    has: [
      'stove',
      'sink',
      'pot',
      'plate',
      'window',
      'hanging-lamp',
      'fridge',
      'bowl',
      'jar',
      'knife',
      'counter',
    ],
  },
  build(kit, params) {
    const day = daylight(params.time === 'unspecified' ? 'morning' : params.time, params.weather);
    const front = { colour: params.colour ?? '#5f7a70', vary: 0.03 };
    const top = { colour: '#c8b08c', wear: 0.2 };
    room(
      kit,
      { width: 5.2, height: 2.7, back: 2.5, front: 4.4 },
      { floor: { material: 'tile', colour: '#b8a890' }, wall: { material: 'plaster', colour: '#e0d6c2' } },
    );
    for (let r = 0; r < 4; r++)
      for (let i = 0; i < 22; i++)
        kit.add(
          kit
            .box(0.225, 0.145, 0.012, { bevel: 0.004, cells: 1 })
            .at(-2.45 + i * 0.232 + (r % 2) * 0.1, 1.02 + r * 0.152, -2.492)
            .as('ceramic', { colour: '#e8e4d8', roughness: 0.15, vary: 0.08 }),
        );
    for (let i = 0; i < 8; i++) {
      const x = -2.25 + i * 0.62;
      if (i === 5) continue;
      kit.add(
        kit.box(0.6, 0.76, 0.55, { bevel: 0.006 }).at(x, 0.48, -2.2).as('wood', front),
        kit
          .box(0.5, 0.6, 0.015)
          .at(x, 0.44, -1.92)
          .as('wood', { ...front, vary: 0.06 }),
        kit.box(0.14, 0.015, 0.03, { bevel: 0.005 }).at(x, 0.78, -1.9).as('brass'),
      );
    }
    kit.feature(
      'counter',
      kit.box(3.1, 0.05, 0.64, { bevel: 0.01 }).at(-1.0, 0.89, -2.18).as('wood', top),
      kit.box(1.15, 0.05, 0.64, { bevel: 0.01 }).at(1.85, 0.89, -2.18).as('wood', top),
      kit.box(5, 0.09, 0.5).at(0, 0.045, -2.22).as('wood', { colour: '#2c2a28' }),
    );
    kit.feature(
      'stove',
      kit.box(0.66, 0.9, 0.62, { bevel: 0.012 }).at(0.88, 0.46, -2.17).as('steel', { colour: '#b8bcc0' }),
      kit.box(0.5, 0.34, 0.02).at(0.88, 0.4, -1.85).as('glass', { colour: '#1e2022' }),
      kit
        .cylinder(0.012, 0.52, { sides: 8 })
        .turn(0, 0, Math.PI / 2)
        .at(0.88, 0.64, -1.83)
        .as('steel'),
      ...[0, 1, 2, 3].map((i) =>
        kit
          .cylinder(0.022, 0.03, { sides: 12 })
          .turn(Math.PI / 2, 0, 0)
          .at(0.66 + i * 0.145, 0.79, -1.85)
          .as('rubber'),
      ),
      ...[
        [-0.16, -0.13],
        [0.16, -0.13],
        [-0.16, 0.15],
        [0.16, 0.15],
      ].map(([x, z]) =>
        kit
          .cylinder(0.085, 0.018, { sides: 16 })
          .at(0.88 + x!, 0.92, -2.18 + z!)
          .as('iron'),
      ),
    );
    kit.dress('pot', [0.72, 0.93, -2.3], 0.4, { state: ['steaming'] });
    kit.dress('pan', [1.04, 0.93, -2.03], -0.6);
    kit.add(
      kit.box(0.7, 0.5, 0.5, { bevel: 0.03 }).at(0.88, 1.95, -2.25).as('steel'),
      kit.box(0.3, 0.6, 0.3).at(0.88, 2.45, -2.3).as('steel'),
    );
    kit.feature(
      'fridge',
      kit
        .box(0.75, 1.85, 0.68, { bevel: 0.04 })
        .at(2.2, 0.93, -1.55)
        .turn(0, 0, 0)
        .as('metal', { colour: '#e4ddcc', roughness: 0.25 }),
      kit.box(0.03, 0.4, 0.04, { bevel: 0.01 }).at(1.92, 1.3, -1.19).as('steel'),
      kit.box(0.74, 0.012, 0.02, { bevel: 0 }).at(2.2, 0.72, -1.205).as('rubber'),
    );
    kit.feature(
      'window',
      windowOf(kit, 1.3, 1.05, { bars: [2, 2], glow: day.pane, strength: day.strength }).at(
        -0.75,
        1.75,
        -2.49,
      ),
    );
    windowLight(kit, [-0.75, 1.75, -2.36], [0, -0.3, 1], [1.2, 1], day);
    kit.feature(
      'sink',
      kit.box(0.56, 0.012, 0.4).at(-0.75, 0.918, -2.15).as('steel'),
      kit.box(0.46, 0.006, 0.3, { bevel: 0 }).at(-0.75, 0.925, -2.14).as('steel', { colour: '#6c7074' }),
      kit
        .tube(
          [
            [-0.75, 0.92, -2.4],
            [-0.75, 1.2, -2.4],
            [-0.75, 1.24, -2.3],
            [-0.75, 1.16, -2.22],
          ],
          0.014,
          { sides: 10 },
        )
        .as('steel'),
    );
    for (const y of [1.55, 1.95]) {
      kit.add(kit.box(0.95, 0.03, 0.24).at(-2.05, y, -2.37).as('wood', top));
      for (let i = 0; i < 6; i++)
        kit.dress(kit.random.pick(['jar', 'jar', 'mug', 'bowl']), [-2.42 + i * 0.15, y + 0.015, -2.37], i, {
          scale: 0.85,
          state: ['empty'],
        });
    }
    kit.dress('bottle', [-1.7, 0.915, -2.3], 0);
    kit.dress('jar', [-1.5, 0.915, -2.3], 1);
    kit.dress('bread', [-1.9, 0.915, -2.1], 0.4);
    kit.dress('potted-plant', [-0.2, 0.915, -2.36], 0, { scale: 0.5 });
    kit.dress('book', [1.55, 0.915, -2.2], 0.3);
    kit.dress('jar', [1.8, 0.915, -2.35], 0, { scale: 1.2 });
    // The island before the cook, with what is being made.
    kit.feature(
      'kitchen island',
      kit.box(1.75, 0.8, 0.62, { bevel: 0.008 }).at(0, 0.46, -0.1).as('wood', front),
      kit.box(1.95, 0.05, 0.8, { bevel: 0.012 }).at(0, 0.895, -0.1).as('wood', { colour: '#b08a5c' }),
      ...[-0.58, 0, 0.58].map((x) =>
        kit
          .box(0.5, 0.62, 0.015)
          .at(x, 0.46, 0.215)
          .as('wood', { ...front, vary: 0.06 }),
      ),
    );
    kit.feature(
      'cutting board',
      kit
        .box(0.42, 0.022, 0.28, { bevel: 0.008 })
        .turn(0, 0.2, 0)
        .at(0.3, 0.931, -0.08)
        .as('wood', { colour: '#c89a64' }),
    );
    kit.dress('knife', [0.42, 0.944, -0.02], 1.9);
    kit.dress('vegetables', [-0.62, 0.92, -0.22], 0.5, { scale: 0.75 });
    for (let i = 0; i < 7; i++)
      kit.add(
        kit
          .cylinder(0.022, 0.005, { sides: 14 })
          .turn(kit.random.range(-0.1, 0.1), 0, 0)
          .at(0.2 + i * 0.022, 0.946, -0.1 + 0.01 * (i % 3))
          .as('leaf', { colour: '#d8502c', vary: 0.1 }),
      );
    kit.dress('bowl', [-0.42, 0.92, -0.14], 0, { colour: '#e4dcc8', state: ['empty'] });
    kit.dress('apple', [-0.42, 0.95, -0.13], 0);
    kit.dress('apple', [-0.37, 0.95, -0.18], 2, { colour: '#8aa83c' });
    kit.dress('plate', [-0.74, 0.92, 0.02], 0, { state: ['empty'] });
    for (const x of [-0.45, 0.45])
      kit.dress('hanging-lamp', [x, 1.72, -0.1], 0, {
        scale: 0.9,
        colour: '#b08440',
        state: day.night ? [] : ['off'],
      });
    for (let i = 0; i < 5; i++)
      kit.add(
        kit
          .tube(
            [
              [-0.2 + i * 0.2 + 1.4, 2.2, -1.4],
              [-0.2 + i * 0.2 + 1.4, 2.0, -1.4],
            ],
            0.004,
            { sides: 4 },
          )
          .as('iron'),
        kit
          .lathe(
            [
              [0, 0],
              [0.05, 0],
              [0.06, 0.02],
              [0.055, 0.02],
              [0.045, 0.006],
              [0, 0.006],
            ],
            { sides: 16 },
          )
          .turn(Math.PI / 2, 0, 0)
          .scale(1 + i * 0.12)
          .at(1.2 + i * 0.2, 1.93, -1.4)
          .as('steel', { colour: i % 2 ? '#b0703c' : '#9a9ea2' }),
      );
    kit.add(
      kit
        .cylinder(0.012, 1.3, { sides: 8 })
        .turn(0, 0, Math.PI / 2)
        .at(1.6, 2.2, -1.4)
        .as('iron'),
    );
    for (const x of [-0.45, 0.5]) kit.dress('stool', [x, 0, 0.62], x, { state: ['wooden'] });
  },
});
