import { definePlace } from '../kinds.ts';
import { room } from '../kit/rooms.ts';
import { framed } from '../kit/scenery.ts';

export default definePlace({
  id: 'gallery',
  words: [
    'gallery',
    'art gallery',
    'museum',
    'art museum',
    'exhibition',
    'exhibition hall',
    'museum hall',
    'sculpture gallery',
    'history museum',
    'auction house',
  ],
  facts: {
    indoor: true,
    floor: 'parquet',
    area: [5, 5],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      bench: { at: [-1.4, 0.44, -1.6], yaw: Math.PI, kind: 'seat', size: [0.5, 1.4] },
      painting: { at: [0.6, 0, -3.4], yaw: Math.PI, kind: 'stand' },
      statue: { at: [2.6, 0, -1.2], yaw: -0.6, kind: 'stand' },
    },
    bounds: [
      [-3.6, 0.3, 0.6],
      [3.6, 3.4, 7.4],
    ],
    practicals: ['spot', 'skylight'],
    times: ['unspecified', 'morning', 'afternoon', 'night'],
    weathers: ['clear'],
    ambience: ['hall-echo', 'room-tone'],
    room: { seconds: 1.8, wet: 0.28 },
    has: ['painting', 'statue', 'bench', 'pedestal', 'skylight', 'rope', 'frame', 'vase'],
  },
  build(kit, params) {
    const wall = params.colour ?? '#e4e0d6';
    room(
      kit,
      { width: 9.4, height: 4.4, back: 5.2, front: 8.4 },
      {
        floor: { material: 'parquet', colour: '#a47c50', roughness: 0.25 },
        wall: { material: 'plaster', colour: wall },
        ceiling: { material: 'plaster', colour: '#eceae4' },
        skirting: { material: 'wood', colour: '#4a4038' },
      },
    );
    kit.backdrop({ kind: 'plain', colour: '#c8ccc8' });
    kit.reflect({ strength: 0.22, roughness: 0.2 });
    // A feature wall behind, with an opening into the next room.
    kit.feature(
      'wall',
      kit.box(5.6, 4.4, 0.3, { cells: 10 }).at(-1.9, 2.2, -4.9).as('plaster', { colour: '#34505a' }),
      kit.box(2.2, 4.4, 0.3, { cells: 6 }).at(3.6, 2.2, -4.9).as('plaster', { colour: '#34505a' }),
      kit.box(1.6, 1.3, 0.3, { cells: 3 }).at(1.7, 3.75, -4.9).as('plaster', { colour: '#34505a' }),
    );
    for (const [x, y, w, h] of [
      [-3.6, 1.85, 1, 1.3],
      [-1.7, 1.9, 1.9, 1.3],
      [0.2, 1.8, 0.8, 1.05],
      [3.5, 1.85, 1.1, 1.4],
    ] as const) {
      kit.feature(
        'painting',
        framed(kit, w, h, kit.random.pick(['#b8924c', '#2c2824', '#8a6a34'])).at(x, y, -4.72),
      );
      kit.feature(
        'label',
        kit
          .box(0.16, 0.1, 0.01)
          .at(x + w / 2 + 0.24, 1.35, -4.74)
          .as('paper'),
      );
      kit.add(
        kit
          .cylinder(0.05, 0.16, { sides: 10 })
          .turn(0.7, 0, 0)
          .at(x, 4.0, -3.4)
          .as('metal', { colour: '#2a2a2c' }),
      );
      kit.lamp({
        kind: 'spot',
        at: [x, 3.95, -3.3],
        towards: [0, -0.82, -0.57],
        size: [0.04, 0.62],
        kelvin: 3300,
        power: 6,
        source: 'spot',
      });
    }
    for (const s of [-1, 1])
      for (const [z, w, h] of [
        [-3.2, 1.2, 1.5],
        [-0.8, 0.9, 1.1],
        [1.6, 1.4, 1],
        [4.2, 1, 1.3],
      ] as const)
        kit.feature(
          'painting',
          framed(kit, w, h, kit.random.pick(['#b8924c', '#2c2824', '#e8e4dc']))
            .turn(0, (-s * Math.PI) / 2, 0)
            .at(s * 4.66, 1.85, z),
        );
    // Skylight: a glowing grid along the middle.
    kit.feature(
      'skylight',
      kit.box(3, 0.06, 8.4, { cells: 6 }).at(0, 4.36, 0.4).as('glass').glow('#f0f6ff', 1.5),
      ...[-1.5, -0.5, 0.5, 1.5].map((x) =>
        kit.box(0.06, 0.1, 8.4, { cells: 1 }).at(x, 4.33, 0.4).as('metal', { colour: '#e8e8e4' }),
      ),
      ...Array.from({ length: 8 }, (_, i) =>
        kit
          .box(3, 0.1, 0.06, { cells: 1 })
          .at(0, 4.33, -3.6 + i * 1.14)
          .as('metal', { colour: '#e8e8e4' }),
      ),
    );
    for (const z of [-2, 2.4])
      kit.lamp({
        kind: 'panel',
        at: [0, 4.28, z],
        towards: [0, -1, 0],
        size: [2.8, 3.6],
        kelvin: 6200,
        power: 12,
        source: 'skylight',
      });
    kit.add(
      ...[-1, 1].map((s) =>
        kit
          .tube(
            [
              [s * 2.6, 4.1, -4.6],
              [s * 2.6, 4.1, 7],
            ],
            0.025,
            { sides: 6 },
          )
          .as('iron'),
      ),
    );
    // Sculptures on plinths, a bench, rope barriers.
    const plinth = (x: number, z: number, h: number): void =>
      kit.feature(
        'pedestal',
        kit
          .box(0.62, h, 0.62, { bevel: 0.01, cells: 3 })
          .at(x, h / 2, z)
          .as('plaster', { colour: '#f2f0ea' }),
      );
    plinth(2.7, -2.4, 0.9);
    kit.dress('statue', [2.7, 0.9, -2.4], -0.5, { scale: 0.85 });
    plinth(-2.9, -2.9, 1.05);
    kit.feature(
      'vase',
      kit
        .lathe(
          [
            [0, 0],
            [0.1, 0],
            [0.19, 0.2],
            [0.15, 0.4],
            [0.06, 0.5],
            [0.09, 0.58],
            [0.08, 0.575],
            [0.05, 0.5],
          ],
          { sides: 28 },
        )
        .at(-2.9, 1.05, -2.9)
        .as('ceramic', { colour: '#2e6a8a' }),
    );
    plinth(3.4, 1.4, 1.0);
    kit.feature(
      'sculpture',
      kit
        .blob([0.26, 0.4, 0.2], { lumps: 3, roughness: 0.5, detail: 4 })
        .at(3.4, 1.4, 1.4)
        .as('brass', { colour: '#a87c3c' }),
    );
    kit.feature(
      'bench',
      kit
        .box(1.7, 0.09, 0.5, { bevel: 0.02, cells: 3 })
        .at(-1.4, 0.42, -1.6)
        .as('leather', { colour: '#2a2826' }),
      ...[-0.65, 0.65].map((d) =>
        kit
          .box(0.06, 0.38, 0.42)
          .at(-1.4 + d, 0.19, -1.6)
          .as('steel'),
      ),
    );
    for (let i = 0; i < 4; i++) {
      const x = -3.3 + i * 1.3;
      kit.feature(
        'rope',
        kit.cylinder(0.02, 0.9, { sides: 8 }).at(x, 0.47, -3.9).as('brass'),
        kit.cylinder(0.14, 0.03, { sides: 18 }).at(x, 0.015, -3.9).as('brass'),
        kit.sphere(0.035, { segments: 8 }).at(x, 0.94, -3.9).as('brass'),
        ...(i < 3
          ? [
              kit
                .tube(
                  [
                    [x, 0.86, -3.9],
                    [x + 0.65, 0.66, -3.9],
                    [x + 1.3, 0.86, -3.9],
                  ],
                  0.02,
                  { sides: 6 },
                )
                .as('felt', { colour: '#7a1c28' }),
            ]
          : []),
      );
    }
  },
});
