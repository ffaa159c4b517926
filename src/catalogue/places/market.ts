import { definePlace } from '../kinds.ts';
import { bulbString, facade } from '../kit/rooms.ts';

const colours = ['#b8382e', '#2f6a5a', '#d09a34', '#3c567a', '#7a3c5c', '#4a7a3c'];
const produce = ['#d8321f', '#f08a1c', '#7ab03c', '#f2d032', '#5c2c6c', '#c8783c', '#e8e0c8', '#4f8a34'];

export default definePlace({
  id: 'market',
  words: [
    'market',
    'marketplace',
    'bazaar',
    'street market',
    'farmers market',
    'souk',
    'night market',
    'fish market',
    'outdoor market',
    'market square',
    'market stall',
    'flea market',
    'market street',
    'food market',
  ],
  facts: {
    indoor: false,
    floor: 'stone',
    area: [4, 8],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      'stall.left': { at: [-2.1, 0, -1.8], yaw: -Math.PI / 2, kind: 'stand' },
      'stall.right': { at: [2.1, 0, -2.6], yaw: Math.PI / 2, kind: 'stand' },
      counter: { at: [-2.9, 0.95, -1.8], kind: 'surface', size: [0.8, 1.6] },
      far: { at: [0, 0, -8], kind: 'stand' },
    },
    bounds: [
      [-2.1, 0.3, 0.6],
      [2.1, 4, 9],
    ],
    practicals: ['fairy bulbs', 'lantern', 'window'],
    times: ['morning', 'noon', 'afternoon', 'golden-hour', 'dusk', 'night'],
    weathers: ['clear', 'cloudy', 'rain', 'fog'],
    ambience: ['crowd', 'birds'],
    room: { seconds: 0.4, wet: 0.08 },
    has: [
      'stall',
      'awning',
      'fruit',
      'vegetable',
      'crate',
      'basket',
      'barrel',
      'lantern',
      'houses',
      'fabric',
    ],
  },
  build(kit, params) {
    const night = ['night', 'dusk'].includes(params.time);
    kit.backdrop({ kind: 'sky', skyline: 0.3 });
    kit.add(
      kit.ground(9, 44, { cells: 50 }).at(0, 0, -13).as('stone', { colour: '#a0917c', vary: 0, scale: 0.8 }),
    );
    if (params.wet > 0.05) kit.reflect({ strength: 0.4, roughness: 0.4, puddles: params.wet });
    for (const s of [-1, 1]) {
      for (let i = 0; i < 6; i++) {
        const z = 3.6 - i * 3.1;
        const near = i < 4;
        const x = s * 3.1;
        const awning = colours[(i + (s > 0 ? 2 : 0)) % colours.length]!;
        const face = (shape: ReturnType<typeof kit.box>) => shape.turn(0, (-s * Math.PI) / 2, 0).at(x, 0, z);
        // A table with its front to the aisle, posts, a striped awning.
        kit.feature(
          'stall',
          face(kit.box(2.5, 0.08, 1.0, { cells: 3 }).at(0, 0.86, 0)).as('wood', { colour: '#9a744c' }),
          face(kit.box(2.46, 0.8, 0.05, { cells: 3 }).at(0, 0.44, 0.42)).as('cloth', {
            colour: awning,
            vary: 0.05,
          }),
          ...[-1.22, 1.22].flatMap((px) =>
            [-0.48, 0.5].map((pz) =>
              face(kit.cylinder(0.035, 2.5, { sides: 7 }).at(px, 1.25, pz)).as('wood', { colour: '#6a4a2c' }),
            ),
          ),
        );
        for (let k = 0; k < 8; k++)
          kit.feature(
            'awning',
            face(
              kit
                .box(0.33, 0.025, 1.7, { bevel: 0, cells: 2 })
                .turn(0.3, 0, 0)
                .at(-1.155 + k * 0.33, 2.48, 0.2),
            ).as('cloth', { colour: k % 2 ? '#f0e6d0' : awning }),
            face(
              kit
                .extrude(
                  [
                    [-0.165, 0],
                    [0.165, 0],
                    [0.12, -0.16],
                    [0, -0.22],
                    [-0.12, -0.16],
                  ],
                  0.015,
                  { bevel: 0 },
                )
                .at(-1.155 + k * 0.33, 2.23, 1.01),
            ).as('cloth', { colour: k % 2 ? '#f0e6d0' : awning }),
          );
        // Slanting trays of produce.
        for (let t = 0; t < 4; t++) {
          const px = -0.93 + t * 0.62;
          const colour = produce[(i * 3 + t + (s > 0 ? 4 : 0)) % produce.length]!;
          kit.add(
            face(kit.box(0.56, 0.14, 0.7, { bevel: 0.01, cells: 1 }).turn(0.32, 0, 0).at(px, 1.0, 0.08)).as(
              'wood',
              { colour: '#b08a58' },
            ),
          );
          const n = near ? 16 : 6;
          for (let k = 0; k < n; k++) {
            const [a, b] = [(k % 4) * 0.13 - 0.195, Math.floor(k / 4) * 0.16 - 0.24];
            kit.add(
              face(
                kit
                  .sphere(near ? 0.068 : 0.11, { segments: near ? 9 : 6 })
                  .at(px + a + kit.random.range(-0.02, 0.02), 1.1 - b * 0.32, 0.08 + b),
              ).as('ceramic', { colour, roughness: 0.35, vary: 0.12 }),
            );
          }
        }
        if (night) {
          kit.feature(
            'lantern',
            face(kit.sphere(0.11, { segments: 12 }).at(0, 2.0, 0.6))
              .as('glass', { colour: '#ffe0a0' })
              .glow('#ffc878', 3),
          );
          if (near)
            kit.lamp({
              kind: 'point',
              at: [x - s * 0.6, 1.95, z],
              kelvin: 2700,
              power: 2.4,
              size: [0.15, 0.15],
              source: 'lantern',
            });
        }
        if (near) {
          if ((i + (s > 0 ? 1 : 0)) % 2)
            kit.dress('crate', [s * 2.25, 0, z + 1.2], 0.2 * i, { state: ['full'] });
          else kit.dress('barrel', [s * 2.35, 0, z + 1.35], i, { scale: 0.7 });
        }
      }
      for (let i = 0; i < 5; i++)
        kit.feature(
          'houses',
          facade(kit, [7.2, kit.random.range(6, 9.5), 4], {
            finish: {
              material: 'plaster',
              colour: ['#d8b48c', '#c88c64', '#e0cca8', '#b87858', '#d4a878'][i]!,
              wear: 0.4,
            },
            columns: 4,
            rows: 2,
            from: 3.2,
            lit: night ? 0.5 : 0.03,
            far: true,
            frame: '#6a4a34',
          })
            .turn(0, (-s * Math.PI) / 2, 0)
            .at(s * 4.6, 0, 5 - i * 7.3),
        );
    }
    kit.feature(
      'houses',
      facade(kit, [12, 9, 3], {
        finish: { material: 'plaster', colour: '#cfa070' },
        columns: 5,
        rows: 2,
        from: 3.5,
        lit: night ? 0.4 : 0,
        far: true,
      }).at(0, 0, -30),
    );
    for (let i = 0; i < 5; i++) {
      const z = 2.5 - i * 4;
      if (night || i % 2)
        kit.add(
          bulbString(kit, [-4.4, 4.4, z], [4.4, 4.2, z - 1], {
            lamps: i < 2 && night ? 2 : 0,
            every: 0.5,
            strength: night ? 2.4 : 0.6,
          }),
        );
      kit.feature(
        'flags',
        ...Array.from({ length: 13 }, (_, k) => {
          const u = (k + 0.5) / 13;
          return kit
            .extrude(
              [
                [-0.14, 0],
                [0.14, 0],
                [0, -0.3],
              ],
              0.01,
              { bevel: 0 },
            )
            .at(-4.4 + 8.8 * u, 4.7 - 0.8 * 4 * u * (1 - u), z - 1.6)
            .as('cloth', { colour: colours[k % colours.length]! });
        }),
      );
    }
  },
});
