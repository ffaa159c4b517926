import { definePlace } from '../kinds.ts';
import { daylight } from '../kit/daylight.ts';

export default definePlace({
  id: 'swimming-pool',
  words: [
    'swimming pool',
    'pool',
    'poolside',
    'outdoor pool',
    'infinity pool',
    'hotel pool',
    'pool party',
    'rooftop pool',
    'resort',
    'water park',
    'villa',
  ],
  facts: {
    indoor: false,
    floor: 'tile',
    area: [5, 2.6],
    anchors: {
      mark: { at: [0, 0, 0.8], kind: 'stand' },
      edge: { at: [0, 0.02, -0.4], yaw: 0, kind: 'seat', size: [4, 0.4] },
      water: { at: [0, -0.14, -5], kind: 'surface', size: [8, 8] },
      lounger: { at: [-3.1, 0.42, 0.9], yaw: 0.4, kind: 'seat' },
      board: { at: [4.6, 0.9, -3.4], yaw: -Math.PI / 2, kind: 'stand' },
    },
    bounds: [
      [-4.4, 0.2, 1],
      [4.4, 6, 9],
    ],
    practicals: ['pool light', 'lamp'],
    times: ['afternoon', 'noon', 'golden-hour', 'morning', 'sunset', 'dusk', 'night'],
    weathers: ['clear', 'cloudy'],
    ambience: ['lapping', 'breeze'],
    room: { seconds: 0.2, wet: 0.04 },
    has: [
      'water',
      'pool',
      'lounger',
      'umbrella',
      'palm',
      'ladder',
      'tiles',
      'diving board',
      'towel',
      'hedge',
    ],
  },
  build(kit, params) {
    const day = daylight(params.time, params.weather);
    kit.backdrop({ kind: 'sky', hills: 0.3 });
    const deck = params.colour ?? '#d8cdb8';
    const [L, R, N, F] = [-5, 5, -0.8, -10];
    const paving = { colour: deck, vary: 0.03, roughness: 0.5 };
    kit.add(
      kit
        .ground(30, 10, { cells: 22 })
        .at(0, 0, N + 5)
        .as('tile', paving),
      kit
        .ground(10, -F + N + 1, { cells: 10 })
        .at(L - 5, 0, (N + F) / 2)
        .as('tile', paving),
      kit
        .ground(10, -F + N + 1, { cells: 10 })
        .at(R + 5, 0, (N + F) / 2)
        .as('tile', paving),
      kit
        .ground(30, 5, { cells: 14 })
        .at(0, 0, F - 2.5)
        .as('tile', paving),
    );
    // The basin: pale tiles that the water shows, a dark band at the water line, coping round it.
    const basin = { colour: '#7cc8d8', vary: 0.03, roughness: 0.25 };
    kit.feature(
      'pool',
      kit
        .ground(R - L, N - F, { cells: 22 })
        .at(0, -1.3, (N + F) / 2)
        .as('tile', basin),
      kit
        .box(R - L, 1.3, 0.06, { cells: 10 })
        .at(0, -0.65, F)
        .as('tile', basin),
      kit
        .box(0.06, 1.3, N - F, { cells: 10 })
        .at(L, -0.65, (N + F) / 2)
        .as('tile', basin),
      kit
        .box(0.06, 1.3, N - F, { cells: 10 })
        .at(R, -0.65, (N + F) / 2)
        .as('tile', basin),
      kit
        .box(R - L, 0.14, 0.07, { cells: 6 })
        .at(0, -0.1, F + 0.01)
        .as('tile', { colour: '#22588a' }),
      ...[-2.5, 0, 2.5].map((x) =>
        kit
          .ground(0.3, N - F - 1.4, { cells: 8 })
          .at(x, -1.29, (N + F) / 2)
          .as('tile', { colour: '#22588a' }),
      ),
    );
    kit.feature(
      'coping',
      kit
        .box(R - L + 0.7, 0.07, 0.36, { bevel: 0.03, cells: 12 })
        .at(0, 0.02, N + 0.12)
        .as('stone', { colour: '#efe8da' }),
      kit
        .box(R - L + 0.7, 0.07, 0.36, { bevel: 0.03, cells: 12 })
        .at(0, 0.02, F - 0.12)
        .as('stone', { colour: '#efe8da' }),
      ...[L - 0.12, R + 0.12].map((x) =>
        kit
          .box(0.36, 0.07, N - F, { bevel: 0.03, cells: 12 })
          .at(x, 0.02, (N + F) / 2)
          .as('stone', { colour: '#efe8da' }),
      ),
    );
    kit.water({
      at: [0, -0.14, (N + F) / 2],
      width: R - L,
      depth: N - F,
      colour: '#3cb4cc',
      clarity: 0.75,
      flow: [0.04, 0, 0.03],
    });
    if (day.night)
      for (const x of [-3, 3]) {
        kit.add(
          kit
            .sphere(0.12, { segments: 10 })
            .at(x, -0.6, F + 0.1)
            .as('glass')
            .glow('#c8f8ff', 3),
        );
        kit.lamp({
          kind: 'point',
          at: [x, -0.4, F + 1],
          colour: '#8cecff',
          power: 8,
          size: [0.6, 0.4],
          source: 'pool light',
        });
      }
    kit.feature(
      'ladder',
      ...[-0.25, 0.25].map((d) =>
        kit
          .tube(
            [
              [3.4 + d, -0.9, N - 0.1],
              [3.4 + d, 0.5, N - 0.08],
              [3.4 + d, 0.78, N + 0.15],
              [3.4 + d, 0.5, N + 0.42],
              [3.4 + d, 0, N + 0.45],
            ],
            0.024,
            { sides: 8, steps: 16 },
          )
          .as('steel'),
      ),
      ...[-0.3, -0.6].map((y) =>
        kit
          .box(0.5, 0.03, 0.08)
          .at(3.4, y, N - 0.1)
          .as('steel'),
      ),
    );
    kit.feature(
      'diving board',
      kit
        .box(2.4, 0.06, 0.5, { bevel: 0.02, cells: 3 })
        .turn(0, 0, -0.03)
        .at(4.5, 0.86, -4.4)
        .as('plastic', { colour: '#f0f4f4' }),
      ...[-0.18, 0.18].map((d) =>
        kit
          .box(0.08, 0.85, 0.08)
          .at(5.5, 0.42, -4.4 + d)
          .as('steel'),
      ),
      kit.box(0.08, 0.4, 0.5).at(5.2, 0.6, -4.4).as('steel'),
    );
    // Loungers with towels under striped umbrellas.
    for (const [x, z, yaw, colour] of [
      [-3.2, 0.9, 0.5, '#e0783c'],
      [-4.8, -3, 1.35, '#3c8ac8'],
      [-6.4, -6.5, 1.4, '#e0c03c'],
      [6.6, -7.5, -1.4, '#d84a5a'],
    ] as const) {
      const cx = Math.cos(yaw);
      kit.feature(
        'lounger',
        kit
          .group(
            kit
              .box(0.62, 0.06, 1.3, { bevel: 0.02, cells: 2 })
              .at(0, 0.34, 0.3)
              .as('wood', { colour: '#c8965c' }),
            kit
              .box(0.62, 0.06, 0.75, { bevel: 0.02, cells: 2 })
              .turn(0.7, 0, 0)
              .at(0, 0.58, -0.6)
              .as('wood', { colour: '#c8965c' }),
            kit
              .box(0.54, 0.05, 1.3, { bevel: 0.02, cells: 2 })
              .at(0, 0.39, 0.3)
              .as('cloth', { colour: '#f4f0e8' }),
            kit
              .box(0.54, 0.05, 0.72, { bevel: 0.02, cells: 2 })
              .turn(0.7, 0, 0)
              .at(0, 0.63, -0.58)
              .as('cloth', { colour: '#f4f0e8' }),
            kit.box(0.5, 0.02, 0.5, { cells: 1 }).at(0, 0.42, 0.6).as('knit', { colour }),
            ...[-0.26, 0.26].flatMap((a) =>
              [-0.2, 0.85].map((b) =>
                kit.box(0.05, 0.34, 0.05).at(a, 0.17, b).as('wood', { colour: '#a87c48' }),
              ),
            ),
          )
          .turn(0, yaw, 0)
          .at(x, 0, z),
      );
      const [ux, uz] = [x - 0.9 * cx - 0.3, z - 0.9];
      kit.feature(
        'umbrella',
        kit.cylinder(0.025, 2.3, { sides: 8 }).at(ux, 1.15, uz).as('wood', { colour: '#e4dcc8' }),
        ...Array.from({ length: 8 }, (_, k) =>
          kit
            .lathe(
              [
                [1.25, 0],
                [0.7, 0.26],
                [0.02, 0.46],
              ],
              { sides: 3, from: (k / 8) * Math.PI * 2, sweep: Math.PI / 4 },
            )
            .at(ux, 2.1, uz)
            .as('cloth', { colour: k % 2 ? '#f4f0e4' : colour, vary: 0.02 }),
        ),
      );
    }
    for (const [x, z, s] of [
      [-7.6, -9.6, 1.2],
      [7.9, -10.4, 1.3],
      [-9.5, -3.5, 1.1],
      [9, -4.5, 1.15],
    ] as const)
      kit.dress('palm', [x, 0, z], x, { scale: s });
    kit.feature(
      'hedge',
      ...Array.from({ length: 18 }, (_, i) =>
        kit
          .blob([1, 0.75, 0.7], { lumps: 5, roughness: 0.25, detail: 2 })
          .at(-15 + i * 1.75, 0.6, -13.4)
          .as('leaf', { colour: kit.random.pick(['#4c7438', '#58803c']) }),
      ),
    );
    // The villa behind: white cubes with glass.
    kit.feature(
      'villa',
      kit.box(9, 3.4, 5, { cells: 6 }).at(-4, 1.7, -19).as('plaster', { colour: '#f4f2ec' }),
      kit.box(6, 3, 5, { cells: 5 }).at(-2, 4.8, -19.6).as('plaster', { colour: '#ece8e0' }),
      kit.box(10, 0.2, 6, { cells: 3 }).at(-4, 3.45, -18.6).as('concrete', { colour: '#d8d4cc' }),
      ...[-7, -4.6, -2.2].map((x) =>
        kit
          .panel(2.1, 2.5, { cells: 1 })
          .at(x, 1.6, -16.45)
          .as('glass', { colour: '#8cb0bc' })
          .glow(day.night ? '#ffd090' : day.pane, day.night ? 1 : 0.4),
      ),
      ...[-3.2, -0.6].map((x) =>
        kit
          .panel(2, 1.8, { cells: 1 })
          .at(x, 4.9, -17.05)
          .as('glass', { colour: '#8cb0bc' })
          .glow(day.night ? '#ffd090' : day.pane, day.night ? 1 : 0.4),
      ),
    );
    kit.dress('cafe-table', [2.8, 0, 0.2], 0, { colour: '#f0ece0' });
    kit.dress('cocktail', [2.75, 0.74, 0.2], 0, {});
    kit.dress('potted-plant', [-5.6, 0, 0.2], 0, { scale: 1.7 });
  },
});
