import { definePlace } from '../kinds.ts';
import { room } from '../kit/rooms.ts';
import { doorOf } from '../kit/scenery.ts';

export default definePlace({
  id: 'corridor',
  words: [
    'corridor',
    'hallway',
    'hospital corridor',
    'hospital hallway',
    'school hallway',
    'school corridor',
    'hotel corridor',
    'hotel hallway',
    'office corridor',
    'long corridor',
    'long hallway',
    'passage',
    'passageway',
    'prison corridor',
    'apartment hallway',
  ],
  facts: {
    indoor: true,
    floor: 'tile',
    area: [2, 7],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      bench: { at: [-0.98, 0.46, -1.5], yaw: Math.PI / 2, kind: 'seat', size: [0.5, 1.5] },
      'bench.far': { at: [-0.98, 0.46, -2.1], yaw: Math.PI / 2, kind: 'seat' },
      door: { at: [0.9, 0, -2.6], yaw: -Math.PI / 2, kind: 'stand' },
      end: { at: [0, 0, -12], kind: 'stand' },
    },
    bounds: [
      [-1.15, 0.25, 0.5],
      [1.15, 2.4, 7.5],
    ],
    practicals: ['fluorescent', 'window', 'exit sign'],
    times: ['unspecified', 'night', 'morning'],
    weathers: ['clear'],
    ambience: ['electric-hum', 'hall-echo'],
    room: { seconds: 1.3, wet: 0.24 },
    has: [
      'door',
      'bench',
      'window',
      'exit sign',
      'handrail',
      'notice board',
      'potted-plant',
      'fire extinguisher',
      'clock',
      'trolley',
    ],
  },
  build(kit, params) {
    const wall = params.colour ?? '#c2cfc6';
    const warm = params.state.some((s) => ['warm', 'hotel', 'luxurious', 'old'].includes(s));
    const dark = params.state.some((s) => ['dark', 'abandoned', 'dim', 'eerie'].includes(s));
    room(
      kit,
      { width: 2.9, height: 2.75, back: 18, front: 8 },
      {
        floor: warm
          ? { material: 'felt', colour: '#7a2c30' }
          : { material: 'tile', colour: '#a9b0a8', roughness: 0.2, wear: dark ? 0.7 : 0.2 },
        wall: { material: 'plaster', colour: warm ? '#c8a878' : wall, wear: dark ? 0.7 : 0.15 },
        ceiling: { material: 'plaster', colour: '#d4d6d0' },
        skirting: { material: 'rubber', colour: '#3c4644' },
      },
    );
    kit.backdrop({ kind: 'plain', colour: '#a8b4b8' });
    if (!warm) kit.reflect({ strength: 0.28, roughness: 0.2 });
    const stripe = warm ? '#5c3a28' : '#3f7a78';
    for (const s of [-1, 1]) {
      kit.add(
        kit
          .box(0.02, 0.95, 26, { cells: 20 })
          .at(s * 1.437, 0.58, -5)
          .as('plaster', { colour: warm ? '#8a6038' : '#8fb0a8', vary: 0.02 }),
      );
      kit.feature(
        'handrail',
        kit
          .box(0.05, 0.12, 25.6, { bevel: 0.02, cells: 16 })
          .at(s * 1.4, 1.04, -5)
          .as('wood', { colour: stripe }),
      );
      for (let i = 0; i < 7; i++) {
        const z = 4.4 - i * 3.4 + (s > 0 ? 0 : -1.7);
        kit.feature(
          'door',
          doorOf(kit, {
            leaf: warm ? '#6a4630' : '#6f9a96',
            frame: warm ? '#4a3020' : '#4f6664',
            pane: !warm,
            number: `${(s > 0 ? 201 : 202) + i * 2}`,
          })
            .turn(0, (-s * Math.PI) / 2, 0)
            .at(s * 1.42, 0, z),
        );
      }
    }
    // Frames of the ceiling grid cast rhythm along the way.
    for (let i = 0; i < 11; i++) {
      const z = 6.4 - i * 2.3;
      kit.add(
        kit
          .box(2.9, 0.04, 0.05, { cells: 2 })
          .at(0, 2.735, z + 1.15)
          .as('metal', { colour: '#a8aca8' }),
      );
      const lit = !dark || i % 3 === 1;
      kit.add(
        kit.box(0.6, 0.05, 1.2, { cells: 1 }).at(0, 2.735, z).as('metal', { colour: '#e4e6e2' }),
        lit
          ? kit
              .box(0.5, 0.02, 1.1, { cells: 1 })
              .at(0, 2.705, z)
              .as('glass')
              .glow(warm ? '#ffdca0' : '#f2fff8', 2)
          : kit.box(0.5, 0.02, 1.1, { cells: 1 }).at(0, 2.705, z).as('glass', { colour: '#8a9090' }),
      );
      if (lit && i % 2 === (dark ? 0 : 1))
        kit.lamp({
          kind: 'panel',
          at: [0, 2.66, z],
          towards: [0, -1, 0],
          size: [0.5, 1.1],
          colour: warm ? '#ffd8a0' : '#f0fff6',
          power: 5,
          flicker: params.state.includes('flickering') || dark ? 'fluorescent' : 'none',
          source: 'fluorescent',
        });
    }
    // The end: glazed double doors under an exit sign, with a window's light behind them.
    kit.feature(
      'double door',
      kit.box(2, 2.3, 0.08, { cells: 3 }).at(0, 1.15, -17.9).as('wood', { colour: '#5f8480' }),
      ...[-0.5, 0.5].map((x) =>
        kit.panel(0.5, 1.2, { cells: 1 }).at(x, 1.45, -17.85).as('glass').glow('#dfeef4', 1.4),
      ),
    );
    kit.lamp({
      kind: 'panel',
      at: [0, 1.5, -17.7],
      towards: [0, 0, 1],
      size: [1.4, 1.2],
      kelvin: 7000,
      power: 5,
      source: 'window',
    });
    kit.feature(
      'exit sign',
      kit.box(0.7, 0.24, 0.06).at(0, 2.5, -10.2).as('metal', { colour: '#0e4a2c' }).glow('#1c8a4c', 0.6),
      kit.text('EXIT', 0.14).at(0, 2.5, -10.16).as('paper').glow('#f4fff4', 1.2),
    );
    kit.feature(
      'bench',
      kit
        .box(0.42, 0.06, 1.9, { bevel: 0.02, cells: 3 })
        .at(-1.14, 0.44, -1.8)
        .as('leather', { colour: '#40606a' }),
      kit
        .box(0.06, 0.42, 1.9, { bevel: 0.02, cells: 3 })
        .at(-1.36, 0.72, -1.8)
        .as('leather', { colour: '#40606a' }),
      ...[-0.8, 0.8].map((d) =>
        kit
          .box(0.36, 0.4, 0.05)
          .at(-1.14, 0.2, -1.8 + d)
          .as('steel'),
      ),
    );
    kit.feature(
      'notice board',
      kit.box(0.03, 0.8, 1.2).at(1.42, 1.65, -0.9).as('wood', { colour: '#8a6a44' }),
      ...Array.from({ length: 6 }, (_, i) =>
        kit
          .panel(0.22, 0.28, { cells: 1 })
          .turn(0, -Math.PI / 2, kit.random.range(-0.06, 0.06))
          .at(1.4, 1.83 - (i % 2) * 0.36, -1.3 + Math.floor(i / 2) * 0.38)
          .as('paper', { colour: kit.random.pick(['#f0ece0', '#f0d890', '#b8d8e8', '#e8b8a8']) }),
      ),
    );
    kit.feature(
      'fire extinguisher',
      kit.cylinder(0.075, 0.42, { sides: 14 }).at(1.34, 0.75, 1.6).as('metal', { colour: '#c02c24' }),
      kit.cylinder(0.03, 0.08, { sides: 8 }).at(1.34, 1.0, 1.6).as('rubber'),
    );
    kit.feature(
      'trolley',
      kit.box(0.62, 0.06, 1.7, { bevel: 0.02, cells: 2 }).at(1.0, 0.78, -6.2).as('steel'),
      kit
        .box(0.56, 0.1, 1.6, { bevel: 0.04, cells: 2 })
        .at(1.0, 0.86, -6.2)
        .as('cloth', { colour: '#d8e4e8' }),
      ...[-1, 1].flatMap((d) => [
        kit
          .tube(
            [
              [0.75, 0.1, -6.2 + d * 0.75],
              [0.75, 0.78, -6.2 + d * 0.75],
            ],
            0.018,
            { sides: 6 },
          )
          .as('steel'),
        kit
          .tube(
            [
              [1.25, 0.1, -6.2 + d * 0.75],
              [1.25, 0.78, -6.2 + d * 0.75],
            ],
            0.018,
            { sides: 6 },
          )
          .as('steel'),
        kit
          .sphere(0.06, { segments: 8 })
          .at(0.75, 0.06, -6.2 + d * 0.75)
          .as('rubber'),
      ]),
    );
    kit.dress('potted-plant', [-1.15, 0, 1.5], 0, { scale: 1.5 });
    kit.dress('clock', [-0.6, 2.42, -10.18], 0, { scale: 0.8 });
  },
});
