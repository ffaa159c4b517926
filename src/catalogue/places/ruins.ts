import { definePlace } from '../kinds.ts';
import type { Shape } from '../kit/set-kit.ts';

export default definePlace({
  id: 'ruins',
  words: [
    'ruin',
    'ruins',
    'battlefield',
    'ruined city',
    'war zone',
    'warzone',
    'rubble',
    'destroyed city',
    'post-apocalyptic city',
    'apocalyptic city',
    'post-apocalyptic wasteland',
    'ruined street',
    'ancient ruins',
    'ruined temple',
    'ancient city',
    'abandoned city',
    'abandoned building',
  ],
  facts: {
    indoor: false,
    floor: 'dirt',
    area: [7, 6],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      wall: { at: [-2.6, 0.7, -1.4], yaw: 0.5, kind: 'seat' },
      arch: { at: [0.4, 0, -7], kind: 'stand' },
      column: { at: [2.9, 0, -2.4], yaw: -0.4, kind: 'stand' },
    },
    bounds: [
      [-5, 0.25, 0.6],
      [5, 8, 13],
    ],
    practicals: ['fire'],
    times: ['dusk', 'sunset', 'afternoon', 'golden-hour', 'dawn', 'night', 'noon', 'morning'],
    weathers: ['cloudy', 'fog', 'dust', 'clear', 'rain', 'storm'],
    ambience: ['wind', 'fire'],
    room: { seconds: 0.3, wet: 0.06 },
    has: ['wall', 'rubble', 'column', 'arch', 'smoke', 'fire', 'rock', 'tree', 'flag', 'crater'],
  },
  build(kit, params) {
    const stone = params.colour ?? '#9a9084';
    const overgrown = params.state.some((s) =>
      ['ancient', 'overgrown', 'lost', 'forgotten', 'green'].includes(s),
    );
    kit.backdrop({ kind: 'sky', hills: 0.35 });
    const lie = (x: number, z: number): number => {
      const away = Math.min(1, Math.max(0, (Math.hypot(x, z) - 3) / 9));
      return (
        away *
        (0.25 * Math.sin(x * 0.6 + 1) * Math.cos(z * 0.5) + 0.12 * Math.sin(x * 1.7) * Math.sin(z * 1.3))
      );
    };
    kit.add(
      kit
        .ground(110, 90, { cells: 60, height: (x, z) => lie(x, z - 30) })
        .at(0, 0, -30)
        .as('dirt', { colour: overgrown ? '#7c8450' : '#7a6a58' }),
    );
    /** A broken wall: courses of stone that end in steps. */
    const wall = (width: number, height: number, hole = false): Shape => {
      const blocks: Shape[] = [];
      const rows = Math.round(height / 0.6);
      for (let r = 0; r < rows; r++) {
        const n = Math.max(1, Math.round((width / 1.05) * (1 - (r / rows) ** 2 * 0.75)));
        for (let i = 0; i < n; i++) {
          const x = -width / 2 + 0.52 + i * 1.05 + (r % 2) * 0.3;
          if (hole && r < 4 && Math.abs(x) < 0.9) continue;
          if (r > rows * 0.4 && kit.random.chance(0.14)) continue;
          blocks.push(
            kit
              .box(1.03, 0.58, 0.62, { bevel: 0.04, cells: 1 })
              .turn(
                kit.random.range(-0.02, 0.02),
                kit.random.range(-0.04, 0.04),
                kit.random.range(-0.02, 0.02),
              )
              .at(x, 0.29 + r * 0.6, kit.random.range(-0.04, 0.04))
              .as('stone', { colour: stone, wear: 0.7, vary: 0.12 }),
          );
        }
      }
      return kit.group(...blocks);
    };
    kit.feature('wall', wall(6, 3.6, true).turn(0, 0.35, 0).at(-4.6, 0, -4.4));
    kit.feature('wall', wall(5, 4.6).turn(0, -0.5, 0).at(6.2, 0, -7));
    kit.feature('wall', wall(7, 3).turn(0, 0.1, 0).at(-10, 0, -13));
    kit.feature('wall', wall(3.4, 0.7).turn(0, 0.5, 0).at(-2.7, 0, -1.6));
    // An arch that still stands; columns, two of them broken.
    const ring: Shape[] = [];
    for (let i = 0; i <= 10; i++) {
      const a = (i / 10) * Math.PI;
      ring.push(
        kit
          .box(0.72, 0.66, 0.9, { bevel: 0.04, cells: 1 })
          .turn(0, 0, a - Math.PI / 2)
          .at(Math.cos(a) * 2, 3.2 + Math.sin(a) * 2, 0)
          .as('stone', { colour: stone, wear: 0.6, vary: 0.1 }),
      );
    }
    kit.feature(
      'arch',
      kit
        .group(
          ...ring,
          ...[-2, 2].flatMap((x) =>
            [0, 1, 2, 3].map((k) =>
              kit
                .box(0.95, 0.8, 0.95, { bevel: 0.04, cells: 1 })
                .at(x, 0.4 + k * 0.8, 0)
                .as('stone', { colour: stone, wear: 0.6, vary: 0.1 }),
            ),
          ),
        )
        .at(0.8, 0, -11),
    );
    for (const [x, z, h] of [
      [3.1, -3.2, 3.4],
      [4.6, -5, 1.6],
      [-1.8, -8.6, 4.2],
      [-7.4, -7.4, 2.2],
      [8.8, -11, 5],
    ] as const)
      kit.feature(
        'column',
        kit
          .box(1, 0.25, 1, { bevel: 0.03, cells: 1 })
          .at(x, 0.12, z)
          .as('stone', { colour: stone, wear: 0.6 }),
        kit
          .cylinder(0.38, h, { sides: 14, top: 0.33, bevel: 0.02 })
          .at(x, 0.25 + h / 2, z)
          .as('stone', { colour: stone, wear: 0.7 }),
        kit
          .blob([0.33, 0.16, 0.33], { lumps: 4, roughness: 0.6, detail: 2 })
          .at(x, 0.25 + h, z)
          .as('stone', { colour: stone }),
      );
    kit.feature(
      'column',
      kit
        .cylinder(0.36, 2.6, { sides: 14, bevel: 0.02 })
        .turn(0, 0.5, Math.PI / 2 - 0.05)
        .at(2.2, 0.34, -5.8)
        .as('stone', { colour: stone, wear: 0.7 }),
    );
    for (let i = 0; i < 110; i++) {
      const [x, z] = [kit.random.gaussian() * 6, kit.random.range(-14, 4)];
      const s = kit.random.range(0.08, 0.42);
      if (Math.hypot(x, z) < 1.3 || (z > 0 && Math.abs(x) < 1.4)) continue;
      kit.feature(
        'rubble',
        (i % 3
          ? kit.box(s * 1.6, s, s * 1.2, { bevel: 0.03, cells: 1 })
          : kit.blob([s, s * 0.7, s], { lumps: 3, roughness: 0.5, detail: 1 })
        )
          .turn(kit.random.range(-0.4, 0.4), i, kit.random.range(-0.4, 0.4))
          .at(x, lie(x, z) + s * 0.3, z)
          .as('stone', { colour: stone, vary: 0.14 }),
      );
    }
    if (overgrown) {
      for (let i = 0; i < 120; i++) {
        const [x, z] = [kit.random.range(-9, 9), kit.random.range(-12, 4)];
        if (Math.hypot(x, z) > 1)
          kit.dress('grass-tuft', [x, lie(x, z) - 0.02, z], i, {
            scale: kit.random.range(0.5, 1.2),
            colour: '#7c9448',
          });
      }
      for (const [x, z] of [
        [-5.4, -3.6],
        [6.4, -6.2],
        [-9, -12],
      ] as const)
        kit.dress('bush', [x, 0, z], x, { scale: 1.2 });
      kit.dress('tree', [-8, 0, -9], 0.4, { scale: 1.2 });
    } else {
      kit.dress('tree', [-6.8, 0, -9.5], 0.4, { state: ['bare'], scale: 1 });
      kit.dress('tree', [9.5, 0, -14], 2, { state: ['bare', 'far'], scale: 1.2 });
      // Fires that smoulder far back, a torn banner.
      for (const [x, z, s] of [
        [-3.4, -9.5, 0.5],
        [6.6, -12, 0.8],
      ] as const) {
        kit.emitter({ kind: 'fire', at: [x, lie(x, z) + 0.1, z], size: s, rate: 12 });
        kit.emitter({ kind: 'smoke', at: [x, lie(x, z) + 0.8, z], size: s * 2.4, rate: 6 });
        kit.lamp({
          kind: 'point',
          at: [x, 0.8, z],
          kelvin: 1900,
          power: 5,
          size: [0.5, 0.5],
          flicker: 'fire',
          source: 'fire',
        });
      }
      kit.emitter({ kind: 'smoke', at: [-16, 2, -30], size: 6, rate: 5 });
      kit.feature(
        'flag',
        kit.box(0.09, 3.4, 0.09).turn(0.05, 0, -0.14).at(-3.6, 1.6, -3.1).as('wood', { colour: '#4c3a2c' }),
      );
      kit.cloth({ at: [-3.0, 3.1, -3.1], width: 1.1, height: 0.9, colour: '#8c2c28', pins: 'left' });
    }
    // Broken towers on the horizon.
    for (let i = 0; i < 9; i++) {
      const [x, z] = [-42 + i * 10.5 + kit.random.range(-3, 3), kit.random.range(-62, -44)];
      const h = kit.random.range(6, 15);
      kit.feature(
        'ruins',
        kit
          .box(kit.random.range(3, 6), h, 4, { bevel: 0.3, cells: 2 })
          .turn(0, 0, kit.random.range(-0.08, 0.08))
          .at(x, h / 2 - 1, z)
          .as('concrete', { colour: '#86807c', wear: 0.8 }),
        kit
          .box(2, h * 0.4, 3, { bevel: 0.3, cells: 1 })
          .turn(0, 0.3, kit.random.range(-0.3, 0.3))
          .at(x + 2.6, h * 0.16, z + 1)
          .as('concrete', { colour: '#7c7672', wear: 0.8 }),
      );
    }
  },
});
