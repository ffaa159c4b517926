import { definePlace } from '../kinds.ts';

export default definePlace({
  id: 'lake',
  words: [
    'lake',
    'mountain lake',
    'mountain',
    'mountains',
    'alps',
    'mountain scene',
    'pond',
    'fjord',
    'lakeside',
    'wilderness',
    'mountain valley',
  ],
  facts: {
    indoor: false,
    floor: 'wood',
    area: [1.9, 5],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      'pier-end': { at: [0, 0, -3.2], yaw: Math.PI, kind: 'stand' },
      edge: { at: [0, 0, -3.8], yaw: Math.PI, kind: 'seat', size: [1.6, 0.4] },
      lake: { at: [0, -0.6, -26], kind: 'surface', size: [30, 30] },
    },
    bounds: [
      [-4, 0.3, 0.6],
      [4, 7, 13],
    ],
    practicals: ['window'],
    times: ['sunrise', 'morning', 'noon', 'afternoon', 'golden-hour', 'sunset', 'dusk', 'night'],
    weathers: ['clear', 'cloudy', 'fog', 'snow', 'rain'],
    ambience: ['water-lapping', 'wind-trees'],
    room: { seconds: 0.4, wet: 0.06 },
    has: ['pier', 'pine', 'rock', 'boat', 'mountains', 'house', 'lake'],
  },
  build(kit, params) {
    const snowy =
      params.weather === 'snow' || params.state.includes('snowy') || params.state.includes('winter');
    const night = ['night', 'dusk', 'sunset'].includes(params.time);
    kit.backdrop({ kind: 'sky', hills: 0.3 });
    const WATER = -0.6;
    kit.water({
      at: [0, WATER, -40],
      width: 150,
      depth: 96,
      colour: params.surfaces['water'] ?? '#2f5664',
      clarity: 0.25,
    });
    // Ridge after ridge: shores, foothills, snowy peaks.
    const ridge = (x: number, k: number): number =>
      Math.abs(
        Math.sin(x * 0.031 + k) + 0.5 * Math.sin(x * 0.083 + k * 2.3) + 0.22 * Math.sin(x * 0.21 + k * 5),
      ) / 1.4;
    const shore = (x: number, z: number): number => {
      const d =
        Math.max(0, Math.abs(x + 3) - 24 - 5 * Math.sin(z * 0.09)) * 0.16 +
        Math.max(0, -z - 52 - 5 * Math.sin(x * 0.07)) * 0.16;
      return WATER - 0.5 + d + (d > 0.4 ? 0.5 * Math.sin(x * 0.4) * Math.sin(z * 0.35) : 0);
    };
    const turf = snowy ? ({ colour: '#e6ebf0' } as const) : ({ colour: '#7a8456' } as const);
    kit.add(
      kit
        .ground(170, 110, { cells: 60, height: (x, z) => shore(x, z - 44) })
        .at(0, 0, -44)
        .as(snowy ? 'snow' : 'grass', turf),
    );
    const peaks = (
      z: number,
      high: number,
      k: number,
      width: number,
    ): readonly [ReturnType<typeof kit.ground>, ReturnType<typeof kit.ground>] => {
      const height = (x: number, dz: number): number =>
        high * ridge(x + k * 31, k) ** 1.2 * Math.max(0, 1 - (dz / 38) ** 2) +
        1.6 * Math.sin(x * 0.33 + dz * 0.4) * Math.sin(dz * 0.31 + k);
      return [
        kit.ground(width, 76, { cells: 54, height }).at(0, -2, z),
        // Snow lies above a line that wanders with the slope.
        kit
          .ground(width, 76, {
            cells: 54,
            height: (x, dz) => {
              const y = height(x, dz);
              return y > high * (snowy ? 0.2 : 0.46) + 2.5 * Math.sin(x * 0.25) + 1.5 * Math.sin(dz * 0.5)
                ? y + 0.35
                : y - 2.5;
            },
          })
          .at(0, -2, z),
      ];
    };
    const [rock1, cap1] = peaks(-150, 44, 1.9, 330);
    const [rock2, cap2] = peaks(-118, 19, 4.4, 280);
    kit.feature(
      'mountains',
      rock1.as('stone', { colour: '#777782' }),
      cap1.as('snow', { colour: '#f0f3f8' }),
      rock2.as(snowy ? 'snow' : 'grass', { colour: snowy ? '#d8dfe6' : '#66724e' }),
      ...(snowy ? [cap2.as('snow')] : []),
    );
    for (let i = 0; i < 88; i++) {
      const left = kit.random.chance(0.34);
      const right = !left && kit.random.chance(0.5);
      const x = left
        ? kit.random.range(-58, -29)
        : right
          ? kit.random.range(25, 58)
          : kit.random.range(-44, 44);
      const z = left || right ? kit.random.range(-66, -8) : kit.random.range(-82, -58);
      const y = shore(x, z);
      if (y > WATER + 0.1)
        kit.dress('pine', [x, y - 0.2, z], i, {
          state: ['far', ...(snowy ? ['snowy'] : [])],
          scale: kit.random.range(0.9, 1.9),
        });
    }
    kit.dress('house', [-25.5, shore(-30, -44) + 0.4, -46], 0.45, {
      state: ['far', 'wooden', ...(night ? ['lit'] : [])],
      scale: 0.9,
    });
    // The near shore with its pier, boat and dark framing pines.
    kit.add(
      kit
        .ground(26, 12, {
          cells: 22,
          height: (x, z) =>
            -0.25 +
            Math.max(0, z + 1.5) * 0.14 -
            Math.max(0, -z - 2) * 0.5 +
            0.12 * Math.sin(x * 0.9) * Math.sin(z * 1.3),
        })
        .at(0, -0.35, 5.2)
        .as(snowy ? 'snow' : 'dirt', { colour: snowy ? '#e2e8ee' : '#75705a' }),
    );
    for (let i = 0; i < 34; i++)
      kit.feature(
        'pier',
        kit
          .box(1.9, 0.05, 0.23, { bevel: 0.008, cells: 2 })
          .turn(
            kit.random.range(-0.012, 0.012),
            kit.random.range(-0.012, 0.012),
            kit.random.range(-0.01, 0.01),
          )
          .at(kit.random.range(-0.03, 0.03), -0.025, -4 + i * 0.245)
          .as('wood', { colour: '#85705a', wear: 0.6, vary: 0.2 }),
      );
    for (const x of [-0.86, 0.86]) {
      kit.add(kit.box(0.1, 0.14, 8.2).at(x, -0.13, 0).as('wood', { colour: '#5c4a3a' }));
      for (const z of [-3.9, -1.6, 0.8, 3])
        kit.feature(
          'pier',
          kit
            .cylinder(0.09, 1.9 + (z < -3 ? 0.5 : 0), { sides: 10 })
            .turn(0, 0, kit.random.range(-0.03, 0.03))
            .at(x * 1.08, -0.45 + (z < -3 ? 0.25 : 0), z)
            .as('wood', { colour: '#655140', wear: 0.6 }),
        );
    }
    kit.dress('boat', [2.3, WATER - 0.12, -1.6], 0.25, { colour: '#8c3f34', scale: 0.85 });
    for (const [x, z, s] of [
      [-5.4, 1.8, 1.35],
      [6, 2.6, 1.5],
      [-7.5, 4.4, 1.2],
      [8, 5.2, 1.1],
    ] as const)
      kit.dress('pine', [x, -0.4, z], x, { scale: s, state: snowy ? ['snowy'] : [] });
    for (const [x, z, s] of [
      [-3.3, 0.6, 0.7],
      [-4.2, -0.6, 1],
      [-2.6, 2.2, 0.5],
      [3.9, 1.4, 0.8],
      [4.8, 0, 1.1],
      [-6, -1.6, 0.8],
      [3.2, 3.2, 0.4],
      [5.6, -2.8, 0.6],
    ] as const)
      kit.dress('rock', [x, WATER, z], x * 3, { scale: s });
    if (!snowy)
      for (let i = 0; i < 30; i++) {
        const x = kit.random.range(1.5, 7) * (kit.random.chance(0.5) ? 1 : -1);
        kit.dress('grass-tuft', [x, -0.5, kit.random.range(1.6, 4.5)], i, {
          scale: kit.random.range(0.8, 1.6),
          colour: '#8c9458',
        });
      }
  },
});
