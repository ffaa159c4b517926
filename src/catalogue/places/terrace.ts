import { definePlace } from '../kinds.ts';
import { gable, windowOf } from '../kit/assemblies.ts';

export default definePlace({
  id: 'terrace',
  words: [
    'balcony',
    'terrace',
    'coastal town',
    'harbor',
    'harbour',
    'harbor view',
    'seaside town',
    'mediterranean town',
    'coastal village',
    'seaside village',
    'veranda',
    'patio',
    'port',
    'small coastal town',
    'terracotta roofs',
    'rome',
    'italy',
    'amalfi',
    'santorini',
    'greece',
  ],
  facts: {
    indoor: false,
    floor: 'tile',
    area: [3, 2.4],
    anchors: {
      mark: { at: [0, 0, 0.9], kind: 'stand' },
      table: { at: [0, 0.74, -0.1], kind: 'surface', size: [0.6, 0.6] },
      chair: { at: [0.85, 0.46, -0.05], yaw: -Math.PI / 2, kind: 'seat' },
      railing: { at: [-0.8, 0, -0.9], yaw: Math.PI, kind: 'stand' },
    },
    bounds: [
      [-1.9, 0.5, 0.1],
      [1.9, 2.6, 3.4],
    ],
    practicals: [],
    times: ['sunrise', 'morning', 'golden-hour', 'sunset', 'noon', 'afternoon', 'dusk', 'night'],
    weathers: ['clear', 'cloudy', 'fog', 'rain'],
    ambience: ['waves', 'seagulls'],
    room: { seconds: 0.1, wet: 0.02 },
    has: [
      'cafe-table',
      'chair',
      'potted-plant',
      'house',
      'boat',
      'sailboat',
      'railing',
      'harbor',
      'sea',
      'church tower',
      'roofs',
    ],
    elevation: 16,
  },
  build(kit, params) {
    const night = ['night', 'dusk'].includes(params.time);
    kit.backdrop({ kind: 'sky', hills: 0.5 });
    const SEA = -16;
    // The balcony.
    kit.add(
      kit.ground(4.4, 4.6, { cells: 12 }).at(0, 0, 1.1).as('tile', { colour: '#c2a184', scale: 1.2 }),
      kit.box(4.6, 0.3, 0.3).at(0, -0.16, -1.25).as('stone'),
      kit.panel(4.4, 3.4).turn(0, Math.PI, 0).at(0, 1.7, 3.4).as('plaster', { colour: '#e2c9a4', wear: 0.3 }),
    );
    kit.add(
      windowOf(kit, 1.2, 2, { bars: [2, 4], frame: '#5f7f78', sill: false })
        .turn(0, Math.PI, 0)
        .at(-0.6, 1.02, 3.39),
    );
    const iron = { colour: '#28282b', wear: 0.3 };
    const rail = [
      kit.box(4.4, 0.05, 0.07, { bevel: 0.015 }).at(0, 1.0, -1.2).as('iron', iron),
      kit.box(4.4, 0.03, 0.04).at(0, 0.1, -1.2).as('iron', iron),
    ];
    for (const s of [-1, 1])
      rail.push(
        kit
          .box(0.05, 0.05, 2.6, { bevel: 0.01 })
          .at(s * 2.18, 1.0, 0.1)
          .as('iron', iron),
        ...Array.from({ length: 14 }, (_, i) =>
          kit
            .cylinder(0.011, 0.9, { sides: 6 })
            .at(s * 2.18, 0.55, -1.1 + i * 0.18)
            .as('iron', iron),
        ),
      );
    for (let i = 0; i < 19; i++) {
      const x = -2.07 + i * 0.23;
      rail.push(
        kit
          .cylinder(i % 3 ? 0.009 : 0.014, 0.9, { sides: 7 })
          .at(x, 0.55, -1.2)
          .as('iron', iron),
      );
      if (i % 3 === 0) {
        rail.push(kit.sphere(0.026, { segments: 8 }).at(x, 0.35, -1.2).as('iron', iron));
        for (const s of [-1, 1])
          rail.push(
            kit
              .tube(
                [
                  [x, 0.62, -1.2],
                  [x + s * 0.05, 0.78, -1.2],
                  [x + s * 0.11, 0.83, -1.2],
                  [x + s * 0.15, 0.77, -1.2],
                  [x + s * 0.125, 0.72, -1.2],
                  [x + s * 0.1, 0.745, -1.2],
                ],
                0.006,
                { sides: 5, steps: 14 },
              )
              .as('iron', iron),
          );
      }
    }
    kit.feature('railing', ...rail);
    kit.dress('cafe-table', [0, 0, -0.1]);
    kit.dress('croissant', [-0.17, 0.74, -0.18], 0.6);
    kit.dress('chair', [0.85, 0, -0.1], -Math.PI / 2 + 0.2, { material: 'iron', colour: '#2c2c30' });
    kit.dress('chair', [-0.95, 0, 0.25], Math.PI / 2 - 0.3, { material: 'iron', colour: '#2c2c30' });
    for (const [x, z, s, y] of [
      [-1.85, -0.85, 1.15, 0],
      [1.9, -0.8, 1.25, 0],
      [-1.9, 0.1, 0.9, 0],
      [-1.4, -1.36, 0.62, 0.92],
      [1.45, -1.36, 0.6, 0.92],
      [1.95, 0.6, 1, 0],
    ] as const)
      kit.dress('potted-plant', [x, y, z], x * 3, { scale: s, state: ['flowers'] });
    // The town steps down to the harbour: roofs at many depths, few triangles each.
    const shore = (x: number): number => -44 + 10 * Math.sin(x * 0.045 + 0.6);
    kit.feature(
      'hillside',
      kit
        .ground(190, 60, {
          cells: 34,
          height: (x, z) => {
            const down = (30 - z) / 60;
            const cape = Math.max(0, Math.abs(x + 6) - 34) * 0.34;
            return (
              -4.5 -
              13 * Math.min(1, down * 1.18) +
              cape * (0.5 + 0.5 * Math.sin(z * 0.08 + x * 0.05)) -
              (Math.abs(x + 6) < 30 && z - 38 < shore(x) ? 2 : 0)
            );
          },
        })
        .at(0, 0, -36)
        .as('grass', { colour: '#8f9460', wear: 0.4 }),
    );
    for (let row = 0; row < 5; row++)
      for (let i = 0; i < 9 + row; i++) {
        const z = -9 - row * 7.4 + kit.random.range(-1.6, 1.6);
        const x = (i - (8 + row) / 2) * (8.6 + row * 0.5) + kit.random.range(-2, 2);
        const y = -9.6 - row * 1.9 + Math.abs(x) * 0.03 + kit.random.range(-0.6, 0.9);
        kit.dress(
          'house',
          [x, y, z],
          kit.random.range(-0.5, 0.5) + (kit.random.chance(0.3) ? Math.PI / 2 : 0),
          { state: ['far', ...(night ? ['lit'] : [])], scale: kit.random.range(0.8, 1.12) },
        );
      }
    // The nearest roofs, close under the railing, where their tiles are seen.
    for (const [x, y, z, w, turn] of [
      [-5.4, -6.1, -7.5, 5.4, 0.2],
      [1.4, -7.2, -9.6, 6, -0.15],
      [7.4, -5.6, -8.2, 5.2, 0.4],
      [-10.8, -5, -11, 5.6, -0.3],
      [4.6, -8.2, -15, 6.4, 0.1],
      [-3.2, -8.6, -16.5, 6, 0.35],
    ] as const)
      kit.feature(
        'terracotta roofs',
        gable(kit, w, 4.6, 1.5)
          .turn(0, turn, 0)
          .at(x, y + 3.2, z)
          .as('terracotta', { colour: '#b8643c', vary: 0.08 }),
        kit
          .box(w, 3.4, 4.6, { cells: 4 })
          .turn(0, turn, 0)
          .at(x, y + 1.6, z)
          .as('plaster', { colour: kit.random.pick(['#ecdcc0', '#e4cca8', '#e8d4c0']), wear: 0.35 }),
        ...[-0.3, 0.3].map((d) =>
          kit
            .box(0.5, 1, 0.5)
            .at(x + d * w, y + 4.5, z - 0.4)
            .as('brick', { colour: '#a86a50' }),
        ),
      );
    kit.feature(
      'church tower',
      kit.box(3.4, 15, 3.4, { cells: 5 }).at(-11, -6, -34).as('plaster', { colour: '#e0cba8', wear: 0.4 }),
      kit.box(3.9, 0.4, 3.9, { cells: 2 }).at(-11, 1.5, -34).as('stone'),
      kit
        .cylinder(2.5, 3.6, { top: 0.05, sides: 4, bevel: 0 })
        .turn(0, Math.PI / 4, 0)
        .at(-11, 3.4, -34)
        .as('terracotta'),
      ...[-1, 1].map((s) =>
        kit
          .box(0.8, 1.9, 0.06, { cells: 1 })
          .at(-11 + s * 0.8, -0.4, -32.27)
          .as('glass', { colour: '#3a302a' }),
      ),
    );
    for (let i = 0; i < 12; i++)
      kit.dress(
        'cypress',
        [kit.random.range(-46, 46), -10.5 - kit.random.range(0, 3), kit.random.range(-40, -14)],
        i,
        { state: ['far'], scale: kit.random.range(0.8, 1.3) },
      );
    // Harbour: mole with a light, boats at anchor, open sea.
    kit.water({ at: [0, SEA, -150], width: 420, depth: 230, colour: '#3f6f84', clarity: 0.2 });
    kit.feature(
      'harbor',
      kit.box(46, 2.4, 3, { cells: 4 }).turn(0, 0.18, 0).at(34, SEA, -74).as('stone', { colour: '#a89c88' }),
      kit
        .lathe(
          [
            [0, 0],
            [1.5, 0],
            [1.1, 7],
            [1.5, 7.2],
            [1.5, 7.6],
            [0.9, 7.7],
            [0.9, 9],
            [1.1, 9.1],
            [0, 10.4],
          ],
          { sides: 14 },
        )
        .at(11, SEA + 1, -70.5)
        .as('plaster', { colour: '#f0e8dc' }),
      kit
        .lathe(
          [
            [1.34, 2.4],
            [1.23, 4.6],
          ],
          { sides: 14 },
        )
        .scale(1.02, 1, 1.02)
        .at(11, SEA + 1, -70.5)
        .as('plaster', { colour: '#b8402c' }),
      kit
        .box(60, 1.6, 3, { cells: 4 })
        .turn(0, -0.05, 0)
        .at(-20, SEA + 0.2, -52)
        .as('stone', { colour: '#b0a48e' }),
    );
    for (let i = 0; i < 11; i++)
      kit.dress(
        'boat',
        [kit.random.range(-30, 32), SEA - 0.05, kit.random.range(-70, -55)],
        kit.random.range(0, 6),
        { state: ['far'], scale: kit.random.range(1.3, 2) },
      );
    for (const [x, z, s] of [
      [-20, -66, 1.1],
      [6, -62, 1],
      [20, -60, 1.2],
      [-3, -84, 1.3],
      [-40, -108, 1.5],
      [30, -120, 1.4],
      [52, -96, 1.2],
    ] as const)
      kit.dress('sailboat', [x, SEA, z], 0.6 + x * 0.03, { state: ['far'], scale: s });
    // Capes on both sides.
    for (const s of [-1, 1])
      kit.feature(
        'hills',
        kit
          .blob([60, 26, 34], { lumps: 3, roughness: 0.3, detail: 3 })
          .at(s * 118, SEA - 2, -150 - s * 25)
          .as('grass', { colour: '#7f8a68' }),
      );
  },
});
