import { definePlace } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

export default definePlace({
  id: 'jungle',
  words: [
    'jungle',
    'rainforest',
    'swamp',
    'tropical forest',
    'amazon',
    'dense jungle',
    'bayou',
    'marsh',
    'tropical jungle',
    'mangrove',
    'wetland',
    'jungle river',
  ],
  facts: {
    indoor: false,
    floor: 'dirt',
    area: [4, 5],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      rock: { at: [1.7, 0.5, -1.4], yaw: -0.5, kind: 'seat' },
      water: { at: [-1.5, -0.2, -6], kind: 'surface', size: [5, 4] },
      far: { at: [0.8, 0, -4.2], kind: 'stand' },
    },
    bounds: [
      [-2.6, 0.3, 0.6],
      [2.6, 5, 8],
    ],
    practicals: ['sun'],
    times: ['morning', 'noon', 'afternoon', 'dusk', 'night', 'dawn', 'golden-hour'],
    weathers: ['clear', 'rain', 'fog', 'cloudy'],
    ambience: ['jungle', 'cicadas'],
    room: { seconds: 0.3, wet: 0.05 },
    has: ['palm', 'vine', 'leaf', 'fern', 'rock', 'waterfall', 'water', 'tree', 'flower', 'log'],
  },
  build(kit, params) {
    kit.backdrop({ kind: 'sky', hills: 0.6 });
    const lie = (x: number, z: number): number =>
      Math.max(0, Math.abs(x) - 3) * 0.22 -
      0.55 * Math.exp(-(((x + 1) / 3.4) ** 2) - ((z + 6.4) / 1.8) ** 2) +
      0.05 * Math.sin(x * 1.3 + z);
    kit.add(
      kit
        .ground(40, 40, { cells: 56, height: (x, z) => lie(x, z - 10) })
        .at(0, 0, -10)
        .as('dirt', { colour: '#5a5434', vary: 0 }),
    );
    kit.water({ at: [-1, -0.16, -6.4], width: 8.6, depth: 4.4, colour: '#4a6a4c', clarity: 0.3 });
    kit.dress('waterfall', [-2.2, -0.3, -11.5], 0.2, { scale: 0.95 });
    const greens = ['#3f7a34', '#558c3c', '#2f6a3c', '#6a9c44', '#487f4a'];
    // A large leaf on a stalk that arches away from its root.
    const leaf = (
      x: number,
      y: number,
      z: number,
      yaw: number,
      size: number,
      split: boolean,
      fine: number,
    ): void => {
      const colour = kit.random.pick(greens);
      kit.feature(
        'leaf',
        sheet(
          kit,
          4,
          fine,
          (u, v) => {
            const side = (u - 0.5) * 2;
            const notch = split ? 0.72 + 0.28 * Math.abs(Math.sin(v * 15)) : 1;
            const w = 0.34 * size * Math.sin(Math.PI * Math.min(1, 0.08 + v * 0.95)) ** 0.7 * notch;
            const out = size * v * 0.95;
            return [
              out * Math.sin(yaw) + side * w * Math.cos(yaw),
              size * (0.75 * v - 0.72 * v * v) - Math.abs(side) * w * 0.22,
              out * Math.cos(yaw) - side * w * Math.sin(yaw),
            ];
          },
          0.004,
        )
          .at(x, y, z)
          .as('leaf', { colour, vary: 0.12 }),
      );
    };
    const clump = (x: number, z: number, size: number, n: number, fine: number): void => {
      const split = kit.random.chance(0.5);
      const y = lie(x, z);
      for (let i = 0; i < n; i++)
        leaf(
          x,
          y + 0.05 + kit.random.range(0, 0.3) * size,
          z,
          (i * 2 * Math.PI) / n + kit.random.range(-0.3, 0.3),
          size * kit.random.range(0.75, 1.2),
          split,
          fine,
        );
    };
    for (const [x, z, s] of [
      [-2.2, -1.2, 1.1],
      [2.5, -2.6, 1.3],
      [-3.1, 1.2, 1.3],
      [3.1, 0.9, 1.2],
      [-3.3, -3.4, 1.5],
      [3.6, -4.6, 1.6],
      [1.6, -5.6, 0.9],
      [2.3, 2.8, 1.0],
    ] as const)
      clump(x, z, s, 9, 10);
    for (let i = 0; i < 26; i++) {
      const s = i % 2 ? 1 : -1;
      clump(s * kit.random.range(3.6, 8), 2 - i * 0.55, kit.random.range(1.2, 2.4), 6, 6);
    }
    for (const [x, z, s] of [
      [-4.4, -2, 1.3],
      [4.6, -3.2, 1.5],
      [-5.4, -7, 1.6],
      [5.6, -8, 1.7],
      [3.4, -10.5, 1.5],
      [-7, 1, 1.4],
      [7, 1.5, 1.4],
    ] as const)
      kit.dress('palm', [x, lie(x, z) - 0.1, z], x * 3, { scale: s });
    // Giant trunks with buttress roots, hung with creepers.
    for (const [x, z, r] of [
      [-3.6, -4.8, 0.55],
      [4.2, -6.2, 0.7],
      [2.9, -13, 0.8],
      [-6.5, -10, 0.9],
      [-4.8, 3, 0.6],
      [5.2, 3, 0.6],
    ] as const) {
      const y = lie(x, z) - 0.2;
      kit.feature(
        'tree',
        kit
          .lathe(
            [
              [r * 1.5, 0],
              [r * 1.08, 0.8],
              [r, 2.5],
              [r * 0.9, 9],
              [r * 0.9, 14],
            ],
            { sides: 12 },
          )
          .at(x, y, z)
          .as('wood', { colour: '#5c4a36', wear: 0.6 }),
      );
      for (let i = 0; i < 5; i++)
        kit.feature(
          'root',
          kit
            .tube(
              [
                [x, y + 1.6, z],
                [x + r * 1.5 * Math.sin(i * 1.257), y + 0.5, z + r * 1.5 * Math.cos(i * 1.257)],
                [x + r * 3 * Math.sin(i * 1.257), y + 0.05, z + r * 3 * Math.cos(i * 1.257)],
              ],
              [r * 0.3, r * 0.26, r * 0.08],
              { sides: 6, steps: 8 },
            )
            .as('wood', { colour: '#66523c', wear: 0.6 }),
        );
      kit.feature(
        'canopy',
        ...Array.from({ length: 5 }, (_, i) =>
          kit
            .blob([3, 1.3, 3], { lumps: 7, roughness: 0.35, detail: 2 })
            .at(x + 2.4 * Math.sin(i * 1.4), y + 9.5 + (i % 2) * 1.4, z + 2.4 * Math.cos(i * 1.4))
            .as('leaf', { colour: greens[i]!, vary: 0.1 }),
        ),
      );
    }
    for (let i = 0; i < 16; i++) {
      const [x, z] = [-5 + i * 0.68, -2.5 - (i % 5) * 1.7];
      if (Math.abs(x) < 0.9) continue;
      const l = kit.random.range(2.5, 5.5);
      kit.feature(
        'vine',
        kit
          .tube(
            [
              [x, 9, z],
              [x + 0.25, 9 - l * 0.5, z + 0.1],
              [x - 0.05, 9 - l, z],
            ],
            [0.035, 0.03, 0.012],
            { sides: 5, steps: 10 },
          )
          .as('wood', { colour: '#56683a' }),
        ...Array.from({ length: 7 }, (_, k) =>
          kit
            .sphere([0.13, 0.03, 0.08], { segments: 6 })
            .turn(0.6, k * 2, 0.4)
            .at(x + 0.14 * Math.sin(k * 2.4), 9 - l * (0.3 + k * 0.11), z + 0.1 * Math.cos(k * 2))
            .as('leaf', { colour: greens[k % 5]! }),
        ),
      );
    }
    kit.feature(
      'vine',
      kit
        .tube(
          [
            [-4, 4.6, -4.6],
            [-1.5, 3.3, -4.8],
            [1.5, 3.4, -5.4],
            [4.3, 5, -6],
          ],
          0.05,
          { sides: 6, steps: 24 },
        )
        .as('wood', { colour: '#56683a' }),
    );
    for (const [x, z, s] of [
      [1.7, -1.4, 1.1],
      [-1.6, -4.1, 0.9],
      [2.3, -4.3, 1.2],
      [-2.8, -5.2, 1],
      [0.6, -8.7, 1.2],
    ] as const)
      kit.dress('rock', [x, lie(x, z) - 0.1, z], x, { scale: s, colour: '#6a7058' });
    kit.feature(
      'log',
      kit
        .cylinder(0.3, 3.4, { sides: 14 })
        .turn(0, 0.5, Math.PI / 2)
        .at(-2.3, 0.2, -2.6)
        .as('wood', { colour: '#5c4630', wear: 0.8 }),
      ...Array.from({ length: 6 }, (_, i) =>
        kit
          .blob([0.3, 0.08, 0.2], { lumps: 6, detail: 2 })
          .at(-3.3 + i * 0.4, 0.48, -2.1 - i * 0.2)
          .as('leaf', { colour: '#6c8c3c' }),
      ),
    );
    for (const [x, z, c] of [
      [-1.7, -0.9, '#e8402c'],
      [2.0, -2.2, '#f0902c'],
      [-2.6, 0.6, '#d83c8c'],
      [2.7, 0.2, '#e8402c'],
      [1.3, -5.2, '#f0c03c'],
    ] as const)
      kit.feature(
        'flower',
        ...Array.from({ length: 6 }, (_, i) =>
          kit
            .sphere([0.05, 0.02, 0.13], { segments: 8 })
            .at(0, 0, 0.11)
            .turn(-0.5, i * 1.047, 0)
            .at(x, lie(x, z) + 0.62, z)
            .as('leaf', { colour: c }),
        ),
        kit
          .sphere(0.045, { segments: 8 })
          .at(x, lie(x, z) + 0.62, z)
          .as('leaf', { colour: '#f8d84c' }),
        kit
          .cylinder(0.015, 0.6, { sides: 5 })
          .at(x, lie(x, z) + 0.3, z)
          .as('leaf'),
      );
    if (params.state.includes('misty') || params.weather === 'fog')
      kit.emitter({ kind: 'smoke', at: [0, 0.2, -7], size: 3, rate: 0.3 });
  },
});
