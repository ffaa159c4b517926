import { definePlace } from '../kinds.ts';
import { windowOf } from '../kit/assemblies.ts';
import { daylight, windowLight } from '../kit/daylight.ts';
import { room } from '../kit/rooms.ts';

export default definePlace({
  id: 'bedroom',
  words: ['bedroom', 'hotel room', 'dorm room', 'motel room', 'nursery', 'childhood bedroom'],
  facts: {
    indoor: true,
    floor: 'wood',
    area: [2.6, 2.2],
    anchors: {
      mark: { at: [0.5, 0, 0.6], kind: 'stand' },
      bed: { at: [-0.7, 0.55, -0.45], yaw: 0, kind: 'seat', size: [1.4, 0.4] },
      lie: { at: [-0.7, 0.56, -1.3], kind: 'surface', size: [1.4, 1.9] },
      window: { at: [1.5, 0, -1.3], yaw: Math.PI, kind: 'stand' },
      table: { at: [0.42, 0.52, -2], kind: 'surface', size: [0.4, 0.4] },
    },
    bounds: [
      [-2.1, 0.4, 0.4],
      [2.1, 2.3, 3.6],
    ],
    practicals: ['lamp', 'window'],
    times: ['morning', 'night', 'dusk', 'afternoon', 'dawn', 'golden-hour', 'noon'],
    weathers: ['clear', 'rain', 'snow', 'cloudy'],
    ambience: ['room-tone'],
    room: { seconds: 0.3, wet: 0.08 },
    has: ['bed', 'lamp', 'window', 'rug', 'curtain', 'book', 'painting', 'wardrobe', 'clock', 'mirror'],
  },
  build(kit, params) {
    const day = daylight(params.time === 'unspecified' ? 'morning' : params.time, params.weather);
    room(
      kit,
      { width: 5, height: 2.7, back: 2.5, front: 4 },
      {
        floor: { material: 'wood', colour: '#a88462', scale: 1.3 },
        wall: { material: 'plaster', colour: params.colour ?? '#9fb0ac' },
        skirting: { material: 'wood', colour: '#e8e2d4' },
      },
    );
    kit.feature(
      'rug',
      kit
        .box(2.6, 0.016, 1.7, { bevel: 0.006 })
        .turn(0, 0.06, 0)
        .at(0.2, 0.008, -0.3)
        .as('knit', { colour: '#c8a98c' }),
    );
    kit.dress('bed', [-0.7, 0, -1.4], 0, { colour: '#b8644c' });
    for (const [x, lit] of [
      [0.42, 1],
      [-1.82, 0],
    ] as const) {
      kit.feature(
        'bedside table',
        kit.box(0.46, 0.48, 0.4, { bevel: 0.01 }).at(x, 0.26, -2.2).as('wood', { colour: '#7a5638' }),
        kit.box(0.4, 0.17, 0.015).at(x, 0.36, -1.995).as('wood', { colour: '#86603f' }),
        kit.sphere(0.016, { segments: 8 }).at(x, 0.36, -1.975).as('brass'),
      );
      kit.dress('lamp', [x, 0.5, -2.25], 0, {
        scale: 0.8,
        state: day.night && lit ? [] : ['off'],
        colour: '#d8c8a8',
      });
    }
    kit.dress('book', [0.46, 0.5, -2.08], 0.5);
    kit.dress('glass', [0.3, 0.5, -2.06], 0, { state: ['empty'], scale: 0.7 });
    kit.dress('clock', [-1.82, 0.5, -2.08], 0.2, { scale: 0.5 });
    kit.feature(
      'window',
      windowOf(kit, 1.3, 1.5, { bars: [2, 3], glow: day.pane, strength: day.strength }).at(1.6, 1.55, -2.49),
    );
    windowLight(kit, [1.6, 1.55, -2.36], [-0.25, -0.2, 1], [1.2, 1.4], day);
    for (const s of [-1, 1])
      for (let i = 0; i < 5; i++)
        kit.feature(
          'curtain',
          kit
            .cylinder(0.05, 2.1, { top: 0.036, sides: 9, bevel: 0 })
            .at(1.6 + s * (0.62 + i * 0.07), 1.35, -2.36 + (i % 2) * 0.03)
            .as('cloth', { colour: '#e4d8c4', vary: 0.06 }),
        );
    kit.add(
      kit
        .cylinder(0.016, 2, { sides: 8 })
        .turn(0, 0, Math.PI / 2)
        .at(1.6, 2.42, -2.36)
        .as('brass'),
    );
    for (const [x, y, w, h, colour] of [
      [-1.0, 1.75, 0.5, 0.64, '#c8b48a'],
      [-0.4, 1.82, 0.42, 0.42, '#6f8a94'],
    ] as const)
      kit.feature(
        'painting',
        kit.box(w, h, 0.03, { bevel: 0.008 }).at(x, y, -2.48).as('wood', { colour: '#4e3826' }),
        kit
          .panel(w - 0.07, h - 0.07)
          .at(x, y, -2.462)
          .as('paper', { colour }),
        kit
          .blob([w * 0.22, h * 0.2, 0.008], { detail: 2 })
          .at(x, y - h * 0.1, -2.46)
          .as('paper', { colour: '#7a5a48' }),
      );
    kit.feature(
      'wardrobe',
      kit.box(0.62, 2.1, 1.3, { bevel: 0.012 }).at(-2.18, 1.05, 0.3).as('wood', { colour: '#7c5a3e' }),
      ...[-0.32, 0.32].flatMap((d) => [
        kit
          .box(0.02, 1.9, 0.58)
          .at(-1.86, 1.05, 0.3 + d)
          .as('wood', { colour: '#886446', vary: 0.05 }),
        kit
          .sphere(0.022, { segments: 8 })
          .at(-1.83, 1.05, 0.3 + d * 0.2)
          .as('brass'),
      ]),
    );
    kit.feature(
      'mirror',
      kit
        .cylinder(0.34, 0.03, { sides: 36 })
        .turn(0, 0, Math.PI / 2)
        .at(2.47, 1.5, 0.1)
        .as('wood', { colour: '#b08a4c' }),
      kit
        .cylinder(0.3, 0.034, { sides: 36 })
        .turn(0, 0, Math.PI / 2)
        .at(2.465, 1.5, 0.1)
        .as('glass', { colour: '#b8c8cc', roughness: 0.03 }),
    );
    kit.dress('desk', [2.1, 0, 0.1], -Math.PI / 2, { scale: 0.9 });
    kit.dress('chair', [1.55, 0, 0.35], Math.PI / 2 + 0.4);
    kit.dress('potted-plant', [2.15, 0, -1.9], 0, { scale: 1.3 });
    kit.dress('book', [2.1, 0.675, 0.4], 0.2);
    kit.dress('hanging-lamp', [0, 1.9, 0.2], 0, { state: ['off'], colour: '#e0d4bc' });
  },
});
