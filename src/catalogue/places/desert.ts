import { definePlace } from '../kinds.ts';

export default definePlace({
  id: 'desert',
  words: [
    'desert',
    'dunes',
    'sand dunes',
    'sahara',
    'canyon',
    'badlands',
    'wasteland',
    'dry land',
    'mesa',
    'desert highway',
  ],
  facts: {
    indoor: false,
    floor: 'sand',
    area: [8, 8],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      rock: { at: [2.8, 0.6, -1.4], yaw: -0.4, kind: 'seat' },
      far: { at: [-1, 0, -12], kind: 'stand' },
    },
    bounds: [
      [-6, 0.25, 0.6],
      [6, 9, 15],
    ],
    practicals: [],
    times: ['golden-hour', 'sunset', 'noon', 'sunrise', 'morning', 'afternoon', 'dusk', 'night'],
    weathers: ['clear', 'cloudy', 'dust', 'fog'],
    ambience: ['wind'],
    room: { seconds: 0.1, wet: 0.02 },
    has: ['dunes', 'rock', 'cactus', 'mesa', 'sand'],
  },
  build(kit, params) {
    const red = params.state.some((s) => ['red', 'martian'].includes(s));
    const sand = params.colour ?? (red ? '#b8683f' : '#d8b47c');
    kit.backdrop({ kind: 'sky', hills: 0.4 });
    const lie = (x: number, z: number): number => {
      const away = Math.min(1, Math.max(0, (Math.hypot(x, z * 0.9) - 4) / 14));
      const crest = (k: number, a: number, p: number): number => {
        const s = Math.sin(x * k * Math.cos(a) + z * k * Math.sin(a) + p);
        return (1 - Math.abs(s)) ** 1.5;
      };
      return (
        away * (2.6 * crest(0.055, 1.2, 0.4) + 1.2 * crest(0.11, 1.9, 2) + Math.max(0, -z - 30) * 0.05) +
        0.025 * Math.sin(z * 5 + x * 1.3 + Math.sin(x * 0.7)) * (away > 0.6 ? 0.4 : 1)
      );
    };
    kit.add(kit.ground(28, 22, { cells: 64, height: lie }).as('sand', { colour: sand }));
    kit.add(
      kit
        .ground(170, 120, {
          cells: 64,
          height: (x, z) => {
            const w = z - 45;
            return Math.abs(x) < 13.6 && Math.abs(w) < 10.6 ? -0.6 : lie(x, w);
          },
        })
        .at(0, 0, -45)
        .as('sand', { colour: sand }),
    );
    for (const [x, z, s] of [
      [2.8, -1.4, 1.3],
      [3.7, -2, 0.8],
      [-3.4, -3.2, 1.7],
      [-4.4, -2.6, 0.7],
      [5.6, -6, 2.2],
      [-2.6, 2.4, 0.45],
    ] as const)
      kit.dress('rock', [x, lie(x, z) - 0.1, z], x, { scale: s, colour: red ? '#8a4c34' : '#a8805c' });
    if (!red) {
      for (const [x, z, s] of [
        [-3.1, -0.6, 1],
        [4.6, -4, 1.3],
        [-6.4, -7, 1.5],
        [7.6, -11, 1.6],
        [-12, -16, 1.6],
      ] as const) {
        const y = lie(x, z);
        const arm = (path: (readonly [number, number, number])[], r: number) =>
          kit
            .tube(
              path.map(([a, b, c]) => [x + a * s, y + b * s, z + c * s] as const),
              [r * s, r * s, r * 0.95 * s, r * 0.6 * s],
              { sides: 12, steps: 12 },
            )
            .as('leaf', { colour: '#5f7f4c', wear: 0.2 });
        kit.feature(
          'cactus',
          arm(
            [
              [0, -0.1, 0],
              [0, 1, 0],
              [0, 1.9, 0],
              [0, 2.2, 0],
            ],
            0.2,
          ),
          arm(
            [
              [0.12, 0.9, 0],
              [0.5, 0.95, 0],
              [0.56, 1.3, 0],
              [0.56, 1.7, 0],
            ],
            0.13,
          ),
          arm(
            [
              [-0.12, 0.7, 0],
              [-0.42, 0.75, 0.05],
              [-0.48, 1.1, 0.05],
              [-0.48, 1.35, 0.05],
            ],
            0.12,
          ),
        );
      }
      for (let i = 0; i < 22; i++) {
        const [x, z] = [kit.random.range(-9, 9), kit.random.range(-10, 5)];
        if (Math.abs(x) > 1.2)
          kit.dress('grass-tuft', [x, lie(x, z), z], i, {
            scale: kit.random.range(0.5, 1),
            colour: '#b0a068',
          });
      }
    }
    // Table mountains in bands of stone, three depths.
    for (const [x, z, w, h] of [
      [-36, -78, 13, 17],
      [26, -88, 16, 21],
      [52, -70, 9, 13],
      [-66, -92, 16, 19],
      [4, -102, 10, 14],
    ] as const) {
      const layers: [number, number][] = [
        [0, -2],
        [w * 1.7, -2],
        [w * 1.15, h * 0.35],
        [w * 0.95, h * 0.4],
        [w * 0.92, h * 0.62],
        [w * 0.84, h * 0.66],
        [w * 0.82, h * 0.97],
        [w * 0.76, h],
        [0, h * 1.01],
      ];
      kit.feature(
        'mesa',
        kit
          .lathe(layers, { sides: 17 })
          .scale(1, 1, 0.7)
          .turn(0, x, 0)
          .at(x, 0, z)
          .as('stone', { colour: red ? '#94503a' : '#b5764e', wear: 0.5 }),
        kit
          .lathe(
            [
              [w * 0.97, h * 0.41],
              [w * 0.94, h * 0.5],
            ],
            { sides: 17 },
          )
          .scale(1.005, 1, 0.705)
          .turn(0, x, 0)
          .at(x, 0, z)
          .as('stone', { colour: '#d8a070' }),
      );
    }
    kit.emitter({ kind: 'dust', at: [0, 0.6, -3], size: 8, rate: 0.5 });
  },
});
