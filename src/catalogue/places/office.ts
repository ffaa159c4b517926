import { definePlace } from '../kinds.ts';
import { windowOf } from '../kit/assemblies.ts';
import { daylight, windowLight } from '../kit/daylight.ts';
import { facade, room } from '../kit/rooms.ts';

export default definePlace({
  id: 'office',
  words: [
    'office',
    'workplace',
    'newsroom',
    'meeting room',
    'boardroom',
    'conference room',
    'police station',
    'detective office',
    'open-plan office',
    'cubicle',
  ],
  facts: {
    indoor: true,
    floor: 'cloth',
    area: [3, 2.4],
    anchors: {
      mark: { at: [0, 0, 0.7], kind: 'stand' },
      desk: { at: [0, 0.75, -0.7], kind: 'surface', size: [1.2, 0.5] },
      chair: { at: [0, 0.46, -1.35], yaw: 0, kind: 'seat' },
      visitor: { at: [0.6, 0.46, 0.35], yaw: Math.PI, kind: 'seat' },
      window: { at: [-1.4, 0, -2.2], yaw: Math.PI, kind: 'stand' },
    },
    bounds: [
      [-2.6, 0.4, 0.4],
      [2.6, 2.4, 4],
    ],
    practicals: ['fluorescent', 'lamp', 'window', 'screen'],
    times: ['noon', 'morning', 'afternoon', 'night', 'dusk', 'golden-hour'],
    weathers: ['clear', 'rain', 'snow', 'cloudy'],
    ambience: ['room-tone'],
    room: { seconds: 0.45, wet: 0.1 },
    has: [
      'desk',
      'chair',
      'laptop',
      'lamp',
      'window',
      'shelf',
      'potted-plant',
      'clock',
      'skyline',
      'whiteboard',
    ],
  },
  build(kit, params) {
    const day = daylight(params.time === 'unspecified' ? 'noon' : params.time, params.weather);
    room(
      kit,
      { width: 6.2, height: 2.8, back: 2.9, front: 4.4 },
      {
        floor: { material: 'cloth', colour: '#6f767c' },
        wall: { material: 'plaster', colour: params.colour ?? '#c4c6c2' },
        ceiling: { material: 'plaster', colour: '#e0e0da' },
        skirting: { material: 'rubber', colour: '#3c4044' },
      },
    );
    kit.feature(
      'window',
      windowOf(kit, 3.4, 1.6, {
        bars: [4, 1],
        frame: '#5c6266',
        material: 'metal',
        glow: day.pane,
        strength: day.strength * 0.9,
      }).at(-0.9, 1.6, -2.89),
    );
    windowLight(kit, [-0.9, 1.6, -2.75], [0, -0.2, 1], [3.3, 1.5], day);
    // The city beyond the panes, as dark shapes on the glass.
    for (let i = 0; i < 9; i++)
      kit.feature(
        'skyline',
        facade(kit, [0.24 + (i % 3) * 0.09, 0.5 + ((i * 7) % 5) * 0.14, 0.004], {
          finish: { material: 'plaster', colour: day.night ? '#12161f' : '#7d8a97' },
          columns: 3,
          rows: 5,
          from: 0.08,
          lit: day.night ? 0.55 : 0,
          far: true,
          cornice: false,
        }).at(-2.4 + i * 0.37, 0.84, -2.855),
      );
    for (let i = 0; i < 12; i++)
      kit.feature(
        'blinds',
        kit
          .box(3.4, 0.006, 0.05, { bevel: 0, cells: 2 })
          .turn(0.5, 0, 0)
          .at(-0.9, 2.38 - i * 0.05, -2.8)
          .as('metal', { colour: '#d0d2d0' }),
      );
    kit.dress('desk', [0, 0, -0.7], Math.PI, { colour: '#8a6444' });
    kit.dress('laptop', [-0.05, 0.75, -0.78], Math.PI, {});
    kit.dress('lamp', [0.52, 0.75, -0.85], 0, {
      scale: 0.85,
      colour: '#34574a',
      state: day.night ? [] : ['off'],
    });
    kit.dress('mug', [0.3, 0.75, -0.55], 1);
    for (let i = 0; i < 5; i++)
      kit.dress('letter', [-0.42 + i * 0.015, 0.75 + i * 0.004, -0.62], kit.random.range(-0.3, 0.3));
    kit.feature(
      'office chair',
      kit.box(0.5, 0.09, 0.48, { bevel: 0.035 }).at(0, 0.47, -1.35).as('leather', { colour: '#2c2e32' }),
      kit
        .box(0.48, 0.62, 0.09, { bevel: 0.04 })
        .turn(-0.12, 0, 0)
        .at(0, 0.86, -1.6)
        .as('leather', { colour: '#2c2e32' }),
      kit.cylinder(0.03, 0.36, { sides: 10 }).at(0, 0.27, -1.35).as('steel'),
      ...Array.from({ length: 5 }, (_, i) =>
        kit
          .tube(
            [
              [0, 0.1, -1.35],
              [0.28 * Math.sin(i * 1.257), 0.06, -1.35 + 0.28 * Math.cos(i * 1.257)],
            ],
            0.02,
            { sides: 6 },
          )
          .as('steel', { colour: '#34373c' }),
      ),
      ...Array.from({ length: 5 }, (_, i) =>
        kit
          .sphere(0.03, { segments: 8 })
          .at(0.28 * Math.sin(i * 1.257), 0.03, -1.35 + 0.28 * Math.cos(i * 1.257))
          .as('rubber'),
      ),
      ...[-1, 1].map((s) =>
        kit
          .tube(
            [
              [s * 0.22, 0.47, -1.3],
              [s * 0.29, 0.6, -1.35],
              [s * 0.29, 0.66, -1.45],
              [s * 0.29, 0.66, -1.2],
            ],
            0.018,
            { sides: 6 },
          )
          .as('rubber'),
      ),
    );
    kit.dress('chair', [0.75, 0, 0.3], Math.PI + 0.3, { colour: '#4c5a60', material: 'plastic' });
    kit.dress('chair', [-0.75, 0, 0.25], Math.PI - 0.35, { colour: '#4c5a60', material: 'plastic' });
    kit.dress('shelf', [2.1, 0, -2.7], 0, { state: ['books'] });
    kit.dress('potted-plant', [2.75, 0, -1.6], 0, { scale: 1.8 });
    kit.dress('potted-plant', [-2.75, 0, -2.4], 0, { scale: 2 });
    kit.feature(
      'filing cabinet',
      ...[0, 1, 2, 3].flatMap((i) => [
        kit
          .box(0.5, 0.31, 0.58, { bevel: 0.008 })
          .at(-2.75, 0.17 + i * 0.32, -1.1)
          .as('metal', { colour: '#7c8a88', wear: 0.2 }),
        kit
          .box(0.02, 0.025, 0.14, { bevel: 0.006 })
          .at(-2.49, 0.22 + i * 0.32, -1.1)
          .as('steel'),
      ]),
    );
    kit.dress('box', [-2.75, 1.29, -1.1], 1.5, { scale: 0.9 });
    kit.feature(
      'whiteboard',
      kit.box(0.04, 1, 1.7, { bevel: 0.008 }).at(3.07, 1.55, -0.1).as('metal', { colour: '#a8acb0' }),
      kit.box(0.042, 0.92, 1.62, { bevel: 0.002 }).at(3.06, 1.55, -0.1).as('ceramic', { colour: '#f2f2ee' }),
      kit
        .text('Q3 plan', 0.14, { font: 'hand' })
        .turn(0, -Math.PI / 2, 0)
        .at(3.036, 1.85, -0.3)
        .as('plastic', { colour: '#2c4a8c' }),
      ...[0, 1, 2].map((i) =>
        kit
          .text(['ship it', 'call back', 'more light'][i]!, 0.1, { font: 'hand' })
          .turn(0, -Math.PI / 2, 0)
          .at(3.036, 1.65 - i * 0.15, -0.25)
          .as('plastic', { colour: i === 1 ? '#b8382c' : '#2a2c30' }),
      ),
    );
    kit.dress('clock', [1.2, 1.95, -2.86], 0);
    for (const [x, z] of [
      [-1.4, -0.8],
      [1.4, -0.8],
      [-1.4, 1.8],
      [1.4, 1.8],
    ] as const) {
      kit.add(
        kit.box(1.2, 0.05, 0.32).at(x, 2.775, z).as('metal', { colour: '#e4e4de' }),
        kit
          .box(1.12, 0.02, 0.26, { bevel: 0.002 })
          .at(x, 2.745, z)
          .as('glass', { colour: '#f4fbf6' })
          .glow('#f2fbff', 1.6),
      );
      kit.lamp({
        kind: 'panel',
        at: [x, 2.72, z],
        towards: [0, -1, 0],
        size: [1.1, 0.26],
        kelvin: 4800,
        power: day.night ? 1.8 : 1.1,
        flicker: params.state.includes('flickering') ? 'fluorescent' : 'none',
        source: 'fluorescent',
      });
    }
  },
});
