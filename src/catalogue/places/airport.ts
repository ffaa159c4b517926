import { definePlace } from '../kinds.ts';
import { daylight } from '../kit/daylight.ts';

export default definePlace({
  id: 'airport',
  words: [
    'airport',
    'airport terminal',
    'terminal',
    'departure lounge',
    'departure hall',
    'airport gate',
    'boarding gate',
    'lobby',
    'hotel lobby',
    'office lobby',
    'shopping mall',
    'mall',
    'atrium',
    'arrivals hall',
    'waiting room',
  ],
  facts: {
    indoor: true,
    floor: 'tile',
    area: [6, 4],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      'seat.left': { at: [-2.3, 0.45, -1.8], yaw: 0.2, kind: 'seat' },
      'seat.right': { at: [-1.7, 0.45, -1.8], yaw: -0.2, kind: 'seat' },
      window: { at: [0.6, 0, -4.6], yaw: Math.PI, kind: 'stand' },
      desk: { at: [3.4, 1.1, -2.6], kind: 'surface', size: [1.6, 0.4] },
    },
    bounds: [
      [-5, 0.3, 0.6],
      [5, 4, 9],
    ],
    practicals: ['window', 'fluorescent', 'screen'],
    times: ['morning', 'afternoon', 'golden-hour', 'sunset', 'dusk', 'night', 'noon'],
    weathers: ['clear', 'rain', 'snow', 'cloudy'],
    ambience: ['hall-echo', 'crowd'],
    room: { seconds: 1.9, wet: 0.26 },
    has: [
      'window',
      'seat',
      'airplane',
      'departure board',
      'sign',
      'suitcase',
      'potted-plant',
      'desk',
      'column',
      'escalator',
    ],
  },
  build(kit, params) {
    const day = daylight(params.time === 'unspecified' ? 'afternoon' : params.time, params.weather);
    const [W, H, BACK] = [15, 6, 6.4];
    const wall = { colour: '#c8ced0', vary: 0.02 };
    const depth = BACK + 10;
    kit.add(
      kit
        .ground(W, depth, { cells: 20 })
        .turn(Math.PI, 0, 0)
        .at(0, H, (10 - BACK) / 2)
        .as('metal', { colour: '#b8bcbc' }),
      kit
        .panel(W, H)
        .turn(0, Math.PI, 0)
        .at(0, H / 2, 10)
        .as('plaster', wall),
      ...[-1, 1].map((s) =>
        kit
          .panel(depth, H)
          .turn(0, (-s * Math.PI) / 2, 0)
          .at((s * W) / 2, H / 2, (10 - BACK) / 2)
          .as('plaster', wall),
      ),
    );
    // The hall's own floor, and beyond the glass the apron with its sky.
    kit.add(
      kit
        .ground(W, BACK + 10, { cells: 26 })
        .at(0, 0.006, (10 - BACK) / 2)
        .as('stone', { colour: params.colour ?? '#c4c2ba', roughness: 0.15 }),
    );
    kit.reflect({ strength: 0.34, roughness: 0.14 });
    kit.backdrop({ kind: 'sky', hills: 0.3 });
    kit.feature(
      'apron',
      kit
        .ground(60, 40, { cells: 14 })
        .at(0, 0.01, -BACK - 20)
        .as('asphalt', { colour: '#74777a' }),
    );
    for (const x of [-6, 0.5, 7])
      kit.add(
        kit
          .ground(0.3, 30, { cells: 1 })
          .at(x, 0.02, -BACK - 16)
          .as('plastic', { colour: '#e0b83c' }),
      );
    kit.dress('airplane', [-2.6, 0, -24], 0.9, {});
    kit.dress('truck', [6.4, 0, -15], 1.2, {});
    // Curtain wall of glass: tall mullions and two rails.
    const steel = { colour: '#5c6468', roughness: 0.4 };
    for (let i = 0; i <= 10; i++)
      kit.add(
        kit
          .box(0.1, H, 0.2, { cells: 5 })
          .at(-W / 2 + i * 1.5, H / 2, -BACK)
          .as('metal', steel),
      );
    kit.feature(
      'window',
      ...[0.1, 1.1, 3.6, H - 0.1].map((y) =>
        kit.box(W, 0.1, 0.16, { cells: 10 }).at(0, y, -BACK).as('metal', steel),
      ),
    );
    kit.lamp({
      kind: 'panel',
      at: [0, 2.8, -BACK + 0.2],
      towards: [0, -0.15, 1],
      size: [13, 5],
      kelvin: day.kelvin,
      power: day.power * 26,
      source: 'window',
    });
    // Columns, lights in lines, a sloping soffit.
    for (const x of [-5.6, 5.6])
      for (const z of [-3.6, 1.6, 6.8])
        kit.feature(
          'column',
          kit
            .cylinder(0.3, H, { sides: 24 })
            .at(x, H / 2, z)
            .as('concrete', { colour: '#d4d4ce' }),
        );
    for (const x of [-3.8, 0, 3.8]) {
      kit.add(
        kit
          .box(0.3, 0.06, 14, { cells: 8 })
          .at(x, H - 0.06, 1.5)
          .as('glass')
          .glow('#f4faff', 1.8),
      );
      kit.lamp({
        kind: 'panel',
        at: [x, H - 0.15, 2],
        towards: [0, -1, 0],
        size: [0.4, 9],
        kelvin: 4600,
        power: day.night ? 16 : 9,
        source: 'fluorescent',
      });
    }
    kit.feature(
      'departure board',
      kit.box(3.4, 1.5, 0.16, { bevel: 0.03 }).at(2.5, 3.7, -3.2).as('metal', { colour: '#101416' }),
      kit.text('DEPARTURES', 0.2).at(1.7, 4.25, -3.1).as('paper').glow('#ffd23c', 1),
      ...['09:15  LISBON     A4', '09:40  OSLO       B2', '10:05  TOKYO      C7', '10:20  ROME       A1'].map(
        (t, i) =>
          kit
            .text(t, 0.15)
            .at(2.45, 3.95 - i * 0.26, -3.1)
            .as('paper')
            .glow(i === 2 ? '#7cff9a' : '#e8f0f4', 0.9),
      ),
      ...[1.1, 3.9].map((x) => kit.cylinder(0.03, 1.6, { sides: 6 }).at(x, 5.2, -3.2).as('metal', steel)),
    );
    kit.feature(
      'sign',
      kit.box(1.8, 0.5, 0.12, { bevel: 0.02 }).at(-3, 3.5, -1.4).as('plastic', { colour: '#e8b820' }),
      kit.text('GATES A1–A9', 0.19).at(-3, 3.47, -1.33).as('rubber', { colour: '#181818' }),
      ...[-3.7, -2.3].map((x) => kit.cylinder(0.02, 2.2, { sides: 6 }).at(x, 4.85, -1.4).as('metal', steel)),
    );
    // Rows of seats on beams, a gate desk, plants, luggage.
    const seats = (x0: number, z: number, n: number, back: number): void => {
      kit.feature(
        'seat',
        kit
          .box(n * 0.6, 0.06, 0.08)
          .at(x0 + (n * 0.6) / 2 - 0.3, 0.32, z)
          .as('steel'),
        ...Array.from({ length: n }, (_, i) => [
          kit
            .box(0.54, 0.08, 0.5, { bevel: 0.03 })
            .at(x0 + i * 0.6, 0.42, z)
            .as('leather', { colour: '#24303a' }),
          kit
            .box(0.54, 0.5, 0.07, { bevel: 0.03 })
            .turn(back * 0.18, 0, 0)
            .at(x0 + i * 0.6, 0.7, z - back * 0.25)
            .as('leather', { colour: '#24303a' }),
        ]).flat(),
        ...[0, n - 1].map((i) =>
          kit
            .box(0.06, 0.32, 0.5)
            .at(x0 + i * 0.6, 0.16, z)
            .as('steel'),
        ),
      );
    };
    seats(-4.1, -1.8, 5, 1);
    seats(-4.1, -3.4, 5, -1);
    seats(1.4, -4.4, 5, 1);
    kit.feature(
      'desk',
      kit
        .box(1.9, 1.06, 0.6, { bevel: 0.02, cells: 4 })
        .at(3.4, 0.53, -2.6)
        .as('wood', { colour: '#5c7c8c' }),
      kit.box(2, 0.05, 0.7, { bevel: 0.015 }).at(3.4, 1.085, -2.6).as('plastic', { colour: '#e4e6e4' }),
      kit.box(0.6, 0.36, 0.04).at(3.0, 1.4, -2.7).as('metal', { colour: '#1c2024' }),
      kit.text('A4', 0.4).at(3.4, 0.6, -2.29).as('paper', { colour: '#f4f4ee' }),
    );
    kit.dress('suitcase', [-1.25, 0, -1.2], 0.3, { colour: '#2c6a8a' });
    kit.dress('suitcase', [-4.6, 0, -1.4], -0.2, { colour: '#a8442c' });
    kit.dress('potted-plant', [5.6, 0, -1.2], 0, { scale: 2.4 });
    kit.dress('potted-plant', [-5.9, 0, -0.6], 0, { scale: 2.4 });
    kit.dress('trash-can', [-0.4, 0, -5.6], 0);
  },
});
