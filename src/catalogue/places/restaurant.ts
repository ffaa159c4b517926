import { definePlace } from '../kinds.ts';
import { windowOf } from '../kit/assemblies.ts';
import { daylight, windowLight } from '../kit/daylight.ts';
import { room } from '../kit/rooms.ts';
import { framed } from '../kit/scenery.ts';

export default definePlace({
  id: 'restaurant',
  words: [
    'restaurant',
    'fine dining restaurant',
    'elegant restaurant',
    'fancy restaurant',
    'dining room',
    'dining hall',
    'steakhouse',
    'trattoria',
    'italian restaurant',
    'brasserie',
    'banquet',
    'wedding reception',
    'banquet hall',
  ],
  facts: {
    indoor: true,
    floor: 'parquet',
    area: [3.4, 3],
    anchors: {
      mark: { at: [0, 0, 1], kind: 'stand' },
      table: { at: [0, 0.76, -0.1], kind: 'surface', size: [0.5, 0.5] },
      'chair.left': { at: [-0.74, 0.46, -0.1], yaw: Math.PI / 2 - 0.5, kind: 'seat' },
      'chair.right': { at: [0.74, 0.46, -0.1], yaw: -Math.PI / 2 + 0.5, kind: 'seat' },
      window: { at: [2.2, 0, -1.8], yaw: Math.PI, kind: 'stand' },
    },
    bounds: [
      [-2.8, 0.5, 0.5],
      [2.8, 2.6, 5.2],
    ],
    practicals: ['candle', 'chandelier', 'window'],
    times: ['night', 'dusk', 'golden-hour', 'noon', 'afternoon'],
    weathers: ['clear', 'rain', 'snow'],
    ambience: ['cafe', 'jazz'],
    room: { seconds: 0.7, wet: 0.14 },
    has: [
      'table',
      'chair',
      'candle',
      'wine-glass',
      'plate',
      'window',
      'chandelier',
      'painting',
      'curtain',
      'tablecloth',
      'bottle',
    ],
  },
  build(kit, params) {
    const day = daylight(params.time === 'unspecified' ? 'night' : params.time, params.weather);
    const wall = params.colour ?? '#6e2c2a';
    room(
      kit,
      { width: 7.4, height: 3.3, back: 4.4, front: 6 },
      {
        floor: { material: 'parquet', colour: '#6e4a30', roughness: 0.3 },
        wall: { material: 'plaster', colour: wall },
        ceiling: { material: 'plaster', colour: '#cfc2a8' },
        skirting: { material: 'wood', colour: '#3c281c' },
      },
    );
    kit.backdrop({ kind: 'plain', colour: '#3c2c28' });
    kit.reflect({ strength: 0.14, roughness: 0.3 });
    // Wainscot round the room, pilasters at the back.
    const wood = { colour: '#4a3020', wear: 0.15 };
    kit.add(
      kit.box(7.4, 1, 0.05, { cells: 10 }).at(0, 0.5, -4.37).as('wood', wood),
      kit.box(7.4, 0.07, 0.09, { cells: 4 }).at(0, 1.02, -4.36).as('wood', wood),
      kit.box(7.4, 0.16, 0.12, { cells: 4 }).at(0, 3.2, -4.34).as('plaster', { colour: '#d8c8a4' }),
      ...[-1, 1].flatMap((s) => [
        kit
          .box(0.05, 1, 10.2, { cells: 10 })
          .at(s * 3.67, 0.5, 0.8)
          .as('wood', wood),
        kit
          .box(0.09, 0.07, 10.2, { cells: 4 })
          .at(s * 3.66, 1.02, 0.8)
          .as('wood', wood),
      ]),
      ...Array.from({ length: 9 }, (_, i) =>
        kit
          .box(0.6, 0.66, 0.02)
          .at(-3.2 + i * 0.8, 0.52, -4.34)
          .as('wood', { colour: '#56392a', vary: 0.06 }),
      ),
    );
    // Tall windows with curtains.
    for (const x of [-2.3, 0, 2.3]) {
      kit.feature(
        'window',
        windowOf(kit, 1.25, 1.9, {
          bars: [2, 3],
          frame: '#d8ccb0',
          glow: day.pane,
          strength: day.strength * (day.night ? 1.6 : 1),
        }).at(x, 1.95, -4.37),
      );
      if (!day.night) windowLight(kit, [x, 1.95, -4.25], [0, -0.2, 1], [1.2, 1.8], day);
      // City lights far below the sill, out of focus.
      if (day.night)
        for (let i = 0; i < 9; i++)
          kit.add(
            kit
              .cylinder(0.018, 0.004, { sides: 8, bevel: 0 })
              .turn(Math.PI / 2, 0, 0)
              .at(x + kit.random.range(-0.55, 0.55), kit.random.range(1.1, 1.9), -4.335)
              .as('glass')
              .glow(kit.random.pick(['#ffc070', '#ffe0a0', '#ff8a5c', '#a8c8ff']), 2.2),
          );
      for (const s of [-1, 1])
        kit.feature(
          'curtain',
          ...[0, 1, 2].map((k) =>
            kit
              .cylinder(0.07, 2.3, { sides: 8, top: 0.05 })
              .at(x + s * (0.72 + k * 0.085), 1.95, -4.27)
              .as('felt', { colour: '#7c2430', vary: 0.06 }),
          ),
        );
    }
    for (const [x, w] of [
      [-1.15, 0.5],
      [1.15, 0.5],
    ] as const) {
      kit.feature('painting', framed(kit, w, 0.65, '#b08a40').at(x, 1.9, -4.33));
      kit.feature(
        'wall lamp',
        kit.sphere(0.08, { segments: 12 }).at(x, 2.55, -4.25).as('glass').glow('#ffcf8c', 2.4),
      );
      kit.lamp({
        kind: 'point',
        at: [x, 2.55, -4.1],
        kelvin: 2500,
        power: 0.9,
        size: [0.1, 0.1],
        source: 'wall lamp',
      });
    }
    // Tables in white linen, the middle one for two.
    for (const [x, z, own] of [
      [0, -0.1, 1],
      [-2.3, -1.9, 0],
      [2.3, -2, 0],
      [-2.6, 1, 0],
      [2.6, 0.9, 0],
      [0, -3, 0],
    ] as const) {
      kit.feature(
        'tablecloth',
        kit.cylinder(0.47, 0.03, { sides: 32 }).at(x, 0.745, z).as('cloth', { colour: '#f2ece0' }),
        kit
          .lathe(
            Array.from({ length: 5 }, (_, i) => [0.5 - i * 0.006, 0.36 + i * 0.098] as const),
            { sides: 32 },
          )
          .at(x, 0, z)
          .as('cloth', { colour: '#ece4d6' }),
        kit.cylinder(0.24, 0.03, { sides: 20 }).at(x, 0.015, z).as('iron'),
        kit.cylinder(0.04, 0.72, { sides: 10 }).at(x, 0.37, z).as('iron'),
      );
      for (const s of [-1, 1]) {
        kit.dress(
          'chair',
          [x + s * 0.76, 0, z],
          (-s * Math.PI) / 2 + (own ? s * 0.5 : kit.random.range(-0.2, 0.2)),
          { colour: '#3c261a' },
        );
        kit.dress('plate', [x + s * 0.28, 0.76, z], 0, {});
        if (own) kit.dress('wine-glass', [x + s * 0.2, 0.76, z - 0.24], 0, {});
      }
      kit.dress('candle', [x, 0.76, z - (own ? 0.3 : 0)], 0, { scale: 0.8, state: ['lit'] });
    }
    // A chandelier of small bulbs.
    const bulbs = Array.from({ length: 10 }, (_, i) => (i / 10) * Math.PI * 2);
    kit.feature(
      'chandelier',
      kit.cylinder(0.012, 0.5, { sides: 6 }).at(0, 3.05, -1).as('brass'),
      kit
        .lathe(
          [
            [0.46, 0],
            [0.5, 0.02],
            [0.46, 0.04],
            [0.43, 0.02],
            [0.46, 0],
          ],
          { sides: 32 },
        )
        .at(0, 2.7, -1)
        .as('brass'),
      ...bulbs.flatMap((a) => [
        kit
          .cylinder(0.018, 0.1, { sides: 8 })
          .at(0.48 * Math.sin(a), 2.78, -1 + 0.48 * Math.cos(a))
          .as('ceramic'),
        kit
          .sphere([0.022, 0.038, 0.022], { segments: 8 })
          .at(0.48 * Math.sin(a), 2.86, -1 + 0.48 * Math.cos(a))
          .as('glass')
          .glow('#ffdca0', 3),
        kit
          .tube(
            [
              [0, 2.84, -1],
              [0.24 * Math.sin(a), 2.66, -1 + 0.24 * Math.cos(a)],
              [0.48 * Math.sin(a), 2.73, -1 + 0.48 * Math.cos(a)],
            ],
            0.009,
            { sides: 5 },
          )
          .as('brass'),
      ]),
    );
    for (const [x, z] of [
      [0, -1],
      [-2.3, 0.4],
      [2.3, 0.4],
    ] as const)
      kit.lamp({
        kind: 'point',
        at: [x, 2.6, z],
        kelvin: 2600,
        power: day.night ? 2.6 : 1.6,
        size: [0.4, 0.4],
        source: 'chandelier',
      });
    kit.dress('potted-plant', [-3.2, 0, -3.8], 0, { scale: 2 });
    kit.dress('potted-plant', [3.2, 0, -3.8], 1, { scale: 2 });
  },
});
