import { definePlace } from '../kinds.ts';

export default definePlace({
  id: 'cave',
  words: [
    'cave',
    'cavern',
    'grotto',
    'dark cave',
    'ice cave',
    'mine',
    'underground cave',
    'crystal cave',
    'underground lake',
    'mine shaft',
    'dungeon',
    'tomb',
    'tunnel',
    'lair',
  ],
  facts: {
    indoor: true,
    floor: 'stone',
    area: [4.5, 5],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      rock: { at: [-1.9, 0.5, -1.2], yaw: 0.6, kind: 'seat' },
      pool: { at: [1.9, 0, -3.4], kind: 'stand' },
      chest: { at: [0.4, 0.1, -5], kind: 'stand' },
      far: { at: [0, 0, -6], kind: 'stand' },
    },
    bounds: [
      [-3, 0.3, 0.6],
      [3, 3.2, 7],
    ],
    practicals: ['torch', 'crystal', 'window'],
    times: ['unspecified', 'noon', 'night'],
    weathers: ['clear'],
    ambience: ['drip', 'hall-echo'],
    room: { seconds: 2.2, wet: 0.34 },
    has: ['rock', 'stalactite', 'crystal', 'torch', 'water', 'opening'],
  },
  build(kit, params) {
    const icy = params.state.some((s) => ['icy', 'frozen', 'ice'].includes(s));
    const night = params.time === 'night';
    const rock = icy ? { colour: '#a8d0e4', roughness: 0.2 } : { colour: params.colour ?? '#8a8078' };
    const material = icy ? 'ice' : 'stone';
    kit.backdrop({ kind: 'dark', colour: '#050608' });
    const floor = (x: number, z: number): number =>
      0.1 * Math.sin(x * 1.1) * Math.sin(z * 0.9) * Math.min(1, Math.hypot(x, z) / 3) +
      Math.max(0, Math.abs(x) - 3.2) * 0.35 -
      0.35 * Math.exp(-(((x - 2.4) / 1.3) ** 2) - ((z + 4) / 1.5) ** 2);
    kit.add(
      kit
        .ground(16, 22, { cells: 50, height: (x, z) => floor(x, z - 3) })
        .at(0, 0, -3)
        .as(icy ? 'ice' : 'dirt', { ...rock, vary: 0 }),
    );
    // The vault: one ragged shell seen from inside, open at the far end.
    const [nu, nv] = [40, 34];
    const positions: number[] = [];
    for (let j = 0; j <= nv; j++)
      for (let i = 0; i <= nu; i++) {
        const a = -0.12 * Math.PI + (1.24 * Math.PI * i) / nu;
        const z = 8 - (20 * j) / nv;
        const close = z < -8 ? Math.max(0.42, 1 - (-8 - z) * 0.15) : z > 6 ? 1 - (z - 6) * 0.35 : 1;
        const r =
          1 +
          0.1 * Math.sin(a * 7 + z * 0.8) +
          0.08 * Math.sin(z * 1.7 + a * 3) +
          0.06 * Math.sin(a * 13 - z * 2.3) +
          kit.random.range(-0.03, 0.03);
        positions.push(5.2 * close * r * Math.cos(a), 0.2 + 4.6 * close * r * Math.sin(a), z);
      }
    const indices: number[] = [];
    for (let j = 0; j < nv; j++)
      for (let i = 0; i < nu; i++) {
        const a = j * (nu + 1) + i;
        indices.push(a, a + nu + 2, a + 1, a, a + nu + 1, a + nu + 2);
      }
    kit.feature(
      'wall',
      kit.mesh(positions, indices.reverse()).as(material, { ...rock, vary: 0, scale: 2.4 }),
    );
    // The way out: daylight or moonlight.
    const outside = night ? '#5878a8' : '#b8d8ee';
    const strength = night ? 0.4 : 0.62;
    kit.feature(
      'opening',
      kit.panel(12, 8).at(0, 2.6, -19).as('ceramic', { colour: outside }).glow(outside, strength),
      // Hills and woods beyond it, each farther and paler, so that it is a view and not a hole.
      ...(
        [
          [-2.6, 1.5, -18, 4.2, '#8fa9b4'],
          [3, 1.2, -17.4, 3.8, '#7f9c98'],
          [-0.6, 0.2, -16.4, 4.4, '#6c8c68'],
        ] as const
      ).map(([x, y, z, r, colour]) =>
        kit
          .blob([r, 1.5, 1], { lumps: 4, roughness: 0.25, detail: 3 })
          .at(x, y - 0.6, z)
          .as('leaf', { colour: night ? '#26344c' : colour })
          .glow(night ? '#26344c' : colour, strength * 0.42),
      ),
    );
    for (const [x, z, s] of [
      [-1.9, -14.6, 0.34],
      [-1.1, -15.6, 0.27],
      [1.7, -14.9, 0.32],
      [2.3, -15.8, 0.38],
    ] as const)
      kit.dress('pine', [x, -0.1, z], x, { scale: s, state: ['far'] });
    kit.lamp({
      kind: 'panel',
      at: [0, 1.8, -11.6],
      towards: [0, -0.15, 1],
      size: [3.6, 3.2],
      kelvin: night ? 9500 : 6200,
      power: night ? 5 : 16,
      source: 'window',
    });
    for (let i = 0; i < 54; i++) {
      const z = kit.random.range(-10, 4);
      const x = kit.random.range(-4, 4);
      const l = kit.random.range(0.4, 1.7) * (Math.abs(x) > 1.4 ? 1 : 0.6);
      const y = 4.3 * Math.sqrt(Math.max(0.1, 1 - (x / 5.3) ** 2));
      kit.feature(
        'stalactite',
        kit
          .lathe(
            [
              [0, -l],
              [l * 0.05, -l * 0.7],
              [l * 0.11, -l * 0.3],
              [l * 0.2, 0.3],
            ],
            { sides: 7 },
          )
          .at(x, y, z)
          .as(material, rock),
      );
      if (i % 3 === 0 && Math.abs(x) > 1.8)
        kit.feature(
          'stalagmite',
          kit
            .lathe(
              [
                [l * 0.26, -0.1],
                [l * 0.15, l * 0.3],
                [l * 0.07, l * 0.7],
                [0, l],
              ],
              { sides: 7 },
            )
            .at(x, floor(x, z), z)
            .as(material, rock),
        );
    }
    for (const [x, z, s] of [
      [-1.9, -1.2, 1.1],
      [-2.8, -2.2, 1.7],
      [2.9, -1.4, 1.5],
      [-3.3, 1.4, 1.8],
      [3.4, 1.2, 1.7],
      [-2.4, -6, 1.5],
      [3, -7, 1.8],
      [-3.6, -4, 2],
    ] as const)
      kit.dress('rock', [x, floor(x, z) - 0.1, z], x, { scale: s, colour: rock.colour });
    kit.water({ at: [2.4, -0.12, -4], width: 3, depth: 3, colour: '#2f7f8c', clarity: 0.5 });
    for (const [x, z, s, c] of [
      [-2.9, -3.2, 2.6, '#9c5cf0'],
      [3.3, -2.8, 2.4, '#3cc8e8'],
      [-3.4, -0.4, 2, '#3cc8e8'],
      [3.4, -5.6, 3, '#9c5cf0'],
      [-1.9, -8, 3, '#5c9cf0'],
    ] as const)
      kit.dress('crystal', [x, floor(x, z), z], x, { scale: s, colour: c });
    for (const s of [-1, 1]) {
      kit.feature(
        'torch',
        kit
          .cylinder(0.035, 0.6, { top: 0.06, sides: 8 })
          .turn(0.2, 0, s * 0.3)
          .at(s * 3.1, 1.75, 0.3)
          .as('wood', { colour: '#5a3c24' }),
        kit
          .sphere([0.1, 0.2, 0.1], { segments: 10 })
          .at(s * 3.02, 2.2, 0.36)
          .as('glass', { colour: '#ffb040' })
          .glow('#ff9a30', 3.5),
      );
      kit.emitter({ kind: 'fire', at: [s * 3.0, 2.12, 0.36], size: 0.25, rate: 0.7 });
      kit.lamp({
        kind: 'point',
        at: [s * 2.7, 2.3, 0.5],
        kelvin: 2100,
        power: 6,
        size: [0.15, 0.15],
        flicker: 'fire',
        source: 'torch',
      });
    }
  },
});
