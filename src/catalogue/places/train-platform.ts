import { definePlace } from '../kinds.ts';
import { windowOf } from '../kit/assemblies.ts';

export default definePlace({
  id: 'train-platform',
  words: [
    'train platform',
    'platform',
    'railway station',
    'train station',
    'station',
    'railway',
    'railroad',
    'train tracks',
    'tracks',
  ],
  facts: {
    indoor: false,
    floor: 'concrete',
    area: [4, 8],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      bench: { at: [-2.1, 0.45, -2.6], yaw: Math.PI / 2, kind: 'seat' },
      edge: { at: [1.7, 0, -1], yaw: Math.PI / 2, kind: 'stand' },
      far: { at: [-0.4, 0, -8], kind: 'stand' },
      track: { at: [4.2, -0.9, -4], kind: 'surface', size: [2, 30] },
    },
    bounds: [
      [-2.2, 0.3, 0.6],
      [2.2, 3, 9],
    ],
    practicals: ['street lamp', 'fluorescent', 'station lamp', 'window'],
    times: ['night', 'dusk', 'morning', 'afternoon', 'dawn'],
    weathers: ['clear', 'fog', 'rain', 'snow'],
    ambience: ['wind', 'train'],
    room: { seconds: 0.9, wet: 0.16 },
    has: ['bench', 'train', 'rails', 'clock', 'street-lamp', 'sign'],
  },
  build(kit, params) {
    const night = ['night', 'dusk', 'dawn'].includes(params.time);
    const snow = params.weather.includes('snow');
    kit.backdrop({ kind: 'sky', skyline: 0.5 });
    kit.add(
      kit
        .ground(6, 44, { cells: 48 })
        .at(-0.6, 0, -12)
        .as('concrete', { colour: snow ? '#c9d0d8' : '#7e7c78', vary: 0, wear: 0.5 }),
      kit.box(0.7, 1.0, 44, { cells: 20 }).at(2.2, -0.5, -12).as('stone', { colour: '#8d8981', wear: 0.5 }),
      kit
        .box(0.28, 0.02, 44, { bevel: 0.004, cells: 16 })
        .at(1.75, 0.005, -12)
        .as('tile', { colour: '#d8b43a' }),
      kit
        .ground(7, 48, { cells: 26 })
        .at(5.8, -1.02, -12)
        .as('stone', { colour: snow ? '#aeb6be' : '#5e5a55', vary: 0 }),
    );
    kit.reflect({ strength: params.wet > 0.3 ? 0.5 : 0.14, roughness: 0.4, puddles: params.wet });
    for (const track of [3.6, 7.2]) {
      for (const x of [track, track + 1.45])
        kit.feature(
          'rails',
          kit.box(0.075, 0.14, 48, { cells: 6 }).at(x, -0.82, -12).as('steel', { colour: '#8a8680' }),
        );
      for (let i = 0; i < 40; i++)
        kit.add(
          kit
            .box(2.5, 0.12, 0.26, { cells: 1 })
            .at(track + 0.72, -0.95, 9 - i * 1.15)
            .as('wood', { colour: '#4c4038', wear: 0.6, vary: 0.15 }),
        );
    }
    // A canopy on iron posts, and the station house behind the bench.
    for (let i = 0; i < 8; i++) {
      const z = 4.5 - i * 4;
      kit.add(
        kit
          .cylinder(0.085, 3.4, { sides: 12 })
          .at(-1.2, 1.7, z - 1.2)
          .as('iron', { colour: '#2f3a38' }),
        kit
          .cylinder(0.15, 0.3, { sides: 12 })
          .at(-1.2, 0.15, z - 1.2)
          .as('iron', { colour: '#2f3a38' }),
        kit
          .tube(
            [
              [-1.2, 2.7, z - 1.2],
              [-0.8, 3.15, z - 1.2],
              [0, 3.32, z - 1.2],
            ],
            0.035,
            { sides: 6 },
          )
          .as('iron', { colour: '#2f3a38' }),
      );
      if (i < 6) {
        kit.add(
          kit
            .box(0.5, 0.14, 0.5, { bevel: 0.03 })
            .at(-0.2, 3.28, z + 0.6)
            .as('metal', { colour: '#3a4240' }),
          kit
            .cylinder(0.17, 0.08, { sides: 16, top: 0.1 })
            .turn(Math.PI, 0, 0)
            .at(-0.2, 3.17, z + 0.6)
            .as('glass', { colour: '#fff0d0' })
            .glow('#ffe0ac', night ? 3 : 0.8),
        );
        if (night)
          kit.lamp({
            kind: 'point',
            at: [-0.2, 3.0, z + 0.6],
            kelvin: 3000,
            power: i === 1 ? 5 : 3.2,
            size: [0.3, 0.2],
            source: 'station lamp',
          });
      }
    }
    kit.add(
      kit
        .box(4.4, 0.14, 34, { cells: 16 })
        .at(-1.5, 3.46, -9.5)
        .as('metal', { colour: '#39423f', wear: 0.5 }),
      kit.box(0.1, 0.5, 34, { cells: 10 }).at(0.68, 3.3, -9.5).as('wood', { colour: '#dcd2bc', wear: 0.4 }),
    );
    kit.add(
      kit.box(0.6, 4.6, 40, { cells: 24 }).at(-3.5, 2.3, -11).as('brick', { colour: '#7c4c3e', wear: 0.4 }),
      kit.box(0.68, 0.9, 40, { cells: 12 }).at(-3.48, 0.45, -11).as('tile', { colour: '#3f5850', wear: 0.4 }),
    );
    for (let i = 0; i < 7; i++) {
      const z = 2.4 - i * 4.2;
      kit.add(
        windowOf(kit, 1.3, 1.7, {
          bars: [3, 3],
          frame: '#e0d6c0',
          ...(night ? { glow: '#ffc67c', strength: i % 3 === 2 ? 0.3 : 0.75 } : {}),
        })
          .turn(0, Math.PI / 2, 0)
          .at(-3.18, 2.0, z),
      );
      kit.add(
        kit
          .box(0.05, 0.9, 0.65, { bevel: 0.01 })
          .at(-3.16, 1.9, z - 2.1)
          .as('paper', { colour: kit.random.pick(['#c8503a', '#3a6a8c', '#d8b86a', '#5a7a4a']) }),
      );
    }
    for (const z of [-2.6, -8.6, 1.8]) kit.dress('bench', [-2.4, 0, z], Math.PI / 2);
    kit.dress('clock', [0.2, 2.5, -5.6], 0, { scale: 1.7 });
    kit.add(kit.box(0.05, 0.4, 0.05).at(0.2, 3.15, -5.6).as('iron'));
    const board = kit.group(
      kit.box(2, 0.46, 0.08).as('metal', { colour: '#1d3c5c' }),
      kit
        .text(String(params.params.station ?? 'CENTRAL'), 0.24, { font: 'sans' })
        .at(0, 0, 0.05)
        .as('paper', { colour: '#f4f0e6' }),
    );
    kit.feature(
      'sign',
      board.at(-0.2, 3.1, -2.4),
      kit
        .tube(
          [
            [-0.9, 3.3, -2.4],
            [-0.9, 3.8, -2.4],
          ],
          0.012,
          { sides: 5 },
        )
        .as('iron'),
      kit
        .tube(
          [
            [0.5, 3.3, -2.4],
            [0.5, 3.8, -2.4],
          ],
          0.012,
          { sides: 5 },
        )
        .as('iron'),
    );
    // A waiting train on the far track, lit inside.
    for (let c = 0; c < 3; c++) {
      const z = -3 - c * 13.2;
      kit.feature(
        'train',
        kit
          .box(2.7, 2.7, 12.6, { bevel: 0.22, cells: 8 })
          .at(7.9, 1.05, z)
          .as('metal', { colour: '#2d5a52', wear: 0.3 }),
        kit
          .box(2.74, 0.7, 12.2, { bevel: 0.05, cells: 4 })
          .at(7.9, 0.2, z)
          .as('metal', { colour: '#d8cfb8', wear: 0.3 }),
        kit.box(2.4, 0.5, 12, { bevel: 0.1, cells: 3 }).at(7.9, -0.5, z).as('iron', { colour: '#232326' }),
      );
      for (let i = 0; i < 8; i++)
        kit.add(
          kit
            .panel(1.05, 0.8, { cells: 1 })
            .turn(0, -Math.PI / 2, 0)
            .at(6.53, 1.55, z - 5.1 + i * 1.45)
            .as('glass', { colour: '#3a4650' })
            .glow(night ? '#ffd9a0' : '#9ab0bc', night ? 0.9 : 0.15),
        );
    }
    for (let i = 0; i < 7; i++)
      kit.add(
        kit
          .box(kit.random.range(5, 10), kit.random.range(6, 14), 5, { cells: 2 })
          .at(14 + (i % 3) * 4, 3, 2 - i * 8)
          .as('concrete', { colour: '#5a5a62' }),
      );
    kit.add(kit.box(16, 9, 2, { cells: 4 }).at(2, 3, -38).as('brick', { colour: '#5a4440' }));
  },
});
