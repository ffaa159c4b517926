import { definePlace } from '../kinds.ts';
import { cable, windowOf } from '../kit/assemblies.ts';
import { facade } from '../kit/rooms.ts';

const signs = [
  'CAFÉ',
  'BOOKS',
  'BAKERY',
  'FLOWERS',
  'HOTEL',
  'RECORDS',
  'PHARMACY',
  'TAILOR',
  'CINEMA',
  'DELI',
];

/** What hangs over the pavement by night: word and colour of the tube. */
const neons = [
  ['HOTEL', '#ff3a6c'],
  ['BAR', '#3ae0ff'],
  ['OPEN', '#ff7a2a'],
  ['CAFE', '#b45cff'],
  ['CLUB', '#46f08c'],
] as const;

export default definePlace({
  id: 'street',
  words: [
    'street',
    'city street',
    'city',
    'town',
    'sidewalk',
    'avenue',
    'crosswalk',
    'intersection',
    'downtown',
    'pavement',
    'main street',
    'new york',
    'manhattan',
    'london',
    'paris',
    'boston',
    'neighborhood',
    'urban street',
    'corner',
    'boulevard',
    'plaza',
    'square',
    'urban',
    'metropolis',
    'street corner',
    'city avenue',
    'busy street',
    'city road',
    'busy intersection',
    'road',
    'gutter',
    'kerb',
    'curb',
    'roadside',
  ],
  facts: {
    indoor: false,
    floor: 'asphalt',
    area: [6, 10],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      'pavement.left': { at: [-4.6, 0.14, -0.5], yaw: 0.6, kind: 'stand' },
      'pavement.right': { at: [4.6, 0.14, -0.5], yaw: -0.6, kind: 'stand' },
      bench: { at: [4.9, 0.59, -3.2], yaw: -Math.PI / 2, kind: 'seat', size: [0.5, 1.4] },
      far: { at: [0.8, 0, -9], kind: 'stand' },
      road: { at: [1.6, 0, -6], kind: 'stand' },
    },
    bounds: [
      [-4.8, 0.3, 0.6],
      [4.8, 6, 13],
    ],
    practicals: ['street lamp', 'window', 'neon'],
    times: ['morning', 'noon', 'afternoon', 'golden-hour', 'sunset', 'dusk', 'night', 'sunrise'],
    weathers: ['clear', 'rain', 'snow', 'fog', 'cloudy'],
    ambience: ['traffic', 'city'],
    room: { seconds: 0.6, wet: 0.1 },
    has: [
      'street-lamp',
      'car',
      'tree',
      'window',
      'shop',
      'bench',
      'crosswalk',
      'sign',
      'neon sign',
      'cables',
      'houses',
    ],
  },
  build(kit, params) {
    const night = ['night', 'dusk'].includes(params.time);
    const snowy = params.weather === 'snow';
    const wet = Math.max(params.wet, params.weather.includes('rain') ? 0.8 : 0);
    // The shop that the scene plays in front of stands on the right, a little way down.
    const front = typeof params.params['front'] === 'string' ? params.params['front'].toUpperCase() : '';
    const [frontSide, frontAt] = [front === '' ? 0 : 1, 1];
    kit.backdrop({ kind: 'sky', skyline: 0.5 });
    kit.add(kit.ground(7.2, 60, { cells: 56 }).at(0, 0, -17).as('asphalt', { colour: '#55555a', vary: 0 }));
    if (wet > 0.05 || night) kit.reflect({ strength: 0.15 + 0.55 * wet, roughness: 0.4, puddles: wet });
    for (let i = 0; i < 7; i++)
      kit.feature(
        'crosswalk',
        kit
          .ground(0.5, 2.6, { cells: 3 })
          .at(-2.85 + i * 0.95, 0.006, 2.7)
          .as('plaster', { colour: '#e0dcd0', wear: 0.6, vary: 0.1 }),
      );
    for (let i = 0; i < 12; i++)
      kit.add(
        kit
          .ground(0.13, 1.5, { cells: 1 })
          .at(0, 0.006, -1 - i * 3.6)
          .as('plaster', { colour: '#e0dcd0', wear: 0.6 }),
      );
    kit.add(
      kit
        .lathe(
          [
            [0, 0.008],
            [0.34, 0.008],
            [0.36, 0.002],
          ].reverse() as [number, number][],
          { sides: 20 },
        )
        .at(-1.6, 0, -2.2)
        .as('iron', { wear: 0.5 }),
    );
    for (const s of [-1, 1]) {
      kit.add(
        kit
          .box(3.1, 0.14, 60, { bevel: 0.02, cells: 30 })
          .at(s * 5.15, 0.07, -17)
          .as(snowy ? 'snow' : 'concrete', { colour: snowy ? '#eef1f5' : '#a8a298', scale: 1.2 }),
      );
      for (let i = 0; i < 24; i++)
        kit.add(
          kit
            .box(0.2, 0.16, 1.9, { bevel: i < 12 ? 0.025 : 0, cells: 1 })
            .at(s * 3.62, 0.07, 10 - i * 1.92)
            .as('stone', { vary: 0.12 }),
        );
      let z = 11;
      for (let i = 0; z > -40; i++) {
        const w = kit.random.range(5.4, 8);
        const h = kit.random.range(7.5, 13);
        const near = z > -16;
        const f = kit.random.pick([
          { material: 'brick', colour: '#925644' },
          { material: 'plaster', colour: '#d8c8a4' },
          { material: 'brick', colour: '#a86c50' },
          { material: 'plaster', colour: '#b8c0b4' },
          { material: 'plaster', colour: '#d0a890' },
          { material: 'stone', colour: '#a89e8e' },
        ]);
        const x = s * (6.7 + kit.random.range(0, 0.25));
        const turn = -s * (Math.PI / 2);
        kit.feature(
          'houses',
          facade(kit, [w, h, 6], {
            finish: { ...f, wear: 0.35 },
            columns: 3,
            rows: h > 10 ? 3 : 2,
            from: 3.9,
            lit: night ? 0.45 : 0.03,
            far: z < -9,
          })
            .turn(0, turn, 0)
            .at(x, 0.1, z - w / 2),
        );
        if (near) {
          // A shop front: glass, door, awning, sign.
          const face = (shape: ReturnType<typeof windowOf>): ReturnType<typeof windowOf> =>
            shape.turn(0, turn, 0).at(x, 0.14, z - w / 2);
          const glow =
            night || kit.random.chance(0.3)
              ? {
                  glow: kit.random.pick(['#ffc37a', '#ffd9a4', '#ffb060', '#e8f0ff']),
                  strength: night ? 1 : 0.35,
                }
              : {};
          const trim = kit.random.pick(['#2f4a44', '#5a2c28', '#26384e', '#3a3a36', '#6a4a2c']);
          kit.feature(
            'shop',
            face(
              kit
                .box(w - 0.3, 3.3, 0.14, { cells: 4 })
                .at(0, 1.65, 0)
                .as('wood', { colour: trim, wear: 0.2 }),
            ),
            face(
              windowOf(kit, w * 0.5, 2, { bars: [3, 1], frame: trim, sharp: true, ...glow }).at(
                -w * 0.16,
                1.5,
                0.07,
              ),
            ),
            face(
              windowOf(kit, 0.95, 2.3, { bars: [1, 2], frame: trim, sill: false, sharp: true, ...glow }).at(
                w * 0.28,
                1.2,
                0.07,
              ),
            ),
            face(
              kit
                .box(w - 0.5, 0.6, 0.1, { cells: 2 })
                .at(0, 2.95, 0.12)
                .as('wood', { colour: trim }),
            ),
            face(
              kit
                .text(s === frontSide && i === frontAt ? front : kit.random.pick(signs), 0.36, {
                  font: 'serif',
                })
                .at(0, 2.95, 0.18)
                .as('paper', { colour: '#ead9a8' })
                .glow('#ffdf9a', night ? 0.6 : 0.02),
            ),
          );
          const awning = kit.random.pick(['#a83a30', '#2f6a5a', '#c8a04a', '#3c567a']);
          for (let k = 0; k < 8; k++)
            kit.add(
              face(
                kit
                  .box((w - 0.6) / 8, 0.03, 1.25, { bevel: 0, cells: 1 })
                  .turn(0.42, 0, 0)
                  .at(-(w - 0.6) / 2 + ((k + 0.5) * (w - 0.6)) / 8, 2.5, 0.62)
                  .as('cloth', { colour: k % 2 ? '#ece4d2' : awning }),
              ),
            );
          if (night && (i + (s > 0 ? 1 : 0)) % 2 === 0) {
            // A blade sign over the pavement, read along the street.
            const [word, tube] = neons[(i + (s > 0 ? 2 : 0)) % neons.length]!;
            const [px, py, pz] = [x - s * 0.75, 4.5, z - w + 0.7];
            kit.feature(
              'neon sign',
              kit.box(1.15, 0.62, 0.1, { bevel: 0.03 }).at(px, py, pz).as('metal', { colour: '#1c1e24' }),
              kit
                .text(word, 0.3, { font: 'sans' })
                .at(px, py, pz + 0.075)
                .as('glass', { colour: tube })
                .glow(tube, 2.2),
              kit
                .box(1.02, 0.03, 0.03, { cells: 1 })
                .at(px, py - 0.24, pz + 0.075)
                .as('glass', { colour: tube })
                .glow(tube, 2.2),
            );
            kit.lamp({
              kind: 'point',
              at: [px - s * 0.3, py - 0.7, pz + 0.6],
              colour: tube,
              power: 2.4,
              flicker: 'neon',
              source: 'neon',
            });
          }
          if (night)
            kit.lamp({
              kind: 'panel',
              at: [x - s * 0.35, 1.7, z - w / 2],
              towards: [-s, -0.2, 0],
              size: [w * 0.6, 1.8],
              kelvin: 2900,
              power: 3.2,
              source: 'window',
            });
        }
        z -= w + 0.05;
      }
      for (let i = 0; i < 4; i++)
        kit.dress('street-lamp', [s * 4.1, 0.14, 5.5 - i * 7.5 - (s > 0 ? 2.5 : 0)], 0, {
          state: night ? ['lit'] : [],
        });
      for (let i = 0; i < 3; i++)
        kit.dress('tree', [s * 4.35, 0.1, -1.8 - i * 8 - (s > 0 ? 3 : 0)], i, {
          state: i > 0 ? ['far'] : [],
          scale: 0.95,
        });
    }
    kit.dress('car', [-2.6, 0, -4.6], 0.02, { colour: '#a8382e' });
    kit.dress('car', [2.65, 0, -8.4], Math.PI, { colour: '#54788c' });
    kit.dress('taxi', [1.7, 0, -19], 0, { state: night ? ['lit'] : [] });
    kit.dress('bench', [5.1, 0.14, -3.2], -Math.PI / 2);
    kit.dress('bicycle', [-5.9, 0.14, -1.4], 0.1);
    kit.dress('mailbox', [4.15, 0.14, 1.4], -Math.PI / 2);
    kit.dress('traffic-light', [-3.95, 0.14, 4.5], 0);
    for (const [x, z] of [
      [-6.1, 2.2],
      [6.1, 1],
      [-6.1, -5.6],
      [6.05, -6],
    ] as const)
      kit.dress('potted-plant', [x, 0.14, z], z, { scale: 1.5, state: z > 0 ? ['flowers'] : [] });
    kit.feature(
      'cables',
      ...Array.from({ length: 4 }, (_, i) =>
        cable(kit, [-6.6, 6.5 + (i % 2), 2 - i * 7], [6.6, 6.9, 1 - i * 7.4], 0.7),
      ),
    );
    // The street bends away: houses close the view, towers stand behind.
    for (let i = 0; i < 3; i++)
      kit.feature(
        'houses',
        facade(kit, [8, 10 + i * 2, 4], {
          finish: { material: 'brick', colour: ['#8c5a4a', '#b09a80', '#9a6a54'][i]! },
          columns: 4,
          rows: 3,
          from: 3.5,
          lit: night ? 0.4 : 0.03,
          far: true,
        }).at(-9 + i * 8.2, 0, -45 - i),
      );
    for (let i = 0; i < 6; i++)
      kit.feature(
        'skyline',
        facade(kit, [9, 24 + kit.random.range(0, 22), 8], {
          finish: { material: 'concrete', colour: '#8c8f96' },
          columns: 4,
          rows: 7,
          from: 8,
          lit: night ? 0.5 : 0.02,
          far: true,
        }).at(-34 + i * 13, 0, -70 - (i % 3) * 9),
      );
  },
});
