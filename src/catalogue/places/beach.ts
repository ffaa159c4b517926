import { definePlace } from '../kinds.ts';

export default definePlace({
  id: 'beach',
  words: [
    'beach',
    'seaside',
    'shore',
    'coast',
    'sea',
    'seashore',
    'island',
    'tropical beach',
    'shoreline',
    'waterfront',
    'bay',
    'beach bar',
    'beach club',
    'tiki bar',
    'tropical island',
  ],
  facts: {
    indoor: false,
    floor: 'sand',
    area: [8, 5],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      'water-line': { at: [0, 0, -4.2], yaw: Math.PI, kind: 'stand' },
      rock: { at: [2.9, 0.55, -1.5], yaw: -0.3, kind: 'seat' },
      sea: { at: [0, -0.5, -30], kind: 'surface', size: [40, 40] },
    },
    bounds: [
      [-6, 0.25, 0.6],
      [6, 8, 14],
    ],
    practicals: [],
    times: ['sunrise', 'morning', 'noon', 'afternoon', 'golden-hour', 'sunset', 'dusk', 'night'],
    weathers: ['clear', 'cloudy', 'rain', 'fog', 'storm'],
    ambience: ['waves', 'seagulls'],
    room: { seconds: 0.1, wet: 0.02 },
    has: ['sea', 'sand', 'rock', 'boat', 'sailboat', 'palm', 'waves', 'lighthouse'],
  },
  build(kit, params) {
    kit.backdrop({ kind: 'sky', hills: 0.25, sea: true });
    const lie = (x: number, z: number): number => {
      const shore = -5 + 1.1 * Math.sin(x * 0.14);
      return (
        (z < shore ? Math.max(-2, (z - shore) * 0.12) : Math.min(0.5, (z - shore) * 0.02) - 0.1) +
        0.05 * Math.sin(x * 1.1 + z * 0.4) * Math.sin(z * 0.9) +
        Math.max(0, Math.abs(x) - 14) * 0.09 +
        Math.max(0, z - 6) * 0.05
      );
    };
    kit.add(
      kit
        .ground(90, 46, { cells: 58, height: (x, z) => lie(x, z - 6) })
        .at(0, 0, -6)
        .as('sand', { colour: params.colour ?? '#dcc7a0' }),
    );
    kit.feature(
      'wet sand',
      kit
        .ground(60, 2.2, { cells: 50, height: (x, z) => lie(x, z - 5.6 + 1.1 * Math.sin(x * 0.14)) + 0.012 })
        .at(0, 0, -5.6)
        .as('sand', { colour: '#a88f6c', roughness: 0.25 }),
    );
    kit.water({
      at: [0, -0.14, -116],
      width: 420,
      depth: 222,
      flow: [0, 0, 0.3],
      colour: params.surfaces['water'] ?? '#2f7f92',
      clarity: 0.5,
    });
    // Foam lines and low breakers.
    for (let k = 0; k < 5; k++) {
      const z0 = -5.7 - k * 2.4;
      kit.feature(
        'waves',
        kit
          .tube(
            Array.from({ length: 25 }, (_, i) => {
              const x = -36 + i * 3;
              return [
                x,
                -0.13 + 0.02 * k,
                z0 + 1.1 * Math.sin(x * 0.14) + 0.35 * Math.sin(x * 0.7 + k * 2),
              ] as const;
            }),
            [0.02, 0.07, 0.05, 0.1 + k * 0.02, 0.04, 0.09, 0.02],
            { sides: 6, steps: 80 },
          )
          .scale(1, 0.6, 1.8)
          .at(0, -0.05, z0 * -0.8)
          .as('snow', { colour: '#eef4f2' }),
      );
    }
    for (const [x, z, s] of [
      [2.9, -1.5, 1.1],
      [3.7, -1.9, 1.6],
      [4.6, -1.2, 0.9],
      [-5, -6.4, 1.6],
      [-6.4, -7.4, 2.4],
      [7.4, -7, 1.8],
      [-4, 0.6, 0.4],
    ] as const)
      kit.dress('rock', [x, lie(x, z) - 0.1, z], x, { scale: s });
    for (const [x, z, s, yaw] of [
      [-4.4, -1.2, 1, 0.4],
      [-5.8, 0.8, 1.15, 2],
      [6.4, 1.2, 1.1, 4],
      [-9, -2.6, 1.2, 1],
    ] as const)
      kit.dress('palm', [x, lie(x, z), z], yaw, { scale: s });
    kit.dress('boat', [-2.9, lie(-2.9, -3) - 0.02, -3.1], 0.9, { colour: '#3d7f8e' });
    kit.dress('sailboat', [14, -0.2, -60], 0.6, { state: ['far'] });
    kit.dress('sailboat', [-28, -0.2, -95], 2.2, { state: ['far'], scale: 1.2 });
    kit.dress('lighthouse', [40, 1.4, -74], 0, {});
    kit.feature(
      'island',
      kit
        .blob([15, 3.4, 9], { lumps: 4, roughness: 0.4, detail: 3 })
        .at(40, -0.6, -75)
        .as('stone', { colour: '#7c7466' }),
      kit
        .blob([42, 15, 20], { lumps: 4, roughness: 0.35, detail: 3 })
        .at(-92, -2, -135)
        .as('grass', { colour: '#6f8468' }),
    );
    for (let i = 0; i < 26; i++) {
      const [x, z] = [kit.random.range(-8, 8), kit.random.range(1.5, 8)];
      if (Math.abs(x) > 3)
        kit.dress('grass-tuft', [x, lie(x, z), z], i, {
          scale: kit.random.range(0.8, 1.6),
          colour: '#a8a464',
        });
    }
    for (let i = 0; i < 14; i++) {
      const [x, z] = [kit.random.range(-4, 4), kit.random.range(-4, 3)];
      kit.add(
        kit
          .blob([0.05, 0.025, 0.04], { detail: 1 })
          .at(x, lie(x, z), z)
          .as('stone', { colour: kit.random.pick(['#e8dcc8', '#b8a890', '#d8b8a0']), vary: 0.1 }),
      );
    }
  },
});
