import { definePlace } from '../kinds.ts';
import { acacia } from '../kit/scenery.ts';

export default definePlace({
  id: 'savannah',
  words: [
    'savannah',
    'savanna',
    'african savannah',
    'african savanna',
    'african plains',
    'plains',
    'plain',
    'prairie',
    'safari',
    'serengeti',
    'steppe',
    'grasslands',
    'africa',
    'outback',
    'dry grassland',
  ],
  facts: {
    indoor: false,
    floor: 'dirt',
    area: [10, 9],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      tree: { at: [4, 0, -5.5], yaw: -0.4, kind: 'stand' },
      waterhole: { at: [-5, 0.02, -8], kind: 'surface', size: [6, 3] },
      rock: { at: [-3.4, 0, -2.4], kind: 'stand' },
    },
    bounds: [
      [-6, 0.2, 0.6],
      [6, 9, 16],
    ],
    practicals: [],
    times: ['golden-hour', 'afternoon', 'sunset', 'sunrise', 'noon', 'morning', 'dusk', 'night'],
    weathers: ['clear', 'cloudy', 'dust', 'storm'],
    ambience: ['cicadas', 'wind'],
    room: { seconds: 0.1, wet: 0.02 },
    has: ['grass', 'tree', 'acacia', 'hills', 'rock', 'waterhole', 'termite mound', 'bush'],
  },
  build(kit, params) {
    const straw = params.colour ?? '#c8a860';
    kit.backdrop({ kind: 'sky', hills: 0.35 });
    const lie = (x: number, z: number): number => {
      const away = Math.min(1, Math.max(0, (Math.hypot(x, z) - 6) / 20));
      return away * (0.5 * Math.sin(x * 0.06) * Math.cos(z * 0.05) + Math.max(0, -z - 60) * 0.03);
    };
    kit.add(
      kit
        .ground(220, 170, { cells: 56, height: (x, z) => lie(x, z - 62) })
        .at(0, 0, -62)
        .as('dirt', { colour: '#b89458' }),
    );
    kit.feature(
      'waterhole',
      kit
        .cylinder(4, 0.03, { sides: 28, bevel: 0 })
        .scale(1, 1, 0.5)
        .at(-6, 0.03, -12)
        .as('dirt', { colour: '#7c6040' }),
    );
    kit.water({ at: [-6, 0.06, -12], width: 5.6, depth: 2.4, colour: '#7a9aa0', clarity: 0.25 });
    for (let i = 0; i < 300; i++) {
      const z = 6.5 - 30 * kit.random.next() ** 1.5;
      const x = kit.random.range(-1, 1) * (4 + Math.max(0, 7 - z) * 0.9);
      if (Math.hypot(x, z) < 1.3 || Math.hypot((x + 6) / 4.4, (z + 12) / 2.4) < 1) continue;
      kit.dress('grass-tuft', [x, lie(x, z) - 0.02, z], i, {
        scale: kit.random.range(0.7, 1.8),
        colour: kit.random.pick([straw, '#d8bc74', '#b0944c', '#a89850']),
      });
    }
    kit.feature('tree', acacia(kit, 5.2).at(4.8, 0, -6.4));
    kit.feature('tree', acacia(kit, 6.4, '#66783c').turn(0, 2, 0).at(-9.5, 0, -17));
    for (let i = 0; i < 13; i++) {
      const [x, z] = [kit.random.range(-60, 60), kit.random.range(-85, -24)];
      kit.feature(
        'tree',
        acacia(kit, kit.random.range(4, 6.5), kit.random.pick(['#6f7f3c', '#7c843c', '#5f7238']))
          .turn(0, i, 0)
          .at(x, lie(x, z) - 0.1, z),
      );
    }
    for (const [x, z, h] of [
      [-4.3, -4.8, 1.7],
      [7.5, -12, 2.2],
    ] as const)
      kit.feature(
        'termite mound',
        kit
          .blob([h * 0.36, h * 0.62, h * 0.34], { lumps: 4, roughness: 0.35, detail: 3 })
          .at(x, h * 0.4, z)
          .as('dirt', { colour: '#a8643c' }),
        kit
          .blob([h * 0.18, h * 0.4, h * 0.18], { lumps: 3, detail: 2 })
          .at(x + h * 0.2, h * 0.5, z + 0.1)
          .as('dirt', { colour: '#a05c38' }),
      );
    for (const [x, z, s] of [
      [-3.1, -2.6, 1.1],
      [-2.4, -3, 0.6],
      [3.4, 0.9, 0.4],
      [-4.6, 1.6, 0.5],
    ] as const)
      kit.dress('rock', [x, 0, z], x, { scale: s });
    for (let i = 0; i < 14; i++) {
      const [x, z] = [kit.random.range(-30, 30), kit.random.range(-45, -7)];
      if (Math.abs(x + 6) < 5 && z > -16) continue;
      kit.dress('bush', [x, lie(x, z), z], i, {
        scale: kit.random.range(0.7, 1.4),
        colour: '#8a8848',
        state: ['far'],
      });
    }
    // A kopje and flat-topped hills on the horizon.
    kit.feature(
      'hills',
      ...[0, 1, 2, 3].map((i) =>
        kit
          .blob([5 - i * 0.6, 3.4 - i * 0.7, 4], { lumps: 5, roughness: 0.4, detail: 3 })
          .at(22 + i * 4.4, 1, -40 - i * 3)
          .as('stone', { colour: '#a8744c', vary: 0.08 }),
      ),
      ...[-70, 10, 84].map((x) =>
        kit
          .cylinder(24, 11, { top: 15, sides: 14, bevel: 0.5 })
          .scale(1, 1, 0.5)
          .at(x, 4, -128)
          .as('stone', { colour: '#a88a78' }),
      ),
    );
  },
});
