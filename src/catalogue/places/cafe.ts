import { definePlace } from '../kinds.ts';
import { windowOf } from '../kit/assemblies.ts';
import { daylight, windowLight } from '../kit/daylight.ts';
import { room } from '../kit/rooms.ts';

export default definePlace({
  id: 'cafe',
  words: [
    'cafe',
    'café',
    'coffee shop',
    'diner',
    'bistro',
    'coffeehouse',
    'teahouse',
    'drive-thru',
    'drive-through',
    'pizzeria',
    'fast food restaurant',
    'burger joint',
    'ice cream shop',
    'donut shop',
  ],
  facts: {
    indoor: true,
    floor: 'wood',
    area: [3.2, 2.6],
    anchors: {
      mark: { at: [0, 0, 0.9], kind: 'stand' },
      table: { at: [0, 0.74, -0.1], kind: 'surface', size: [0.5, 0.5] },
      'chair.left': { at: [-0.68, 0.46, -0.1], yaw: Math.PI / 2, kind: 'seat' },
      'chair.right': { at: [0.68, 0.46, -0.1], yaw: -Math.PI / 2, kind: 'seat' },
      counter: { at: [-0.6, 1.1, -2.3], kind: 'surface', size: [2.4, 0.4] },
      stool: { at: [-0.2, 0.72, -1.75], yaw: Math.PI, kind: 'seat' },
    },
    bounds: [
      [-2.6, 0.5, 0.3],
      [2.6, 2.5, 4.6],
    ],
    practicals: ['lamp', 'window', 'neon'],
    times: ['morning', 'noon', 'afternoon', 'golden-hour', 'dusk', 'night'],
    weathers: ['clear', 'rain', 'snow', 'cloudy'],
    ambience: ['cafe-murmur'],
    room: { seconds: 0.6, wet: 0.14 },
    has: [
      'cafe-table',
      'chair',
      'hanging-lamp',
      'counter',
      'window',
      'mug',
      'shelf',
      'bottle',
      'stool',
      'neon-sign',
      'menu board',
    ],
  },
  build(kit, params) {
    const day = daylight(params.time === 'unspecified' ? 'afternoon' : params.time, params.weather);
    const wood = { colour: '#6e4a30', wear: 0.25 };
    room(
      kit,
      { width: 6.4, height: 3, back: 3.4, front: 5 },
      {
        floor: { material: 'parquet', colour: '#8a6240' },
        wall: { material: 'brick', colour: params.colour ?? '#94604c' },
        ceiling: { material: 'plaster', colour: '#5c5248' },
      },
    );
    kit.feature(
      'counter',
      kit.box(3.9, 1.06, 0.55, { bevel: 0.01 }).at(-0.9, 0.53, -2.35).as('wood', { colour: '#41584f' }),
      kit.box(4.05, 0.05, 0.7, { bevel: 0.014 }).at(-0.9, 1.085, -2.35).as('wood', { colour: '#9a6c42' }),
      ...Array.from({ length: 7 }, (_, i) =>
        kit
          .box(0.48, 0.8, 0.02)
          .at(-2.58 + i * 0.56, 0.53, -2.07)
          .as('wood', { colour: '#4b645a', vary: 0.05 }),
      ),
    );
    kit.feature(
      'espresso machine',
      kit.box(0.75, 0.42, 0.42, { bevel: 0.03 }).at(-2.1, 1.34, -2.4).as('steel'),
      kit.box(0.7, 0.06, 0.38).at(-2.1, 1.14, -2.36).as('steel', { colour: '#6c7074' }),
      ...[-0.18, 0.18].map((d) =>
        kit
          .cylinder(0.035, 0.08, { sides: 14 })
          .at(-2.1 + d, 1.26, -2.16)
          .as('steel'),
      ),
      ...[-0.18, 0.18].map((d) =>
        kit
          .tube(
            [
              [-2.1 + d, 1.22, -2.15],
              [-2.1 + d, 1.2, -2.0],
            ],
            0.014,
            { sides: 8 },
          )
          .as('rubber'),
      ),
      kit.sphere(0.025, { segments: 10 }).at(-1.78, 1.42, -2.18).as('glass').glow('#ff5a2c', 1),
    );
    kit.feature(
      'cake stand',
      kit.cylinder(0.16, 0.012, { sides: 28 }).at(-0.5, 1.27, -2.35).as('ceramic'),
      kit.cylinder(0.02, 0.15, { sides: 12 }).at(-0.5, 1.19, -2.35).as('ceramic'),
      kit.cylinder(0.07, 0.01, { sides: 20 }).at(-0.5, 1.115, -2.35).as('ceramic'),
      ...[0, 1, 2, 3].map((i) =>
        kit
          .sphere([0.05, 0.035, 0.05], { segments: 12 })
          .at(-0.5 + 0.085 * Math.sin(i * 1.6), 1.3, -2.35 + 0.085 * Math.cos(i * 1.6))
          .as('leather', { colour: '#b87c40', vary: 0.15 }),
      ),
    );
    for (const y of [1.5, 1.95, 2.4]) {
      kit.add(kit.box(3.6, 0.035, 0.26).at(-0.9, y, -3.25).as('wood', wood));
      for (let i = 0; i < 15; i++)
        kit.dress(
          kit.random.pick(['bottle', 'bottle', 'jar', 'mug', 'glass']),
          [-2.6 + i * 0.243, y + 0.018, -3.25],
          i,
          { scale: 0.95, state: ['empty'] },
        );
    }
    kit.feature(
      'menu board',
      kit.box(1.15, 0.8, 0.04).at(2.1, 1.95, -3.36).as('wood', wood),
      kit.box(1.05, 0.7, 0.01, { bevel: 0 }).at(2.1, 1.95, -3.335).as('stone', { colour: '#24282a' }),
      kit.text('Coffee', 0.15, { font: 'hand' }).at(2.1, 2.17, -3.328).as('paper'),
      ...['espresso  2.2', 'flat white  3.1', 'mocha  3.4', 'tea  2.0'].map((t, i) =>
        kit
          .text(t, 0.09, { font: 'hand' })
          .at(2.1, 2.02 - i * 0.11, -3.328)
          .as('paper', { colour: '#e0dccc' }),
      ),
    );
    kit.dress('neon-sign', [1.5, 2.42, -3.34], 0, {
      text: params.state.includes('diner') ? 'DINER' : 'open',
      colour: '#ff5a6a',
      scale: 0.5,
    });
    for (const x of [-1.9, -1.0, -0.1]) kit.dress('stool', [x, 0, -1.78], x, { state: ['wooden'] });
    for (const [x, z, own] of [
      [0, -0.1, 1],
      [-2, 0.3, 0],
      [2.05, -0.9, 0],
      [1.9, 1.4, 0],
    ] as const) {
      kit.dress('cafe-table', [x, 0, z], x, { material: 'wood', colour: '#8a5e3a' });
      for (const s of [-1, 1])
        kit.dress(
          'chair',
          [x + s * 0.7, 0, z],
          (-s * Math.PI) / 2 + (own ? 0 : kit.random.range(-0.3, 0.3)),
          { colour: '#5c3c28' },
        );
      if (!own) kit.dress('mug', [x + 0.1, 0.74, z + 0.08], z, { colour: '#e8e0d0' });
    }
    kit.dress('espresso-cup', [-0.14, 0.74, -0.02], 0.5);
    kit.dress('potted-plant', [0.03, 0.74, -0.24], 0, { scale: 0.4, state: ['flowers'] });
    for (const [x, z, h] of [
      [0, -0.1, 1.7],
      [-1.9, -2.3, 1.95],
      [-0.9, -2.3, 1.95],
      [0.1, -2.3, 1.95],
      [2.05, -0.9, 1.75],
      [-2, 0.3, 1.75],
    ] as const)
      kit.dress('hanging-lamp', [x, h, z], x, {
        colour: '#3a3f3c',
        scale: 0.85,
        state: day.night || h > 1.9 ? [] : ['off'],
      });
    // The street window on the right.
    kit.feature(
      'window',
      windowOf(kit, 2.6, 1.8, {
        bars: [3, 2],
        frame: '#2f3a36',
        glow: day.pane,
        strength: day.strength * 0.85,
      })
        .turn(0, -Math.PI / 2, 0)
        .at(3.18, 1.65, 0.3),
    );
    windowLight(kit, [3.08, 1.65, 0.3], [-1, -0.2, 0], [2.5, 1.7], day);
    kit.dress('potted-plant', [2.85, 0, 2.3], 0, { scale: 1.9 });
    kit.dress('potted-plant', [-2.85, 0, -1.4], 0, { scale: 1.7 });
    kit.feature(
      'painting',
      kit.box(0.5, 0.64, 0.03).at(1.04, 1.5, -3.37).as('wood', wood),
      kit.panel(0.42, 0.56).at(1.04, 1.5, -3.35).as('paper', { colour: '#c8a060' }),
    );
  },
});
