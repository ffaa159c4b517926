import { definePlace } from '../kinds.ts';
import { sheet, windowOf } from '../kit/assemblies.ts';
import { daylight, windowLight } from '../kit/daylight.ts';
import { room } from '../kit/rooms.ts';

export default definePlace({
  id: 'hospital',
  words: [
    'hospital room',
    'hospital',
    'hospital ward',
    'clinic',
    'operating room',
    'emergency room',
    'intensive care unit',
    'doctors office',
    'medical room',
    'infirmary',
    'nursing home',
    'ward',
  ],
  facts: {
    indoor: true,
    floor: 'tile',
    area: [3.4, 3.6],
    anchors: {
      mark: { at: [0.3, 0, 0], kind: 'stand' },
      bed: { at: [-1.35, 0.72, -0.9], yaw: 0, kind: 'seat', size: [0.9, 1.9] },
      chair: { at: [0.5, 0.46, -1.5], yaw: -0.7, kind: 'seat' },
      tray: { at: [-0.2, 0.98, -0.2], kind: 'surface', size: [0.6, 0.36] },
      window: { at: [1.4, 0, -1.9], yaw: Math.PI, kind: 'stand' },
    },
    bounds: [
      [-2.6, 0.3, 0.5],
      [2.6, 2.5, 3.4],
    ],
    practicals: ['window', 'fluorescent'],
    times: ['morning', 'noon', 'afternoon', 'night', 'dusk', 'unspecified'],
    weathers: ['clear', 'rain'],
    ambience: ['room-tone', 'electric-hum'],
    room: { seconds: 0.6, wet: 0.12 },
    has: ['bed', 'monitor', 'curtain', 'window', 'chair', 'drip', 'lamp'],
  },
  build(kit, params) {
    const day = daylight(params.time, params.weather);
    const white = { colour: '#eef0ee', roughness: 0.4, vary: 0 };
    const steel = { colour: '#c8ccd0' };
    kit.backdrop({ kind: 'plain', colour: day.pane });
    room(
      kit,
      { width: 5.8, height: 2.8, back: 2.6, front: 3.6 },
      {
        floor: { material: 'tile', colour: '#c4cfcb', roughness: 0.25 },
        wall: { material: 'plaster', colour: params.colour ?? '#d4e2dc' },
        skirting: { material: 'plastic', colour: '#8fb0a8' },
      },
    );
    kit.add(
      kit.box(5.8, 0.12, 0.03).at(0, 1.0, -2.58).as('plastic', { colour: '#7aa69c' }),
      kit.box(0.03, 0.12, 6.2).at(-2.88, 1.0, 0.5).as('plastic', { colour: '#7aa69c' }),
    );
    // The bed: frame, raised back, rails, pillow, blanket.
    const [bx, bz] = [-1.35, -1.1];
    kit.feature(
      'bed',
      kit.box(0.95, 0.1, 2.05, { bevel: 0.02 }).at(bx, 0.48, bz).as('metal', white),
      kit
        .box(0.9, 0.16, 1.25, { bevel: 0.06 })
        .at(bx, 0.62, bz + 0.38)
        .as('cloth', { colour: '#f4f6f6' }),
      kit
        .box(0.9, 0.16, 0.8, { bevel: 0.06 })
        .turn(-0.42, 0, 0)
        .at(bx, 0.74, bz - 0.58)
        .turn(0, 0, 0)
        .as('cloth', { colour: '#f4f6f6' }),
      kit
        .box(0.62, 0.14, 0.36, { bevel: 0.07 })
        .turn(0.5, 0, 0)
        .at(bx, 0.98, bz - 0.74)
        .as('cloth', { colour: '#ffffff' }),
      kit
        .box(0.98, 0.12, 1.1, { bevel: 0.06 })
        .at(bx, 0.68, bz + 0.46)
        .as('knit', { colour: '#8fb8d0' }),
      kit
        .box(0.98, 0.02, 0.18, { bevel: 0.01 })
        .at(bx, 0.745, bz - 0.02)
        .as('cloth', { colour: '#ffffff' }),
      kit
        .box(0.98, 0.62, 0.05, { bevel: 0.03 })
        .at(bx, 0.75, bz - 1.05)
        .as('plastic', white),
      kit
        .box(0.98, 0.42, 0.05, { bevel: 0.03 })
        .at(bx, 0.6, bz + 1.05)
        .as('plastic', white),
      ...[-1, 1].flatMap((s) => [
        kit
          .tube(
            [
              [bx + s * 0.5, 0.55, bz - 0.4],
              [bx + s * 0.5, 0.92, bz - 0.36],
              [bx + s * 0.5, 0.92, bz + 0.36],
              [bx + s * 0.5, 0.55, bz + 0.4],
            ],
            0.016,
            { sides: 8, steps: 20 },
          )
          .as('steel', steel),
        kit
          .tube(
            [
              [bx + s * 0.5, 0.74, bz - 0.38],
              [bx + s * 0.5, 0.74, bz + 0.38],
            ],
            0.012,
            { sides: 6 },
          )
          .as('steel', steel),
      ]),
      ...[-0.4, 0.4].flatMap((x) =>
        [-0.85, 0.85].flatMap((z) => [
          kit
            .cylinder(0.025, 0.4, { sides: 8 })
            .at(bx + x, 0.25, bz + z)
            .as('steel', steel),
          kit
            .cylinder(0.06, 0.04, { sides: 14 })
            .turn(0, 0, Math.PI / 2)
            .at(bx + x, 0.06, bz + z)
            .as('rubber'),
        ]),
      ),
    );
    kit.feature(
      'drip',
      kit.cylinder(0.013, 1.9, { sides: 8 }).at(-0.55, 0.98, -2.1).as('steel', steel),
      kit
        .tube(
          [
            [-0.68, 1.9, -2.1],
            [-0.55, 1.96, -2.1],
            [-0.42, 1.9, -2.1],
          ],
          0.008,
          { sides: 6 },
        )
        .as('steel', steel),
      kit
        .box(0.13, 0.22, 0.04, { bevel: 0.02 })
        .at(-0.67, 1.74, -2.1)
        .as('glass', { colour: '#d0e6ee' })
        .glow('#d8eef4', 0.15),
      kit
        .tube(
          [
            [-0.67, 1.63, -2.1],
            [-0.7, 1.2, -2.05],
            [-0.95, 0.9, -1.5],
          ],
          0.006,
          { sides: 5, steps: 14 },
        )
        .as('plastic', { colour: '#e8f2f4' }),
      ...[0, 1, 2, 3].map((i) =>
        kit
          .tube(
            [
              [-0.55, 0.08, -2.1],
              [-0.55 + 0.26 * Math.sin(i * 1.571), 0.03, -2.1 + 0.26 * Math.cos(i * 1.571)],
            ],
            0.014,
            { sides: 6 },
          )
          .as('steel', steel),
      ),
    );
    // Vital signs on a screen.
    const face = (shape: ReturnType<typeof kit.box>) => shape.turn(0, 0.4, 0).at(-2.35, 1.5, -2.2);
    kit.feature(
      'monitor',
      face(kit.box(0.52, 0.4, 0.12, { bevel: 0.02 })).as('plastic', { colour: '#d8dcdc' }),
      face(kit.panel(0.46, 0.33).at(0, 0.0, 0.063))
        .as('plastic', { colour: '#0c1418' })
        .glow('#08202a', 0.5),
      ...[
        ['#3cff8a', 0.1],
        ['#4cc8ff', 0],
        ['#ffd84c', -0.1],
      ].map(([c, y], k) =>
        face(
          kit.tube(
            Array.from(
              { length: 22 },
              (_, i) =>
                [
                  -0.21 + i * 0.0145,
                  (y as number) +
                    (k === 0
                      ? i % 7 === 3
                        ? 0.05
                        : i % 7 === 4
                          ? -0.025
                          : 0
                      : 0.018 * Math.sin(i * (0.7 + k * 0.3))),
                  0.07,
                ] as const,
            ),
            0.0035,
            { sides: 4, steps: 44 },
          ),
        )
          .as('plastic')
          .glow(c as string, 2),
      ),
      ...['72', '98', '16'].map((t, k) =>
        face(kit.text(t, 0.07).at(0.17, 0.1 - k * 0.1, 0.07))
          .as('plastic')
          .glow(['#3cff8a', '#4cc8ff', '#ffd84c'][k]!, 2),
      ),
      kit.cylinder(0.02, 1.3, { sides: 8 }).at(-2.4, 0.65, -2.25).as('steel', steel),
      kit.box(0.42, 0.04, 0.42).at(-2.4, 0.04, -2.25).as('metal', white),
    );
    const pane = { bars: [2, 1] as const, glow: day.pane, strength: day.strength, frame: '#f4f6f4' };
    kit.feature('window', windowOf(kit, 1.7, 1.4, pane).at(1.5, 1.55, -2.59));
    windowLight(kit, [1.5, 1.55, -2.45], [-0.2, -0.25, 1], [1.6, 1.3], day);
    kit.feature(
      'curtain',
      sheet(
        kit,
        40,
        6,
        (u, v) => [-2.55 + 0.06 * Math.sin(u * 42), 0.35 + 1.95 * v, 1.6 - 1.4 * u + 0.02],
        0.006,
      ).as('cloth', { colour: '#9cc4bc' }),
      sheet(kit, 14, 6, (u, v) => [2.5 - 0.35 * u, 0.6 + 1.8 * v, -2.45 + 0.04 * Math.sin(u * 22)], 0.006).as(
        'cloth',
        { colour: '#9cc4bc' },
      ),
      kit
        .tube(
          [
            [-2.55, 2.34, 1.7],
            [-2.55, 2.34, -0.2],
          ],
          0.014,
          { sides: 6 },
        )
        .as('steel'),
    );
    kit.dress('chair', [0.5, 0, -1.5], -0.7, { colour: '#5c7f8c' });
    kit.feature(
      'tray',
      kit.box(0.7, 0.03, 0.42, { bevel: 0.01 }).at(-0.2, 0.96, -0.2).as('wood', { colour: '#d8c4a0' }),
      kit.cylinder(0.02, 0.9, { sides: 8 }).at(-0.5, 0.5, -0.2).as('steel'),
      kit.box(0.06, 0.05, 0.5).at(-0.5, 0.05, -0.2).as('steel'),
      kit.box(0.7, 0.05, 0.06).at(-0.25, 0.05, -0.2).as('steel'),
    );
    kit.dress('glass', [-0.05, 0.975, -0.15], 0, { scale: 0.8 });
    kit.dress('potted-plant', [2.3, 0, -2.1], 0, { scale: 1.3, state: ['flowers'] });
    kit.feature(
      'sign',
      kit.box(0.34, 0.34, 0.02).at(0.2, 1.9, -2.58).as('plastic', { colour: '#f4f6f4' }),
      kit.box(0.22, 0.07, 0.02).at(0.2, 1.9, -2.565).as('plastic', { colour: '#d83434' }),
      kit.box(0.07, 0.22, 0.02).at(0.2, 1.9, -2.565).as('plastic', { colour: '#d83434' }),
    );
    for (const x of [-1.2, 1.2]) {
      kit.add(
        kit
          .box(1.2, 0.04, 0.6, { bevel: 0.01 })
          .at(x, 2.77, -0.2)
          .as('plastic', { colour: '#ffffff' })
          .glow('#eef6ff', day.night ? 1.6 : 0.9),
      );
      kit.lamp({
        kind: 'panel',
        at: [x, 2.72, -0.2],
        towards: [0, -1, 0],
        size: [1.1, 0.5],
        kelvin: 4600,
        power: day.night ? 2.6 : 1.3,
        source: 'fluorescent',
      });
    }
  },
});
