import { definePlace } from '../kinds.ts';

export default definePlace({
  id: 'spaceship',
  words: [
    'spaceship',
    'spacecraft',
    'starship',
    'space station',
    'spaceship corridor',
    'cockpit',
    'control room',
    'bridge of a spaceship',
    'server room',
    'bunker',
    'submarine',
    'airlock',
    'space capsule',
    'capsule',
    'space shuttle cabin',
  ],
  facts: {
    indoor: true,
    floor: 'metal',
    area: [2.6, 8],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      console: { at: [-1.25, 0.95, -2.2], yaw: Math.PI / 2, kind: 'surface', size: [0.5, 1.4] },
      'at-console': { at: [-0.7, 0, -2.2], yaw: -Math.PI / 2, kind: 'stand' },
      door: { at: [0, 0, -8], kind: 'stand' },
      window: { at: [1.4, 1.4, -2.4], kind: 'opening' },
    },
    bounds: [
      [-1.3, 0.3, 0.5],
      [1.3, 2.3, 8],
    ],
    practicals: ['panel', 'screen', 'led'],
    times: ['unspecified', 'night'],
    weathers: ['clear'],
    ambience: ['hum'],
    room: { seconds: 0.7, wet: 0.2 },
    has: ['door', 'screens', 'consoles', 'panels', 'window'],
  },
  build(kit, params) {
    const white = params.state.some((s) => ['white', 'clean', 'bright'].includes(s));
    const hull = params.colour ?? (white ? '#d9dce0' : '#8b929a');
    const strip = params.state.some((s) => ['red', 'emergency'].includes(s))
      ? '#ff4a36'
      : white
        ? '#e8f2ff'
        : '#9fd0ff';
    kit.backdrop({ kind: 'dark', colour: '#05070c' });
    kit.add(
      kit.ground(3.2, 22, { cells: 34 }).at(0, 0, -4).as('metal', { colour: '#4a4f56', vary: 0, wear: 0.3 }),
    );
    kit.reflect({ strength: 0.3, roughness: 0.3 });
    // Ribbed frames with panels between; the section is an octagon.
    const section: (readonly [number, number])[] = [
      [-1.6, 0.35],
      [-1.6, 1.9],
      [-1.05, 2.5],
      [1.05, 2.5],
      [1.6, 1.9],
      [1.6, 0.35],
      [1.3, 0],
      [-1.3, 0],
    ];
    for (let i = 0; i < 13; i++) {
      const z = 6 - i * 1.5;
      for (let k = 0; k < section.length - 1; k++) {
        if (k === 6) continue;
        const [a, b] = [section[k]!, section[k + 1]!];
        const [mx, my] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
        const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
        const turn = Math.atan2(b[1] - a[1], b[0] - a[0]);
        kit.add(
          kit
            .box(length + 0.05, 0.14, 0.22, { bevel: 0.03, cells: 3 })
            .turn(0, 0, turn)
            .at(mx, my, z)
            .as('metal', { colour: '#5c646c', wear: 0.35 }),
        );
        const window = k === 4 && (i === 5 || i === 7);
        if (!window)
          kit.add(
            kit
              .box(length, 0.08, 1.32, { bevel: 0.04, cells: 3 })
              .turn(0, 0, turn)
              .at(mx * 1.03, my + (my - 1.2) * 0.03, z - 0.75)
              .as('metal', { colour: hull, wear: 0.25, vary: 0.05 }),
          );
      }
      for (const s of [-1, 1]) {
        kit.feature(
          'panels',
          kit
            .box(0.05, 0.06, 1.2, { bevel: 0.015 })
            .at(s * 1.5, 0.3, z - 0.75)
            .as('plastic', { colour: '#ffffff' })
            .glow(strip, 1.6),
          kit
            .box(0.5, 0.03, 0.9, { bevel: 0.012 })
            .at(s * 0.55, 2.43, z - 0.75)
            .as('plastic', { colour: '#ffffff' })
            .glow(strip, 1.9),
        );
        for (let j = 0; j < 3; j++)
          kit.add(
            kit
              .box(0.03, kit.random.range(0.05, 0.22), kit.random.range(0.1, 0.4), { cells: 1 })
              .at(s * 1.54, 0.75 + j * 0.38, z - 0.4 - kit.random.range(0, 0.7))
              .as('plastic', { colour: kit.random.pick(['#2a2f36', '#3c444c', '#c8643a']) }),
          );
        if (kit.random.chance(0.5))
          kit.feature(
            'screens',
            kit
              .panel(0.42, 0.26, { cells: 1 })
              .turn(0, (-s * Math.PI) / 2, 0)
              .at(s * 1.535, 1.45, z - 0.75)
              .as('glass', { colour: '#102030' })
              .glow(kit.random.pick(['#3ad0ff', '#5affa0', '#ffb03a']), 0.8),
          );
      }
      if (i % 2 === 1)
        kit.lamp({
          kind: 'panel',
          at: [0, 2.38, z - 0.75],
          towards: [0, -1, 0],
          size: [1.4, 0.9],
          colour: strip,
          power: 1.6,
          source: 'panel',
        });
      kit.add(
        kit
          .tube(
            [
              [-1.2, 2.32, z],
              [-1.2, 2.3, z - 1.5],
            ],
            0.035,
            { sides: 6 },
          )
          .as('rubber', { colour: '#22262a' }),
        kit
          .tube(
            [
              [1.25, 2.28, z],
              [1.25, 2.3, z - 1.5],
            ],
            0.05,
            { sides: 6 },
          )
          .as('metal', { colour: '#a87a4a' }),
      );
    }
    // Stars beyond the window bays.
    kit.feature(
      'window',
      kit
        .panel(4, 2, { cells: 1 })
        .turn(0, -Math.PI / 2, 0)
        .at(2.4, 1.4, -3)
        .as('paper', { colour: '#02040a' }),
    );
    for (let i = 0; i < 90; i++)
      kit.add(
        kit
          .panel(0.012, 0.012, { cells: 1 })
          .turn(0, -Math.PI / 2, 0)
          .at(2.38, kit.random.range(0.4, 2.4), kit.random.range(-5, -1))
          .as('paper', { colour: '#ffffff' })
          .glow('#dfe8ff', kit.random.pick([0.6, 1.2, 2.4])),
      );
    // Console and the door at the end.
    kit.feature(
      'consoles',
      kit.box(0.6, 0.9, 1.5, { bevel: 0.05 }).at(-1.35, 0.45, -2.2).as('metal', { colour: '#444b53' }),
      kit
        .box(0.55, 0.05, 1.4, { bevel: 0.015 })
        .turn(0, 0, -0.35)
        .at(-1.22, 0.95, -2.2)
        .as('plastic', { colour: '#22272d' }),
    );
    for (let i = 0; i < 22; i++)
      kit.add(
        kit
          .box(0.035, 0.015, 0.05, { cells: 1 })
          .turn(0, 0, -0.35)
          .at(-1.34 + (i % 3) * 0.11, 1.02 - (i % 3) * 0.04, -2.8 + Math.floor(i / 3) * 0.17)
          .as('plastic', { colour: '#dddddd' })
          .glow(kit.random.pick(['#3ad0ff', '#ff5a3a', '#5aff8a', '#ffd03a']), 1.3),
      );
    kit.feature(
      'door',
      kit.box(3.4, 3, 0.3, { cells: 4 }).at(0, 1.4, -9.3).as('metal', { colour: '#5a626a' }),
      ...[-1, 1].map((s) =>
        kit
          .box(0.86, 2.1, 0.12, { bevel: 0.05 })
          .at(s * 0.44, 1.08, -9.08)
          .as('metal', { colour: hull, wear: 0.3 }),
      ),
      kit.box(0.04, 2, 0.13).at(0, 1.08, -9.07).as('rubber'),
      kit.box(1.7, 0.06, 0.08).at(0, 2.24, -9.0).as('plastic', { colour: '#ffffff' }).glow('#5affa0', 1.8),
    );
    kit.add(kit.box(3.4, 3, 0.3).at(0, 1.4, 8.4).as('metal', { colour: '#5a626a' }));
  },
});
