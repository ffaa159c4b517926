import { definePlace } from '../kinds.ts';

export default definePlace({
  id: 'stadium',
  words: [
    'stadium',
    'football pitch',
    'soccer field',
    'football field',
    'pitch',
    'football stadium',
    'soccer stadium',
    'arena',
    'soccer pitch',
    'sports field',
    'playing field',
    'rugby pitch',
    'olympic stadium',
  ],
  facts: {
    indoor: false,
    floor: 'grass',
    area: [10, 8],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      goal: { at: [0, 0, -12], kind: 'stand' },
      spot: { at: [0, 0, -5], yaw: Math.PI, kind: 'stand' },
      left: { at: [-4, 0, -3], kind: 'stand' },
      right: { at: [4, 0, -3], kind: 'stand' },
    },
    bounds: [
      [-12, 0.25, 0.6],
      [12, 9, 16],
    ],
    practicals: ['floodlight'],
    times: ['afternoon', 'night', 'dusk', 'golden-hour', 'morning', 'noon'],
    weathers: ['clear', 'rain', 'cloudy', 'snow', 'fog'],
    ambience: ['stadium', 'crowd'],
    room: { seconds: 1.2, wet: 0.16 },
    has: ['goal', 'stands', 'crowd', 'floodlight', 'grass', 'lines', 'football', 'flag'],
  },
  build(kit, params) {
    const night = ['night', 'dusk'].includes(params.time);
    kit.backdrop({ kind: 'sky', skyline: 0.2 });
    // Mown stripes.
    for (let i = 0; i < 12; i++)
      kit.add(
        kit
          .ground(64, 4, { cells: 22 })
          .at(0, 0, 18 - i * 4)
          .as('grass', { colour: i % 2 ? '#5c9444' : '#4c8238', vary: 0 }),
      );
    const line = (x: number, z: number, w: number, d: number) =>
      kit.feature(
        'lines',
        kit.ground(w, d, { cells: 8 }).at(x, 0.012, z).as('plaster', { colour: '#f2f2ea', vary: 0 }),
      );
    line(0, -12, 56, 0.14);
    line(0, -2.2, 24, 0.14);
    for (const s of [-1, 1]) {
      line(s * 12, -7.1, 0.14, 9.8);
      line(s * 5.5, -10, 0.14, 4);
      line(s * 27, 2, 0.14, 28);
    }
    line(0, -8, 11, 0.14);
    kit.feature(
      'lines',
      kit
        .lathe(
          [
            [4.9, 0.012],
            [5.04, 0.012],
          ].reverse() as [number, number][],
          { sides: 30, from: -0.9, sweep: 1.8 },
        )
        .at(0, 0, -5.2)
        .as('plaster', { colour: '#f2f2ea' }),
      kit.cylinder(0.14, 0.01, { sides: 16 }).at(0, 0.01, -5.2).as('plaster', { colour: '#f2f2ea' }),
    );
    kit.dress('goal', [0, 0, -12.8], 0, { scale: 1.12 });
    for (const s of [-1, 1])
      kit.feature(
        'flag',
        kit
          .cylinder(0.025, 1.5, { sides: 6 })
          .at(s * 27, 0.75, -12)
          .as('plastic', { colour: '#f0c63c' }),
        kit
          .extrude(
            [
              [0, 0],
              [0.5, -0.18],
              [0, -0.36],
            ],
            0.02,
          )
          .at(s * 27, 1.48, -12)
          .as('cloth', { colour: '#c8342c' }),
      );
    // Boards round the pitch, then stands full of people: seats as steps, heads as small beads of colour.
    const adverts = ['#1c5c9c', '#c8342c', '#1f8a5c', '#e0a81e', '#5c3c8c'];
    const stand = (
      width: number,
      place: (s: ReturnType<typeof kit.box>) => ReturnType<typeof kit.box>,
      rows: number,
    ): void => {
      for (let r = 0; r < rows; r++)
        kit.feature(
          'stands',
          place(kit.box(width, 0.7, 1.1, { bevel: 0, cells: 6 }).at(0, 1.2 + r * 0.66, -r * 1.05)).as(
            'concrete',
            { colour: r % 2 ? '#8c9096' : '#7c8086' },
          ),
        );
      for (let i = 0; i < width / 4; i++)
        kit.feature(
          'board',
          place(kit.box(3.96, 0.9, 0.12, { bevel: 0.01, cells: 1 }).at(-width / 2 + 2 + i * 4, 0.46, 2.2))
            .as('plastic', { colour: adverts[i % 5]! })
            .glow(adverts[i % 5]!, night ? 0.5 : 0.06),
        );
      // One bead of head and shoulders a seat.
      for (let r = 0; r < rows; r++)
        for (let i = 0; i < width * 1.1; i++) {
          if (kit.random.chance(0.22)) continue;
          const x = -width / 2 + (i + 0.5) / 1.1 + kit.random.range(-0.15, 0.15);
          const y = 1.55 + r * 0.66;
          kit.feature(
            'crowd',
            place(
              kit
                .cylinder(0.26, 0.62, { top: 0.16, sides: 5, bevel: 0, open: true })
                .at(x, y + 0.3, -r * 1.05),
            ).as('cloth', {
              colour: kit.random.pick(['#c8342c', '#c8342c', '#f0ece0', '#2c4c8c', '#e0b040', '#3c3c44']),
              vary: 0.1,
            }),
            place(kit.cylinder(0.13, 0.26, { top: 0.1, sides: 5, bevel: 0 }).at(x, y + 0.74, -r * 1.05)).as(
              'skin',
              { colour: kit.random.pick(['#d9a07c', '#8a5c3c', '#e8bc98', '#5c3c28']) },
            ),
          );
        }
      kit.feature(
        'roof',
        place(
          kit
            .box(width, 0.4, 8, { cells: 6 })
            .turn(-0.08, 0, 0)
            .at(0, 3.6 + rows * 0.9, -rows * 0.62),
        ).as('metal', { colour: '#d8dce0' }),
        place(kit.box(width, 5 + rows * 0.7, 0.3, { cells: 6 }).at(0, 2 + rows * 0.4, -rows * 1.1)).as(
          'concrete',
          { colour: '#6c7076' },
        ),
      );
    };
    stand(60, (s) => s.at(0, 0, -20), 10);
    stand(36, (s) => s.turn(0, Math.PI / 2, 0).at(-33, 0, 0), 8);
    stand(36, (s) => s.turn(0, -Math.PI / 2, 0).at(33, 0, 0), 8);
    for (const [x, z] of [
      [-30, -28],
      [30, -28],
    ] as const) {
      kit.feature(
        'floodlight',
        kit.cylinder(0.5, 26, { top: 0.3, sides: 8 }).at(x, 13, z).as('steel'),
        kit
          .box(6, 3.4, 0.5)
          .turn(0.2, -Math.sign(x) * 0.5, 0)
          .at(x, 26, z)
          .as('metal', { colour: '#3a3e44' }),
        ...Array.from({ length: 15 }, (_, i) =>
          kit
            .sphere([0.42, 0.42, 0.2], { segments: 8 })
            .at(-2.3 + (i % 5) * 1.15, -1 + Math.floor(i / 5), 0.35)
            .turn(0.2, -Math.sign(x) * 0.5, 0)
            .at(x, 26, z)
            .as('glass')
            .glow('#f4f8ff', night ? 5 : 0.6),
        ),
      );
      if (night)
        kit.lamp({
          kind: 'spot',
          at: [x * 0.6, 20, -14],
          towards: [-x * 0.6, -20, 16],
          size: [1.6, 0.9],
          kelvin: 5600,
          power: 260,
          source: 'floodlight',
        });
    }
    if (night)
      kit.lamp({
        kind: 'spot',
        at: [0, 20, 18],
        towards: [0, -20, -18],
        size: [1.6, 1],
        kelvin: 5600,
        power: 200,
        source: 'floodlight',
      });
  },
});
