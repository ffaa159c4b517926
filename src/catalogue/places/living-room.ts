import { definePlace } from '../kinds.ts';
import { frame, windowOf } from '../kit/assemblies.ts';
import { daylight, windowLight } from '../kit/daylight.ts';
import { room } from '../kit/rooms.ts';

export default definePlace({
  id: 'living-room',
  words: [
    'living room',
    'room',
    'apartment',
    'home',
    'lounge',
    'interior',
    'parlor',
    'sitting room',
    'flat',
    'cozy room',
    'house interior',
    'loft',
    'cabin interior',
    'den',
    'indoors',
  ],
  facts: {
    indoor: true,
    floor: 'wood',
    area: [3.4, 2.6],
    anchors: {
      mark: { at: [0, 0, 0.6], kind: 'stand' },
      sofa: { at: [-0.2, 0.45, -1.45], yaw: 0, kind: 'seat', size: [1.5, 0.5] },
      table: { at: [-0.2, 0.42, -0.4], kind: 'surface', size: [0.9, 0.5] },
      window: { at: [1.9, 0, -1.4], yaw: 2.2, kind: 'stand' },
      armchair: { at: [1.7, 0.45, -0.5], yaw: -0.9, kind: 'seat' },
    },
    bounds: [
      [-2.4, 0.4, -0.2],
      [2.4, 2.4, 4.2],
    ],
    practicals: ['lamp', 'window', 'fire'],
    times: ['morning', 'noon', 'afternoon', 'golden-hour', 'dusk', 'night'],
    weathers: ['clear', 'rain', 'snow', 'cloudy'],
    ambience: ['room-tone'],
    room: { seconds: 0.4, wet: 0.1 },
    has: [
      'sofa',
      'lamp',
      'table',
      'shelf',
      'window',
      'painting',
      'potted-plant',
      'rug',
      'book',
      'fireplace',
      'television',
    ],
  },
  build(kit, params) {
    const day = daylight(params.time === 'unspecified' ? 'afternoon' : params.time, params.weather);
    room(
      kit,
      { width: 6, height: 2.8, back: 2.4, front: 4.6 },
      {
        floor: { material: 'parquet', colour: '#a87a50', scale: 1.2 },
        wall: { material: 'plaster', colour: params.colour ?? '#b4ab94', wear: 0.15 },
        skirting: { material: 'wood', colour: '#e4ddcc' },
      },
    );
    kit.feature(
      'rug',
      kit.box(3, 0.014, 2, { bevel: 0.006 }).at(-0.2, 0.008, -0.3).as('knit', { colour: '#94483a' }),
      kit.box(2.7, 0.014, 1.7, { bevel: 0.004 }).at(-0.2, 0.011, -0.3).as('knit', { colour: '#d0b488' }),
      kit.box(2.5, 0.014, 1.5, { bevel: 0.004 }).at(-0.2, 0.014, -0.3).as('knit', { colour: '#94483a' }),
    );
    kit.dress('sofa', [-0.2, 0, -1.55], 0, { colour: '#5a7472' });
    kit.feature(
      'coffee table',
      kit.box(1.05, 0.04, 0.55, { bevel: 0.012 }).at(-0.2, 0.4, -0.4).as('wood', { colour: '#7a5234' }),
      ...[-1, 1].flatMap((x) =>
        [-1, 1].map((z) =>
          kit
            .cylinder(0.02, 0.39, { top: 0.028, sides: 10 })
            .at(-0.2 + x * 0.45, 0.195, -0.4 + z * 0.2)
            .as('wood', { colour: '#6a4429' }),
        ),
      ),
    );
    kit.dress('book', [-0.5, 0.42, -0.4], 0.3);
    kit.dress('book', [-0.49, 0.45, -0.4], -0.1);
    kit.dress('mug', [0.1, 0.42, -0.35], 2);
    kit.dress('shelf', [-2.1, 0, -2.18], 0, { state: ['books'] });
    kit.feature(
      'side table',
      kit.cylinder(0.24, 0.03, { sides: 24 }).at(1.12, 0.55, -1.7).as('wood', { colour: '#7a5234' }),
      kit.cylinder(0.025, 0.54, { sides: 10 }).at(1.12, 0.27, -1.7).as('wood', { colour: '#6a4429' }),
      kit.cylinder(0.17, 0.025, { sides: 20 }).at(1.12, 0.012, -1.7).as('wood', { colour: '#6a4429' }),
    );
    kit.dress('lamp', [1.12, 0.565, -1.7], 0, { state: day.night || day.strength < 1.2 ? [] : ['off'] });
    kit.dress('potted-plant', [-2.65, 0, -1.2], 0, { scale: 1.7 });
    kit.dress('potted-plant', [2.6, 0, -2.05], 0, { scale: 1.5 });
    // Window with curtains in the back wall to the right; pictures over the sofa.
    kit.feature(
      'window',
      windowOf(kit, 1.5, 1.5, { bars: [2, 3], glow: day.pane, strength: day.strength }).at(2.05, 1.55, -2.39),
    );
    windowLight(kit, [2.05, 1.55, -2.28], [0, -0.2, 1], [1.4, 1.4], day);
    kit.add(
      kit
        .cylinder(0.018, 2.2, { sides: 8 })
        .turn(0, 0, Math.PI / 2)
        .at(2.05, 2.42, -2.28)
        .as('brass'),
    );
    for (const s of [-1, 1])
      for (let i = 0; i < 5; i++)
        kit.feature(
          'curtain',
          kit
            .cylinder(0.05, 2.2, { top: 0.04, sides: 10, bevel: 0 })
            .at(2.05 + s * (0.72 + i * 0.075), 1.3, -2.26 + (i % 2) * 0.03)
            .as('cloth', { colour: '#c8a878', vary: 0.08 }),
        );
    for (const [x, y, w, h, colour] of [
      [-0.75, 1.72, 0.7, 0.5, '#54788a'],
      [0.1, 1.78, 0.46, 0.6, '#c08a54'],
      [0.62, 1.62, 0.32, 0.32, '#7a8a5c'],
    ] as const)
      kit.feature(
        'painting',
        frame(kit, w, h, 0.04, 0.03).at(x, y, -2.37).as('wood', { colour: '#5a3c26' }),
        kit
          .panel(w - 0.06, h - 0.06)
          .at(x, y, -2.375)
          .as('paper', { colour }),
        kit
          .blob([w * 0.24, h * 0.14, 0.01], { detail: 2 })
          .at(x - w * 0.08, y - h * 0.12, -2.37)
          .as('paper', { colour: '#dcc49a' }),
        kit
          .sphere([w * 0.07, w * 0.07, 0.006], { segments: 14 })
          .at(x + w * 0.2, y + h * 0.2, -2.37)
          .as('paper', { colour: '#f0e2b8' }),
      );
    // A fireplace on the left wall, an armchair and a television on the right.
    const lit = day.night || params.state.includes('fireplace') || params.state.includes('cozy');
    kit.feature(
      'fireplace',
      kit.box(0.4, 1.15, 1.5, { bevel: 0.015 }).at(-2.82, 0.575, 0.5).as('brick', { colour: '#8a5444' }),
      kit.box(0.5, 0.08, 1.75, { bevel: 0.015 }).at(-2.78, 1.19, 0.5).as('wood', { colour: '#5e4230' }),
      kit.box(0.05, 0.7, 0.85).at(-2.61, 0.4, 0.5).as('iron', { colour: '#14110f' }),
      kit.box(0.3, 2.8, 1.1).at(-2.87, 1.4, 0.5).as('plaster', { colour: '#c8bda6' }),
      ...[-0.2, 0, 0.2].map((d) =>
        kit
          .cylinder(0.05, 0.55, { sides: 9 })
          .turn(Math.PI / 2, d, 0)
          .at(-2.56, 0.12 + Math.abs(d) * 0.2, 0.5 + d)
          .as('wood', { colour: '#4a3424' })
          .glow('#ff6a20', lit ? 0.35 : 0),
      ),
    );
    if (lit) {
      kit.emitter({ kind: 'fire', at: [-2.56, 0.16, 0.5], size: 0.5, rate: 1 });
      kit.lamp({
        kind: 'point',
        at: [-2.4, 0.35, 0.5],
        kelvin: 1900,
        power: 2.4,
        size: [0.3, 0.3],
        flicker: 'fire',
        source: 'fire',
      });
    }
    kit.dress('clock', [-2.68, 1.24, 0.15], Math.PI / 2, { scale: 0.7 });
    kit.dress('candle', [-2.75, 1.23, 0.9], 0, { state: lit ? [] : ['unlit'] });
    kit.feature(
      'armchair',
      kit
        .box(0.85, 0.25, 0.8, { bevel: 0.06 })
        .turn(0, -0.9, 0)
        .at(1.75, 0.28, -0.55)
        .as('leather', { colour: '#8a5434' }),
      kit
        .box(0.8, 0.7, 0.2, { bevel: 0.09 })
        .at(0, 0, -0.36)
        .turn(-0.15, -0.9, 0)
        .at(1.75, 0.62, -0.55)
        .as('leather', { colour: '#8a5434' }),
      ...[-1, 1].map((s) =>
        kit
          .box(0.17, 0.34, 0.78, { bevel: 0.07 })
          .at(s * 0.4, 0, 0.02)
          .turn(0, -0.9, 0)
          .at(1.75, 0.46, -0.55)
          .as('leather', { colour: '#8a5434' }),
      ),
    );
    kit.feature('cabinet', kit.box(0.42, 0.5, 1.3).at(2.76, 0.25, 1).as('wood', { colour: '#7a5234' }));
    kit.dress('television', [2.72, 0.5, 1], -Math.PI / 2, { state: ['off'] });
    kit.dress('hanging-lamp', [-0.2, 1.95, -0.2], 0, { state: day.night ? [] : ['off'], colour: '#c8b48a' });
  },
});
