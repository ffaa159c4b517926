import { definePlace } from '../kinds.ts';
import { room } from '../kit/rooms.ts';
import { framed } from '../kit/scenery.ts';

export default definePlace({
  id: 'bar',
  words: [
    'bar',
    'pub',
    'tavern',
    'saloon',
    'cocktail bar',
    'dive bar',
    'speakeasy',
    'hotel bar',
    'whisky bar',
    'whiskey bar',
    'jazz bar',
    'irish pub',
    'bar counter',
    'cantina',
    'brewery',
    'inn',
  ],
  facts: {
    indoor: true,
    floor: 'wood',
    area: [3.4, 2],
    anchors: {
      mark: { at: [0, 0, 0.9], kind: 'stand' },
      behind: { at: [0, 0, -1.9], yaw: 0, kind: 'stand' },
      counter: { at: [0, 1.1, -0.9], kind: 'surface', size: [3.4, 0.4] },
      'stool.left': { at: [-0.55, 0.74, -0.12], yaw: 2.3, kind: 'seat' },
      'stool.right': { at: [0.55, 0.74, -0.12], yaw: -2.3, kind: 'seat' },
    },
    bounds: [
      [-2.7, 0.6, 0.5],
      [2.7, 2.5, 5.4],
    ],
    practicals: ['neon', 'lamp', 'shelf light'],
    times: ['night', 'dusk', 'afternoon', 'unspecified'],
    weathers: ['clear', 'rain'],
    ambience: ['cafe', 'jazz'],
    room: { seconds: 0.6, wet: 0.13 },
    has: [
      'counter',
      'stool',
      'bottle',
      'glass',
      'hanging-lamp',
      'neon-sign',
      'beer tap',
      'shelf',
      'mirror',
      'painting',
    ],
  },
  build(kit, params) {
    room(
      kit,
      { width: 6.8, height: 3.1, back: 3.2, front: 6 },
      {
        floor: { material: 'wood', colour: '#54382a', roughness: 0.35, wear: 0.4 },
        wall: { material: 'brick', colour: params.colour ?? '#5c3830' },
        ceiling: { material: 'wood', colour: '#2e221c' },
        skirting: { material: 'wood', colour: '#241812' },
      },
    );
    kit.backdrop({ kind: 'dark' });
    kit.reflect({ strength: 0.12, roughness: 0.3 });
    const walnut = { colour: '#4e2e1e', wear: 0.2, roughness: 0.35 };
    kit.feature(
      'counter',
      kit.box(5.2, 1.04, 0.5, { bevel: 0.02, cells: 10 }).at(0, 0.52, -0.95).as('wood', walnut),
      kit
        .box(5.4, 0.06, 0.68, { bevel: 0.025, cells: 10 })
        .at(0, 1.07, -0.88)
        .as('wood', { colour: '#7c4a2c', roughness: 0.2 }),
      ...Array.from({ length: 9 }, (_, i) =>
        kit
          .box(0.46, 0.74, 0.03)
          .at(-2.28 + i * 0.57, 0.52, -0.69)
          .as('wood', { colour: '#5c3824', vary: 0.08 }),
      ),
      kit
        .tube(
          [
            [-2.5, 0.16, -0.55],
            [2.5, 0.16, -0.55],
          ],
          0.022,
          { sides: 8 },
        )
        .as('brass'),
    );
    // The back bar: lit shelves of bottles before a mirror.
    kit.feature(
      'mirror',
      kit
        .panel(4.4, 1.5, { cells: 3 })
        .at(0, 1.95, -3.14)
        .as('ceramic', { colour: '#3c4648', roughness: 0.06 }),
    );
    kit.add(
      kit.box(5, 0.95, 0.45, { cells: 8 }).at(0, 0.475, -2.95).as('wood', walnut),
      kit.box(5.1, 0.05, 0.5, { cells: 4 }).at(0, 0.97, -2.93).as('wood', { colour: '#7c4a2c' }),
      ...[-2.45, -0.82, 0.82, 2.45].map((x) =>
        kit.box(0.14, 2.1, 0.32, { cells: 4 }).at(x, 1.95, -3).as('wood', walnut),
      ),
      kit.box(5.2, 0.22, 0.42, { cells: 4 }).at(0, 2.92, -2.98).as('wood', walnut),
    );
    const liquor = ['#b86a1c', '#2e6a3c', '#d8d4c8', '#7a2418', '#c89a3c', '#3c5a8a', '#e0b878', '#5a2c6a'];
    for (const y of [1.0, 1.48, 1.96, 2.42]) {
      if (y > 1.1)
        kit.feature(
          'shelf',
          kit
            .box(4.8, 0.03, 0.26, { cells: 4 })
            .at(0, y - 0.02, -3)
            .as('glass', { colour: '#c8b890' })
            .glow('#ffb45c', 0.75),
        );
      for (let i = 0; i < 22; i++) {
        const x = -2.3 + i * 0.219;
        if ([-0.82, 0.82].some((p) => Math.abs(x - p) < 0.12) || kit.random.chance(0.1)) continue;
        kit.dress('bottle', [x, y, -2.98 + kit.random.range(-0.04, 0.05)], i, {
          colour: kit.random.pick(liquor),
          scale: kit.random.range(0.85, 1.12),
        });
      }
    }
    for (const x of [-1.6, 0, 1.6])
      kit.lamp({
        kind: 'panel',
        at: [x, 1.9, -2.8],
        towards: [0, 0, 1],
        size: [1.4, 1.4],
        kelvin: 2400,
        power: 3.2,
        source: 'shelf light',
      });
    // Taps, glasses, pendant lamps over the counter, stools.
    kit.feature(
      'beer tap',
      kit.cylinder(0.05, 0.34, { sides: 14 }).at(-1.5, 1.27, -1).as('brass'),
      kit.box(0.5, 0.08, 0.08, { bevel: 0.02 }).at(-1.5, 1.45, -1).as('brass'),
      ...[-0.17, 0, 0.17].flatMap((d, i) => [
        kit
          .tube(
            [
              [-1.5 + d, 1.45, -0.96],
              [-1.5 + d, 1.42, -0.86],
              [-1.5 + d, 1.33, -0.84],
            ],
            0.014,
            { sides: 6 },
          )
          .as('brass'),
        kit
          .cylinder(0.022, 0.2, { sides: 10, top: 0.03 })
          .at(-1.5 + d, 1.6, -0.98)
          .as('wood', { colour: ['#a8342c', '#2c5a3c', '#c89a3c'][i]! }),
      ]),
    );
    for (const [x, z] of [
      [0.9, -1.05],
      [1.08, -0.98],
      [1.25, -1.08],
    ] as const)
      kit.dress('glass', [x, 1.1, z], x, {});
    kit.dress('cocktail', [1.75, 1.1, -0.9], 0, {});
    for (const x of [-1.7, -0.55, 0.55, 1.7]) kit.dress('stool', [x, 0, -0.12], x, { colour: '#6a2c24' });
    for (const x of [-1.5, 0, 1.5])
      kit.dress('hanging-lamp', [x, 2.0, -0.85], 0, { colour: '#2c4a3c', scale: 0.9 });
    kit.dress('neon-sign', [2.2, 2.25, -3.08], 0, {
      text: params.state.includes('jazz') ? 'JAZZ' : 'BAR',
      colour: '#ff3a6a',
      scale: 0.75,
    });
    // Side walls: framed pictures, a coat hook rail, a small table in the foreground corner.
    for (const s of [-1, 1])
      for (let i = 0; i < 4; i++)
        kit.feature(
          'painting',
          framed(kit, kit.random.range(0.35, 0.6), kit.random.range(0.35, 0.55), '#3c2a1c')
            .turn(0, (-s * Math.PI) / 2, 0)
            .at(s * 3.37, 1.6 + (i % 2) * 0.45, -1.6 + i * 1.05),
        );
    for (const s of [-1, 1]) {
      kit.dress('cafe-table', [s * 2.7, 0, 1.4], 0, { colour: '#4e2e1e' });
      kit.dress('stool', [s * 2.75, 0, 2.2], 0, { colour: '#3c2a20' });
      kit.dress('candle', [s * 2.7, 0.74, 1.4], 0, { scale: 0.6, state: ['lit'] });
    }
    kit.lamp({
      kind: 'point',
      at: [0, 2.7, 2.2],
      kelvin: 2700,
      power: 1.6,
      size: [0.5, 0.5],
      source: 'lamp',
    });
  },
});
