import { definePlace } from '../kinds.ts';
import { peak } from '../kit/scenery.ts';

export default definePlace({
  id: 'snowy-mountain',
  words: [
    'snowy mountain',
    'snowy mountains',
    'snow-capped mountain',
    'snow-covered mountain',
    'mountain peak',
    'mountaintop',
    'mountain top',
    'mountain summit',
    'summit',
    'peak',
    'mountain ridge',
    'ridge',
    'mountain slope',
    'snowy slope',
    'ski slope',
    'ski run',
    'snowfield',
    'himalayas',
    'everest',
    'tundra',
    'arctic',
    'antarctica',
    'snowy landscape',
    'glacier',
    'snow',
  ],
  facts: {
    indoor: false,
    floor: 'snow',
    area: [7, 6],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      edge: { at: [2.4, 0, -3], yaw: 2.6, kind: 'stand' },
      rock: { at: [-2.6, 0, -1.8], yaw: 0.3, kind: 'stand' },
      slope: { at: [0.5, 0, -6], kind: 'stand' },
    },
    bounds: [
      [-5, 0.25, 0.6],
      [5, 9, 14],
    ],
    practicals: [],
    times: ['morning', 'noon', 'sunrise', 'golden-hour', 'sunset', 'afternoon', 'dusk', 'night'],
    weathers: ['clear', 'snow', 'cloudy', 'fog'],
    ambience: ['snow-wind', 'wind'],
    room: { seconds: 0.2, wet: 0.04 },
    has: ['snow', 'mountain', 'peak', 'pine', 'rock', 'flag', 'ridge', 'slope'],
    elevation: 200,
  },
  build(kit, params) {
    const snow = params.colour ?? '#e6ecf4';
    kit.backdrop({ kind: 'sky', hills: 0.2 });
    const lie = (x: number, z: number): number => {
      const r = Math.hypot(x, z);
      const away = Math.min(1, Math.max(0, (r - 4) / 12));
      const drift = 0.35 * Math.sin(x * 0.35 + 0.6 * Math.sin(z * 0.3)) + 0.2 * Math.sin(z * 0.5 + x * 0.2);
      // The slope rises on the left and falls away into the valley on the right.
      return (
        away * (drift - x * 0.16 - Math.max(0, -z - 10) * 0.12 - Math.max(0, x - 6) * 0.5) +
        0.04 * Math.sin(x * 2.1) * Math.sin(z * 1.7)
      );
    };
    kit.add(
      kit
        .ground(90, 70, { cells: 64, height: (x, z) => lie(x, z - 22) })
        .at(0, 0, -22)
        .as('snow', { colour: snow }),
    );
    // A valley floor far below and ranges behind it, paler with distance.
    kit.feature(
      'valley',
      kit.ground(500, 320, { cells: 16 }).at(20, -34, -190).as('snow', { colour: '#c2d0e0' }),
    );
    const rows: readonly (readonly [number, number, number, string])[] = [
      [-70, 42, 48, '#6a7484'],
      [-120, 64, 86, '#8793a4'],
      [-190, 84, 130, '#a3afc0'],
    ];
    for (const [z, h, w, rock] of rows)
      for (let i = 0; i < 5; i++)
        kit.feature(
          'mountain',
          peak(kit, w * kit.random.range(0.85, 1.25), h * kit.random.range(0.7, 1.15), {
            rock,
            snowFrom: 0.38,
          })
            .turn(0, i * 1.3, 0)
            .at((i - 2) * w * 0.62 + kit.random.range(-8, 8), -33, z + kit.random.range(-14, 14)),
        );
    // Near crags that break through the snow.
    for (const [x, z, s] of [
      [-3.4, -2.6, 1.2],
      [-5.2, -4.4, 2.2],
      [-8, -8, 3.4],
      [4.8, -5.4, 1.1],
      [3.4, 1.4, 0.5],
    ] as const) {
      const y = lie(x, z);
      kit.feature(
        'rock',
        kit
          .blob([s, s * 0.8, s * 0.85], { lumps: 6, roughness: 0.5, detail: 3 })
          .at(x, y + s * 0.2, z)
          .as('stone', { colour: '#5e636c', vary: 0.1 }),
        kit
          .blob([s * 0.84, s * 0.3, s * 0.72], { lumps: 4, roughness: 0.3, detail: 2 })
          .at(x - s * 0.08, y + s * 0.82, z)
          .as('snow', { colour: snow }),
      );
    }
    for (let i = 0; i < 22; i++) {
      const x = kit.random.chance(0.6) ? kit.random.range(-22, -6) : kit.random.range(6, 14);
      const z = kit.random.range(-30, -5);
      kit.dress('pine', [x, lie(x, z) - 0.3, z], i, {
        scale: kit.random.range(0.6, 1.3),
        state: ['snowy', 'far'],
      });
    }
    // Ski tracks curve over the slope; lumps of snow lie about.
    for (const d of [-0.14, 0.14])
      kit.feature(
        'tracks',
        kit
          .tube(
            Array.from({ length: 16 }, (_, i) => {
              const z = 3 - i * 1.3;
              const x = 2 + 1.2 * Math.sin(z * 0.45) + d;
              return [x, lie(x, z) - 0.012, z] as const;
            }),
            0.035,
            { sides: 5, steps: 40 },
          )
          .as('snow', { colour: '#b8c8dc' }),
      );
    for (let i = 0; i < 40; i++) {
      const [x, z] = [kit.random.range(-7, 7), kit.random.range(-9, 5)];
      const s = kit.random.range(0.05, 0.22);
      if (Math.hypot(x, z) < 1) continue;
      kit.add(
        kit
          .blob([s, s * 0.6, s], { lumps: 3, detail: 1 })
          .at(x, lie(x, z), z)
          .as('snow', { colour: snow }),
      );
    }
    kit.feature(
      'flag',
      kit.cylinder(0.025, 2, { sides: 8 }).at(-1.9, 1, -2.4).as('wood', { colour: '#8a5a34' }),
      kit.box(0.5, 0.3, 0.012).at(-1.63, 1.8, -2.4).as('cloth', { colour: '#c8362c' }),
    );
  },
});
