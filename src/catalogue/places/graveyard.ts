import { definePlace } from '../kinds.ts';

export default definePlace({
  id: 'graveyard',
  words: [
    'graveyard',
    'cemetery',
    'churchyard',
    'burial ground',
    'haunted graveyard',
    'old cemetery',
    'grave',
    'haunted house',
  ],
  facts: {
    indoor: false,
    floor: 'grass',
    area: [5, 5],
    anchors: {
      mark: { at: [0, 0, 0.6], kind: 'stand' },
      tomb: { at: [-1.1, 0, -0.6], yaw: 0.4, kind: 'stand' },
      gate: { at: [0, 0, -9], kind: 'stand' },
    },
    bounds: [
      [-4, 0.25, 1],
      [4, 6, 11],
    ],
    practicals: ['lantern', 'moon'],
    times: ['night', 'dusk', 'sunset', 'dawn', 'afternoon', 'morning'],
    weathers: ['fog', 'clear', 'rain', 'cloudy', 'snow'],
    ambience: ['owl', 'wind', 'crows'],
    room: { seconds: 0.2, wet: 0.04 },
    has: [
      'gravestone',
      'cross',
      'gate',
      'fence',
      'tree',
      'grass',
      'path',
      'church',
      'lantern',
      'statue',
      'crypt',
    ],
  },
  build(kit, params) {
    const stone = params.colour ?? '#84867f';
    kit.backdrop({ kind: 'sky', hills: 0.4 });
    const lie = (x: number, z: number): number =>
      Math.min(1, Math.max(0, (Math.abs(x) - 1.2) / 4)) * (0.25 + 0.2 * Math.sin(x * 0.5 + z * 0.4));
    kit.add(
      kit
        .ground(70, 60, { cells: 48, height: (x, z) => lie(x, z - 18) })
        .at(0, 0, -18)
        .as('grass', { colour: '#56683c' }),
    );
    kit.feature('path', kit.ground(1.7, 24, { cells: 24 }).at(0, 0.02, -5).as('dirt', { colour: '#6e6250' }));
    const marker = (x: number, z: number, kind: number, s: number): void => {
      const y = lie(x, z) - 0.05;
      const lean = [
        kit.random.range(-0.1, 0.1),
        kit.random.range(-0.15, 0.15),
        kit.random.range(-0.1, 0.1),
      ] as const;
      const finish = { colour: stone, wear: 0.75, vary: 0.12 };
      if (kind === 0)
        kit.feature(
          'gravestone',
          kit
            .group(
              kit
                .extrude(
                  [
                    [-0.32, 0],
                    [0.32, 0],
                    [0.32, 0.7],
                    [0.22, 0.9],
                    [0, 0.98],
                    [-0.22, 0.9],
                    [-0.32, 0.7],
                  ],
                  0.14,
                  { bevel: 0.02 },
                )
                .as('concrete', finish),
              kit.text('RIP', 0.14).at(0, 0.66, 0.075).as('stone', { colour: '#3c3e3a' }),
              kit.box(0.85, 0.1, 0.35, { bevel: 0.02 }).at(0, 0.03, 0).as('concrete', finish),
            )
            .scale(s)
            .turn(...lean)
            .at(x, y, z),
        );
      else if (kind === 1)
        kit.feature(
          'cross',
          kit
            .group(
              kit.box(0.16, 1.3, 0.14, { bevel: 0.02 }).at(0, 0.65, 0).as('concrete', finish),
              kit.box(0.7, 0.16, 0.14, { bevel: 0.02 }).at(0, 0.92, 0).as('concrete', finish),
              kit.box(0.6, 0.22, 0.4, { bevel: 0.03 }).at(0, 0.08, 0).as('concrete', finish),
            )
            .scale(s)
            .turn(...lean)
            .at(x, y, z),
        );
      else
        kit.feature(
          'gravestone',
          kit
            .group(
              kit.box(0.62, 0.85, 0.16, { bevel: 0.03 }).at(0, 0.42, 0).as('concrete', finish),
              kit.box(0.74, 0.12, 0.24, { bevel: 0.02 }).at(0, 0.88, 0).as('concrete', finish),
            )
            .scale(s)
            .turn(...lean)
            .at(x, y, z),
        );
      if (kit.random.chance(0.25))
        kit.dress('candle', [x + 0.3, y + 0.05, z + 0.3], 0, { scale: 0.8, state: ['lit'] });
    };
    for (let row = 0; row < 6; row++)
      for (const s of [-1, 1])
        for (let i = 0; i < 4; i++) {
          const x = s * (1.55 + i * 1.6) + kit.random.range(-0.2, 0.2);
          const z = 0.2 - row * 2.1 + kit.random.range(-0.3, 0.3);
          marker(x, z, kit.random.integer(0, 2), kit.random.range(0.8, 1.25));
        }
    kit.dress('statue', [-3.2, lie(-3.2, -4.6) + 0.6, -4.6], 0.4, { scale: 1 });
    kit.feature(
      'pedestal',
      kit
        .box(0.9, 0.7, 0.9, { bevel: 0.03 })
        .at(-3.2, lie(-3.2, -4.6) + 0.28, -4.6)
        .as('stone', { colour: stone, wear: 0.6 }),
    );
    // Iron railings with a gate, a chapel behind, bare trees.
    const spear = { colour: '#1e2022', wear: 0.4 };
    for (let i = -22; i <= 22; i++) {
      const x = i * 0.42;
      if (Math.abs(x) < 1.1) continue;
      kit.feature(
        'fence',
        kit.cylinder(0.016, 1.7, { sides: 5, bevel: 0 }).at(x, 0.95, -12).as('iron', spear),
        kit.cylinder(0.035, 0.14, { sides: 5, top: 0.002, bevel: 0 }).at(x, 1.86, -12).as('iron', spear),
      );
    }
    for (const s of [-1, 1])
      kit.feature(
        'gate',
        kit
          .box(0.55, 2.7, 0.55, { bevel: 0.04, cells: 3 })
          .at(s * 1.25, 1.35, -12)
          .as('brick', { colour: '#6a5a52' }),
        kit
          .sphere(0.3, { segments: 14 })
          .at(s * 1.25, 2.9, -12)
          .as('stone', { colour: stone }),
        kit
          .box(7.6, 0.05, 0.05, { cells: 1 })
          .at(s * 5.2, 1.6, -12)
          .as('iron', spear),
        kit
          .box(7.6, 0.05, 0.05, { cells: 1 })
          .at(s * 5.2, 0.35, -12)
          .as('iron', spear),
      );
    kit.feature(
      'church',
      kit.box(7, 5, 9, { cells: 6 }).at(5.5, 2.5, -26).as('stone', { colour: '#5c5a58', wear: 0.5 }),
      kit
        .cylinder(5.4, 3.6, { sides: 4, top: 0.1, bevel: 0 })
        .turn(0, Math.PI / 4, 0)
        .scale(0.95, 1, 1.2)
        .at(5.5, 6.7, -26)
        .as('stone', { colour: '#3c3c42' }),
      kit.box(2.6, 9, 2.6, { cells: 5 }).at(1.4, 4.5, -23).as('stone', { colour: '#64625e', wear: 0.5 }),
      kit
        .cylinder(2, 4.6, { sides: 4, top: 0.02, bevel: 0 })
        .turn(0, Math.PI / 4, 0)
        .at(1.4, 11.2, -23)
        .as('stone', { colour: '#36363c' }),
      ...[3, 5.5, 8].map((x) =>
        kit.panel(0.7, 1.7, { cells: 1 }).at(x, 2.7, -21.46).as('glass').glow('#ffb45c', 1.1),
      ),
      kit.panel(0.6, 1.1, { cells: 1 }).at(1.4, 6.6, -21.67).as('glass').glow('#ffb45c', 1.1),
    );
    for (const [x, z, s] of [
      [-5.4, -6.5, 1.1],
      [6.8, -8, 1.2],
      [-9, -15, 1.4],
    ] as const)
      kit.dress('tree', [x, 0, z], x, { state: ['bare'], scale: s });
    for (const [x, z] of [
      [-1.35, -3.2],
      [1.35, -7.4],
    ] as const)
      kit.dress('stone-lantern', [x, 0, z], 0, { state: ['lit'], scale: 0.8 });
    for (let i = 0; i < 120; i++) {
      const [x, z] = [kit.random.range(-8, 8), kit.random.range(-11, 4)];
      if (Math.abs(x) < 0.95) continue;
      kit.dress('grass-tuft', [x, lie(x, z) - 0.03, z], i, {
        scale: kit.random.range(0.5, 1),
        colour: kit.random.pick(['#5c6e3c', '#6a7444', '#7c7848']),
      });
    }
  },
});
