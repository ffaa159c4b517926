import { definePlace } from '../kinds.ts';
import { room } from '../kit/rooms.ts';

export default definePlace({
  id: 'laboratory',
  words: [
    'laboratory',
    'lab',
    'science lab',
    'research lab',
    'chemistry lab',
    'research laboratory',
    'high-tech lab',
    'medical lab',
    'clean room',
    'secret lab',
    'biotech lab',
  ],
  facts: {
    indoor: true,
    floor: 'tile',
    area: [3.6, 2.4],
    anchors: {
      mark: { at: [0, 0, -1.3], yaw: 0, kind: 'stand' },
      front: { at: [0, 0, 1.3], kind: 'stand' },
      bench: { at: [0, 0.94, -0.3], kind: 'surface', size: [1.2, 0.5] },
      table: { at: [0.9, 0.94, -0.3], kind: 'surface', size: [0.5, 0.5] },
      stool: { at: [-1.1, 0.62, -1.2], yaw: 0.5, kind: 'seat' },
    },
    bounds: [
      [-2.8, 0.6, 0.35],
      [2.8, 2.5, 4.6],
    ],
    practicals: ['fluorescent', 'screen', 'bench light'],
    times: ['unspecified', 'night'],
    weathers: ['clear'],
    ambience: ['mechanical-hum', 'electric-hum'],
    room: { seconds: 0.6, wet: 0.12 },
    has: [
      'bench',
      'beaker',
      'flask',
      'microscope',
      'monitor',
      'shelf',
      'test tubes',
      'stool',
      'fume hood',
      'whiteboard',
      'bottle',
    ],
  },
  build(kit, params) {
    room(
      kit,
      { width: 6.8, height: 2.9, back: 3.8, front: 5 },
      {
        floor: { material: 'tile', colour: '#b8c0c0', roughness: 0.2 },
        wall: { material: 'plaster', colour: params.colour ?? '#d4dcdc' },
        ceiling: { material: 'plaster', colour: '#e8ecec' },
        skirting: { material: 'plastic', colour: '#6a7678' },
      },
    );
    kit.backdrop({ kind: 'plain', colour: '#a8b4b8' });
    kit.reflect({ strength: 0.22, roughness: 0.2 });
    const white = { colour: '#eef0ee', vary: 0.02, roughness: 0.4 };
    // The bench in front, drawers towards the camera.
    kit.feature(
      'bench',
      kit
        .box(2.9, 0.05, 0.8, { bevel: 0.012, cells: 6 })
        .at(0, 0.915, -0.3)
        .as('plastic', { colour: '#2c3438', roughness: 0.3 }),
      kit.box(2.7, 0.84, 0.66, { cells: 5 }).at(0, 0.45, -0.3).as('plastic', white),
      ...Array.from({ length: 5 }, (_, i) => [
        ...[0.2, 0.47, 0.74].map((y) =>
          kit
            .box(0.5, 0.24, 0.02, { bevel: 0.006 })
            .at(-1.08 + i * 0.54, y, 0.04)
            .as('plastic', { colour: '#3f7c8c', vary: 0.04 }),
        ),
        ...[0.2, 0.47, 0.74].map((y) =>
          kit
            .box(0.16, 0.018, 0.02)
            .at(-1.08 + i * 0.54, y + 0.07, 0.058)
            .as('steel'),
        ),
      ]).flat(),
    );
    const liquids = ['#3cc8e0', '#e05a9a', '#8ae03c', '#f0b83c', '#8a5ae0'];
    const beaker = (x: number, y: number, z: number, s: number, colour: string): void =>
      kit.feature(
        'beaker',
        kit
          .lathe(
            [
              [0, 0],
              [0.045 * s, 0],
              [0.045 * s, 0.11 * s],
              [0.05 * s, 0.12 * s],
              [0.043 * s, 0.118 * s],
              [0.042 * s, 0.006],
            ],
            { sides: 18 },
          )
          .at(x, y, z)
          .as('glass', { colour: '#dcecf0' }),
        kit
          .cylinder(0.041 * s, 0.06 * s, { sides: 18, bevel: 0 })
          .at(x, y + 0.034 * s, z)
          .as('water', { colour })
          .glow(colour, 0.35),
      );
    const flask = (x: number, y: number, z: number, s: number, colour: string): void =>
      kit.feature(
        'flask',
        kit
          .lathe(
            [
              [0, 0],
              [0.065 * s, 0.002],
              [0.06 * s, 0.02 * s],
              [0.018 * s, 0.11 * s],
              [0.018 * s, 0.16 * s],
              [0.023 * s, 0.165 * s],
              [0.016 * s, 0.16 * s],
            ],
            { sides: 20 },
          )
          .at(x, y, z)
          .as('glass', { colour: '#dcecf0' }),
        kit
          .cylinder(0.058 * s, 0.045 * s, { sides: 20, top: 0.042 * s, bevel: 0 })
          .at(x, y + 0.025 * s, z)
          .as('water', { colour })
          .glow(colour, 0.45),
      );
    const top = 0.94;
    flask(-0.95, top, -0.42, 1.3, liquids[0]!);
    beaker(-0.72, top, -0.3, 1.2, liquids[2]!);
    flask(-0.55, top, -0.5, 1, liquids[1]!);
    beaker(0.62, top, -0.52, 1.1, liquids[3]!);
    flask(1.22, top, -0.46, 1.2, liquids[4]!);
    kit.feature(
      'test tubes',
      kit
        .box(0.34, 0.015, 0.09)
        .at(0.95, top + 0.1, -0.5)
        .as('wood', { colour: '#c8a068' }),
      kit
        .box(0.34, 0.015, 0.09)
        .at(0.95, top + 0.01, -0.5)
        .as('wood', { colour: '#c8a068' }),
      ...[-0.16, 0.16].map((d) =>
        kit
          .box(0.015, 0.12, 0.09)
          .at(0.95 + d, top + 0.06, -0.5)
          .as('wood', { colour: '#c8a068' }),
      ),
      ...liquids.map((c, i) =>
        kit
          .cylinder(0.013, 0.14, { sides: 10 })
          .at(0.83 + i * 0.06, top + 0.09, -0.5)
          .as('glass', { colour: c })
          .glow(c, 0.4),
      ),
    );
    kit.feature(
      'microscope',
      kit
        .box(0.17, 0.03, 0.22, { bevel: 0.012 })
        .at(-1.2, top + 0.015, -0.3)
        .as('metal', { colour: '#e8e8e4' }),
      kit
        .tube(
          [
            [-1.2, top + 0.03, -0.39],
            [-1.2, top + 0.22, -0.41],
            [-1.2, top + 0.33, -0.33],
          ],
          0.026,
          { sides: 10 },
        )
        .as('metal', { colour: '#e8e8e4' }),
      kit
        .box(0.13, 0.015, 0.13)
        .at(-1.2, top + 0.12, -0.29)
        .as('metal', { colour: '#24282a' }),
      kit
        .cylinder(0.025, 0.14, { sides: 14 })
        .at(-1.2, top + 0.23, -0.28)
        .as('metal', { colour: '#24282a' }),
      kit
        .cylinder(0.02, 0.14, { sides: 12 })
        .turn(-0.7, 0, 0)
        .at(-1.2, top + 0.38, -0.36)
        .as('metal', { colour: '#24282a' }),
    );
    // Back wall: cabinets over a long bench, a fume hood, screens.
    kit.add(
      kit.box(6.6, 0.05, 0.66, { cells: 8 }).at(0, 0.915, -3.45).as('plastic', { colour: '#2c3438' }),
      kit.box(6.4, 0.86, 0.6, { cells: 8 }).at(0, 0.45, -3.47).as('plastic', white),
      ...Array.from({ length: 8 }, (_, i) =>
        kit
          .box(0.72, 0.72, 0.02)
          .at(-2.8 + i * 0.8, 0.46, -3.155)
          .as('plastic', { colour: i % 3 ? '#e8eae8' : '#3f7c8c', vary: 0.02 }),
      ),
    );
    kit.feature(
      'shelf',
      ...[1.75, 2.2].map((y) => kit.box(3, 0.03, 0.3, { cells: 4 }).at(-1.6, y, -3.6).as('plastic', white)),
      kit.box(3, 0.05, 0.03).at(-1.6, 1.7, -3.46).as('glass').glow('#e8fbff', 1.8),
    );
    for (const y of [0.94, 1.77, 2.22])
      for (let i = 0; i < 8; i++) {
        const x = -2.9 + i * 0.37;
        const kind = kit.random.integer(0, 2);
        const colour = kit.random.pick(liquids);
        if (kind === 0) beaker(x, y, -3.5, 1.3, colour);
        else if (kind === 1) flask(x, y, -3.5, 1.3, colour);
        else
          kit.dress('bottle', [x, y, -3.52], i, {
            colour: kit.random.pick(['#7a4a1c', '#d8dcd8', '#3c6a4c']),
            scale: 0.85,
          });
      }
    kit.feature(
      'fume hood',
      kit.box(1.5, 0.24, 0.62, { cells: 2 }).at(1.1, 2.35, -3.46).as('metal', { colour: '#c8cccc' }),
      ...[-0.72, 0.72].map((d) =>
        kit
          .box(0.08, 1.36, 0.6, { cells: 3 })
          .at(1.1 + d, 1.62, -3.46)
          .as('metal', { colour: '#c8cccc' }),
      ),
      kit.panel(1.36, 1.3, { cells: 2 }).at(1.1, 1.6, -3.74).as('tile', { colour: '#e8f0f0' }),
      kit.box(1.2, 0.03, 0.1).at(1.1, 2.21, -3.3).as('glass').glow('#dffaff', 2),
      kit.cylinder(0.16, 0.5, { sides: 18 }).at(1.1, 2.7, -3.5).as('metal', { colour: '#b0b6b6' }),
    );
    flask(0.9, top, -3.45, 2.4, '#4ce07a');
    kit.emitter({ kind: 'steam', at: [0.9, 1.36, -3.45], size: 0.1, rate: 5 });
    flask(1.4, top, -3.42, 1.6, liquids[0]!);
    for (const x of [2.35, 2.95])
      kit.feature(
        'monitor',
        kit.box(0.56, 0.36, 0.03, { bevel: 0.008 }).at(x, 1.32, -3.5).as('metal', { colour: '#1c2024' }),
        kit.panel(0.52, 0.32, { cells: 1 }).at(x, 1.32, -3.483).as('glass').glow('#0e3a4c', 0.8),
        ...Array.from({ length: 5 }, (_, i) =>
          kit
            .box(0.05, 0.06 + 0.17 * kit.random.next(), 0.002, { bevel: 0 })
            .at(x - 0.18 + i * 0.09, 1.26, -3.48)
            .as('glass')
            .glow('#4cf0e0', 1.2),
        ),
        kit.box(0.05, 0.2, 0.05).at(x, 1.04, -3.52).as('metal', { colour: '#1c2024' }),
      );
    kit.feature(
      'whiteboard',
      kit.box(0.03, 1.1, 1.9, { cells: 2 }).at(-3.36, 1.6, -1.2).as('plastic', { colour: '#f6f8f8' }),
      kit
        .text('E = mc²', 0.2, { font: 'hand' })
        .turn(0, Math.PI / 2, 0)
        .at(-3.34, 1.85, -1.2)
        .as('rubber', { colour: '#2c4a9a' }),
      kit
        .text('H2O + CO2', 0.14, { font: 'hand' })
        .turn(0, Math.PI / 2, 0)
        .at(-3.34, 1.5, -1)
        .as('rubber', { colour: '#a82c2c' }),
    );
    kit.dress('stool', [-1.1, 0, -1.2], 0, { colour: '#2c3438' });
    for (const [x, z] of [
      [-1.6, -2],
      [1.6, -2],
      [-1.6, 1.4],
      [1.6, 1.4],
    ] as const) {
      kit.add(kit.box(1.2, 0.05, 0.5, { cells: 1 }).at(x, 2.88, z).as('glass').glow('#f0fbff', 2));
      kit.lamp({
        kind: 'panel',
        at: [x, 2.83, z],
        towards: [0, -1, 0],
        size: [1.2, 0.5],
        colour: '#eefaff',
        power: params.state.includes('dark') ? 1.2 : 4.5,
        source: 'fluorescent',
      });
    }
    kit.lamp({
      kind: 'panel',
      at: [1.1, 2.15, -3.2],
      towards: [0, -1, 0.3],
      size: [1.2, 0.2],
      colour: '#dffaff',
      power: 2,
      source: 'bench light',
    });
  },
});
