import { definePlace } from '../kinds.ts';

export default definePlace({
  id: 'mountain-road',
  words: [
    'mountain road',
    'winding road',
    'country road',
    'highway',
    'mountain pass',
    'cliff road',
    'freeway',
    'rural road',
    'coastal road',
    'open road',
    'winding mountain road',
    'coastal highway',
    'mountain highway',
    'motorway',
    'cliffside',
  ],
  facts: {
    indoor: false,
    floor: 'asphalt',
    area: [5, 8],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      lane: { at: [-1.6, 0, -3], kind: 'stand' },
      edge: { at: [3.4, 0, -2], yaw: Math.PI / 2, kind: 'stand' },
      far: { at: [0.6, 0, -14], kind: 'stand' },
    },
    bounds: [
      [-3.4, 0.3, 0.6],
      [5, 9, 14],
    ],
    practicals: [],
    times: ['morning', 'noon', 'afternoon', 'golden-hour', 'sunset', 'sunrise', 'dusk', 'night'],
    weathers: ['clear', 'cloudy', 'rain', 'snow', 'fog'],
    ambience: ['wind', 'outdoor-air'],
    room: { seconds: 0.2, wet: 0.03 },
    has: ['road', 'guardrail', 'mountains', 'pine', 'rock', 'cliff', 'sign'],
  },
  build(kit, params) {
    const snow = params.weather === 'snow' || params.state.some((s) => ['snowy', 'winter'].includes(s));
    const grass = { material: snow ? 'snow' : 'grass', colour: snow ? '#edf1f6' : '#7c8c50' };
    kit.backdrop({ kind: 'sky', hills: 0.8 });
    if (params.wet > 0.05) kit.reflect({ strength: 0.45, roughness: 0.35, puddles: params.wet });
    // The road's middle at a distance: it climbs gently and swings right, then left.
    const mid = (z: number): number =>
      z > -4 ? 0 : 5.5 * Math.sin((-z - 4) * 0.075) * Math.min(1, (-z - 4) / 12);
    const rise = (z: number): number => Math.max(0, -z - 10) ** 1.25 * 0.035;
    const rows = 64;
    const at = (i: number): number => 14 - i * 1.25;
    const strip = (offsets: readonly number[], lift: number): ReturnType<typeof kit.mesh> => {
      const positions: number[] = [];
      const indices: number[] = [];
      const n = offsets.length;
      for (let i = 0; i < rows; i++)
        for (const o of offsets) positions.push(mid(at(i)) + o, rise(at(i)) + lift, at(i));
      for (let i = 0; i < rows - 1; i++)
        for (let k = 0; k < n - 1; k++) {
          const a = i * n + k;
          indices.push(a, a + 1, a + n + 1, a, a + n + 1, a + n);
        }
      return kit.mesh(positions, indices);
    };
    kit.feature(
      'road',
      strip([-3.4, -2.4, -1.2, 0, 1.2, 2.4, 3.4], 0.01).as('asphalt', {
        colour: snow ? '#8a8f96' : '#54545a',
        vary: 0,
      }),
    );
    kit.add(
      strip([-3.2, -3.08], 0.018).as('plaster', { colour: '#ece8dc' }),
      strip([3.08, 3.2], 0.018).as('plaster', { colour: '#ece8dc' }),
    );
    kit.feature(
      'line',
      ...Array.from({ length: 24 }, (_, i) => {
        const z = 12 - i * 3.2;
        const turn = Math.atan2(mid(z - 1) - mid(z + 1), 2);
        return kit
          .box(0.14, 0.01, 1.8, { bevel: 0, cells: 2 })
          .turn(Math.atan2(rise(z - 1) - rise(z + 1), 2), -turn, 0)
          .at(mid(z), rise(z) + 0.02, z)
          .as('plaster', { colour: '#f0c63c' });
      }),
    );
    // The mountain on the left; on the right the land falls away behind the guard rail.
    const land = (x: number, z: number): number => {
      const d = x - mid(z);
      const bumps = 0.3 * Math.sin(x * 0.8 + z * 0.5) + 0.2 * Math.sin(x * 1.9 - z * 1.1);
      if (d < -3.3)
        return rise(z) - 0.02 + Math.min(26, (-d - 3.3) ** 1.25 * 0.8) + bumps * Math.min(1, (-d - 3.3) / 2);
      if (d > 4.6)
        return rise(z) - 0.05 - Math.min(16, (d - 4.6) ** 1.3 * 0.55) + bumps * Math.min(1, (d - 4.6) / 3);
      return rise(z) - 0.04;
    };
    kit.add(
      kit
        .ground(84, 84, { cells: 74, height: (x, z) => land(x, z - 26) })
        .at(0, 0, -26)
        .as(grass.material, { colour: grass.colour, vary: 0 }),
    );
    for (let i = 0; i < 40; i++) {
      const z = 12 - i * 2;
      if (z < -60) break;
      const x = mid(z) + 3.9;
      kit.feature(
        'guardrail',
        kit
          .box(0.12, 0.75, 0.12, { cells: 1 })
          .at(x, rise(z) + 0.36, z)
          .as('metal', { colour: '#8a9096' }),
        kit
          .tube(
            [
              [x - 0.06, rise(z) + 0.58, z],
              [mid(z - 2) + 3.84, rise(z - 2) + 0.58, z - 2],
            ],
            0.1,
            { sides: 6 },
          )
          .as('metal', { colour: '#c4c8cc', wear: 0.3 }),
      );
    }
    for (let i = 0; i < 26; i++) {
      const z = kit.random.range(-50, 8);
      const x = mid(z) - kit.random.range(4.2, 9);
      const s = kit.random.range(0.8, 2.6);
      kit.dress('rock', [x, land(x, z) - 0.2, z], i, { scale: s });
    }
    for (let i = 0; i < 34; i++) {
      const z = kit.random.range(-60, 6);
      const right = i % 3 === 0;
      const x = mid(z) + (right ? kit.random.range(6, 16) : -kit.random.range(6, 20));
      kit.dress('pine', [x, land(x, z) - 0.1, z], i, {
        scale: kit.random.range(0.7, 1.4),
        state: ['far', ...(snow ? ['snowy'] : [])],
      });
    }
    // Peaks across the valley.
    for (let i = 0; i < 9; i++) {
      const h = kit.random.range(26, 48);
      const r = kit.random.range(22, 34);
      const x = -70 + i * 24;
      const positions: number[] = [];
      const n = 14;
      const rings = [
        [1, 0],
        [0.7, 0.28],
        [0.42, 0.58],
        [0.2, 0.82],
      ] as const;
      for (const [k, y] of rings)
        for (let a = 0; a < n; a++) {
          const f = kit.random.range(0.8, 1.2);
          positions.push(
            r * k * f * Math.sin((a * 2 * Math.PI) / n),
            h * y * kit.random.range(0.94, 1.06),
            r * k * f * Math.cos((a * 2 * Math.PI) / n),
          );
        }
      positions.push(0, h, 0);
      const low: number[] = [];
      const high: number[] = [];
      for (let j = 0; j < 3; j++)
        for (let a = 0; a < n; a++) {
          const [p, q] = [j * n + a, j * n + ((a + 1) % n)];
          (j === 2 ? high : low).push(p, q, q + n, p, q + n, p + n);
        }
      for (let a = 0; a < n; a++) high.push(3 * n + a, 3 * n + ((a + 1) % n), 4 * n);
      kit.feature(
        'mountains',
        kit
          .mesh(positions, low)
          .at(x, -16, -100 - (i % 3) * 16)
          .as('stone', { colour: snow ? '#b0b8c4' : '#6f7a80', vary: 0.04 }),
        kit
          .mesh(positions, high)
          .at(x, -16, -100 - (i % 3) * 16)
          .as('snow', { colour: '#e8eef4' }),
      );
    }
    kit.feature(
      'sign',
      kit.cylinder(0.04, 2, { sides: 8 }).at(-3.9, 1, -6).as('steel'),
      kit
        .extrude(
          [
            [0, -0.5],
            [0.5, 0],
            [0, 0.5],
            [-0.5, 0],
          ],
          0.03,
          { bevel: 0.006 },
        )
        .at(-3.9, 2.1, -5.95)
        .as('metal', { colour: '#f0c63c' }),
      kit
        .tube(
          [
            [-4.0, 1.85, -5.92],
            [-3.98, 2.0, -5.92],
            [-3.82, 2.15, -5.92],
            [-3.9, 2.36, -5.92],
          ],
          0.03,
          { sides: 6, steps: 12 },
        )
        .as('metal', { colour: '#1c1c1e' }),
    );
  },
});
