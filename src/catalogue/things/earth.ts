import type { Vec3 } from '../../base/vectors.ts';
import { defineThing } from '../kinds.ts';

const rad = Math.PI / 180;
/** Coastlines as longitude and latitude in degrees, drawn coarsely by hand, west to east. */
const lands: readonly { readonly colour: string; readonly coast: readonly (readonly [number, number])[] }[] =
  [
    // North America.
    {
      colour: '#6f9a4e',
      coast: [
        [-165, 62],
        [-150, 70],
        [-125, 70],
        [-95, 72],
        [-80, 66],
        [-62, 58],
        [-55, 50],
        [-70, 43],
        [-81, 30],
        [-82, 25],
        [-90, 30],
        [-97, 25],
        [-95, 17],
        [-84, 10],
        [-95, 15],
        [-106, 22],
        [-117, 33],
        [-124, 44],
        [-135, 58],
        [-152, 59],
      ],
    },
    // Greenland.
    {
      colour: '#eef4f6',
      coast: [
        [-55, 70],
        [-60, 78],
        [-35, 83],
        [-20, 76],
        [-25, 70],
        [-43, 60],
      ],
    },
    // South America.
    {
      colour: '#5f9448',
      coast: [
        [-80, 5],
        [-72, 11],
        [-60, 8],
        [-50, 1],
        [-35, -7],
        [-40, -21],
        [-53, -33],
        [-64, -42],
        [-70, -54],
        [-74, -44],
        [-71, -28],
        [-76, -14],
        [-81, -4],
      ],
    },
    // Africa.
    {
      colour: '#c0a464',
      coast: [
        [-16, 15],
        [-10, 29],
        [-6, 35],
        [10, 37],
        [20, 32],
        [32, 31],
        [38, 18],
        [43, 11],
        [51, 11],
        [41, -3],
        [39, -16],
        [33, -27],
        [20, -35],
        [14, -22],
        [12, -6],
        [9, 4],
        [-7, 5],
      ],
    },
    {
      colour: '#5f9448',
      coast: [
        [-15, 12],
        [0, 13],
        [18, 12],
        [33, 10],
        [41, -2],
        [38, -14],
        [30, -20],
        [16, -15],
        [12, -4],
        [9, 4],
        [-7, 5],
      ],
    },
    // Europe and Asia.
    {
      colour: '#84a060',
      coast: [
        [-9, 37],
        [-9, 43],
        [-1, 47],
        [5, 54],
        [12, 56],
        [8, 60],
        [15, 68],
        [28, 71],
        [45, 67],
        [70, 72],
        [100, 77],
        [140, 73],
        [178, 67],
        [162, 60],
        [155, 52],
        [138, 54],
        [130, 43],
        [121, 38],
        [121, 28],
        [108, 20],
        [104, 9],
        [98, 10],
        [92, 21],
        [80, 14],
        [77, 8],
        [72, 20],
        [58, 25],
        [56, 18],
        [44, 13],
        [35, 29],
        [28, 37],
        [22, 37],
        [14, 42],
        [3, 43],
      ],
    },
    // Australia, and islands to its north.
    {
      colour: '#c89a5c',
      coast: [
        [114, -22],
        [122, -17],
        [131, -12],
        [137, -15],
        [142, -11],
        [153, -27],
        [149, -38],
        [138, -35],
        [124, -33],
        [115, -34],
      ],
    },
    {
      colour: '#5f9448',
      coast: [
        [96, 5],
        [104, -2],
        [112, 2],
        [118, 3],
        [120, -4],
        [110, -7],
        [104, -5],
      ],
    },
    {
      colour: '#5f9448',
      coast: [
        [131, -1],
        [141, -3],
        [149, -9],
        [140, -8],
      ],
    },
    {
      colour: '#84a060',
      coast: [
        [131, 32],
        [136, 36],
        [141, 42],
        [145, 44],
        [141, 37],
        [137, 34],
      ],
    },
    {
      colour: '#84a060',
      coast: [
        [-5, 50],
        [-6, 57],
        [-2, 58],
        [1, 52],
      ],
    },
  ];

export default defineThing({
  id: 'earth',
  words: ['earth', 'planet earth', 'globe', 'world globe', 'blue planet', 'blue marble'],
  facts: { size: [4, 4, 4], materials: ['ceramic'], rests: 'sky' },
  build(kit, params) {
    const R = 2;
    const point = (lon: number, lat: number, r: number): Vec3 => [
      r * Math.cos(lat * rad) * Math.sin((lon + 20) * rad),
      r * Math.sin(lat * rad),
      r * Math.cos(lat * rad) * Math.cos((lon + 20) * rad),
    ];
    const inside = (coast: readonly (readonly [number, number])[], x: number, y: number): boolean => {
      let is = false;
      for (let i = 0, j = coast.length - 1; i < coast.length; j = i++) {
        const [a, b] = [coast[i]!, coast[j]!];
        if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) is = !is;
      }
      return is;
    };
    const shapes = [
      kit
        .sphere(R, { segments: 48 })
        .as('ceramic', { colour: params.colour ?? '#2460a8', roughness: 0.25, vary: 0 })
        .glow('#1c4c90', 0.12),
    ];
    // Continents as patches of a fine net of longitudes and latitudes that lie just over the sea.
    const step = 3.6;
    for (const land of lands) {
      const positions: number[] = [];
      const indices: number[] = [];
      for (let lat = -58; lat < 84; lat += step)
        for (let lon = -180; lon < 180; lon += step) {
          if (!inside(land.coast, lon + step / 2, lat + step / 2)) continue;
          const k = positions.length / 3;
          for (const [u, v] of [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
          ] as const)
            positions.push(...point(lon + u * step, lat + v * step, R * 1.012));
          indices.push(k, k + 1, k + 2, k, k + 2, k + 3);
        }
      if (indices.length)
        shapes.push(
          kit.mesh(positions, indices).as('ceramic', { colour: land.colour, roughness: 0.8, vary: 0 }),
        );
    }
    for (const s of [1, -1])
      shapes.push(
        kit
          .lathe(
            Array.from(
              { length: 6 },
              (_, i) =>
                [
                  R * 1.014 * Math.cos((90 - i * 3.6) * rad),
                  R * 1.014 * Math.sin((90 - i * 3.6) * rad),
                ] as const,
            ).reverse(),
            { sides: 28 },
          )
          .scale(1, s, 1)
          .as('snow', { colour: '#f2f6f8' }),
      );
    // Trails of cloud.
    for (let i = 0; i < 16; i++) {
      const lat = kit.random.range(-60, 65);
      const lon = kit.random.range(-180, 180);
      shapes.push(
        kit
          .tube(
            Array.from({ length: 6 }, (_, k) =>
              point(lon + k * 7, lat + 5 * Math.sin(k * 0.9 + i), R * 1.012),
            ),
            [0.005, 0.06, 0.035, 0.07, 0.005],
            { sides: 6, steps: 14 },
          )
          .as('snow', { colour: '#f4f7fa', vary: 0 }),
      );
    }
    kit.part(
      'globe',
      [0, R, 0],
      kit
        .group(...shapes)
        .turn(0, 0, -0.35)
        .at(0, R, 0),
    );
  },
});
