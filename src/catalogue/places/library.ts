import { definePlace } from '../kinds.ts';
import { windowOf } from '../kit/assemblies.ts';
import { daylight, windowLight } from '../kit/daylight.ts';
import { room } from '../kit/rooms.ts';

export default definePlace({
  id: 'library',
  words: ['library', 'bookshop', 'bookstore', 'reading room', 'study', 'archive', 'old library'],
  facts: {
    indoor: true,
    floor: 'parquet',
    area: [3, 3],
    anchors: {
      mark: { at: [0, 0, 0.8], kind: 'stand' },
      table: { at: [0, 0.75, -0.6], kind: 'surface', size: [1.4, 0.7] },
      chair: { at: [0, 0.46, -1.3], yaw: 0, kind: 'seat' },
      aisle: { at: [0, 0, -4.5], kind: 'stand' },
    },
    bounds: [
      [-2.3, 0.4, 0.4],
      [2.3, 3.4, 4.6],
    ],
    practicals: ['lamp', 'window'],
    times: ['afternoon', 'night', 'morning', 'golden-hour', 'dusk', 'noon'],
    weathers: ['clear', 'rain', 'snow', 'cloudy'],
    ambience: ['room-tone'],
    room: { seconds: 0.9, wet: 0.16 },
    has: ['shelf', 'book', 'table', 'lamp', 'ladder', 'chair', 'window', 'globe'],
  },
  build(kit, params) {
    const day = daylight(params.time === 'unspecified' ? 'afternoon' : params.time, params.weather);
    room(
      kit,
      { width: 6.4, height: 4, back: 7.2, front: 5 },
      {
        floor: { material: 'parquet', colour: '#8a5e3c' },
        wall: { material: 'wood', colour: '#5c4230' },
        ceiling: { material: 'plaster', colour: '#c8b898' },
        skirting: { material: 'wood', colour: '#3c2a1e' },
      },
    );
    for (const s of [-1, 1])
      for (let i = 0; i < 4; i++) {
        const z = 1.2 - i * 1.72;
        kit.dress('shelf', [s * 2.98, 0, z], -s * (Math.PI / 2), { state: ['books'], colour: '#4e3624' });
        kit.add(
          kit
            .box(0.4, 0.16, 1.7, { cells: 3 })
            .at(s * 2.98, 2.2, z)
            .as('wood', { colour: '#5c402a' }),
        );
      }
    for (const x of [-1.7, 1.7]) kit.dress('shelf', [x, 0, -7], 0, { state: ['books'], colour: '#4e3624' });
    kit.feature(
      'window',
      windowOf(kit, 1.5, 2.7, { bars: [3, 5], frame: '#3c2c20', glow: day.pane, strength: day.strength }).at(
        0,
        2.1,
        -7.19,
      ),
    );
    windowLight(kit, [0, 2.1, -7.05], [0, -0.25, 1], [1.4, 2.6], { ...day, power: day.power * 1.6 });
    for (const s of [-1, 1])
      for (const z of [-1, -4.4]) {
        kit.feature(
          'window',
          windowOf(kit, 1, 1, { bars: [2, 2], frame: '#3c2c20', glow: day.pane, strength: day.strength })
            .turn(0, -s * (Math.PI / 2), 0)
            .at(s * 3.18, 3.1, z),
        );
        windowLight(kit, [s * 3.05, 3.1, z], [-s, -0.7, 0], [0.9, 0.9], day);
      }
    kit.feature(
      'rug',
      kit.box(2, 0.014, 7, { bevel: 0.004 }).at(0, 0.008, -2.4).as('knit', { colour: '#7a2e2a' }),
      kit.box(1.7, 0.014, 6.7, { bevel: 0.003 }).at(0, 0.011, -2.4).as('knit', { colour: '#8e3a32' }),
    );
    kit.dress('table', [0, 0, -0.6], 0, { colour: '#6a452c' });
    kit.dress('lamp', [-0.5, 0.75, -0.72], 0, {
      scale: 0.9,
      colour: '#2f6a4c',
      state: day.night || day.power < 1.6 ? [] : ['off'],
    });
    kit.dress('book', [0.15, 0.75, -0.5], 0.15, { state: ['open'] });
    for (let i = 0; i < 4; i++)
      kit.dress('book', [0.58, 0.75 + i * 0.03, -0.66], kit.random.range(-0.3, 0.3));
    for (const [x, z, yaw] of [
      [0, -1.32, 0],
      [0.35, 0.12, Math.PI],
    ] as const)
      kit.dress('chair', [x, 0, z], yaw, { colour: '#5a3a26' });
    kit.feature(
      'ladder',
      ...[-0.2, 0.2].map((d) =>
        kit
          .tube(
            [
              [2.1, 0, -1.4 + d],
              [2.72, 2.5, -1.4 + d],
            ],
            0.024,
            { sides: 8 },
          )
          .as('wood', { colour: '#8a623c' }),
      ),
      ...Array.from({ length: 7 }, (_, i) =>
        kit
          .cylinder(0.016, 0.42, { sides: 8 })
          .turn(Math.PI / 2, 0, 0)
          .at(2.18 + i * 0.078, 0.32 + i * 0.315, -1.4)
          .as('wood', { colour: '#8a623c' }),
      ),
    );
    kit.feature(
      'globe',
      kit.sphere(0.24, { segments: 24 }).at(-1.75, 0.95, -1.6).as('paper', { colour: '#5c8494' }),
      ...[0.3, 1.6, 2.9, 4.4].map((a) =>
        kit
          .blob([0.1, 0.08, 0.02], { roughness: 0.5, detail: 2 })
          .turn(-0.3, 0, 0.4)
          .at(0, 0.04, 0.232)
          .turn(0, a, 0)
          .at(-1.75, 0.95, -1.6)
          .as('paper', { colour: '#b8a468' }),
      ),
      kit
        .tube(
          Array.from(
            { length: 9 },
            (_, i) =>
              [
                -1.75 + 0.27 * Math.sin((i * Math.PI) / 8),
                0.95 + 0.27 * Math.cos((i * Math.PI) / 8),
                -1.6,
              ] as const,
          ),
          0.012,
          { sides: 6 },
        )
        .as('brass'),
      kit.cylinder(0.035, 0.66, { sides: 10 }).at(-1.75, 0.34, -1.6).as('wood', { colour: '#5a3a26' }),
      kit.cylinder(0.2, 0.04, { sides: 20 }).at(-1.75, 0.02, -1.6).as('wood', { colour: '#5a3a26' }),
    );
    for (const z of [-0.6, -4])
      kit.dress('hanging-lamp', [0, 2.6, z], 0, {
        colour: '#a8803c',
        scale: 1.3,
        state: day.night ? [] : ['off'],
      });
    kit.dress('candle', [-0.15, 0.75, -0.82], 0, { state: day.night ? [] : ['unlit'] });
    kit.emitter({ kind: 'dust', at: [0, 1.8, -3], size: 5, rate: 0.7 });
  },
});
