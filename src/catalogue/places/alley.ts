import { definePlace } from '../kinds.ts';
import { cable, windowOf } from '../kit/assemblies.ts';
import type { Shape } from '../kit/set-kit.ts';

const WALL = 2.2;

export default definePlace({
  id: 'alley',
  words: [
    'alley',
    'alleyway',
    'back alley',
    'neon alley',
    'side street',
    'backstreet',
    'tokyo alley',
    'lane',
    'tokyo',
    'shinjuku',
    'cyberpunk city',
    'hong kong',
  ],
  facts: {
    indoor: false,
    floor: 'asphalt',
    area: [3, 8],
    anchors: {
      mark: { at: [0.25, 0, 0], kind: 'stand' },
      counter: { at: [-1.5, 0, -2.2], yaw: -Math.PI / 2, kind: 'stand' },
      stool: { at: [-1.72, 0.72, -1.7], yaw: -Math.PI / 2, kind: 'seat' },
      wall: { at: [1.6, 0, -1], yaw: -Math.PI / 2, kind: 'stand' },
      far: { at: [0, 0, -7], kind: 'stand' },
      crates: { at: [1.8, 0.64, 1.4], kind: 'surface', size: [0.44, 0.32] },
    },
    bounds: [
      [-1.5, 0.3, 0.6],
      [1.5, 4, 8.5],
    ],
    practicals: ['neon', 'lantern', 'vending machine', 'ramen shop sign', 'window'],
    times: ['night', 'dusk'],
    weathers: ['rain', 'light-rain', 'clear', 'fog', 'snow'],
    ambience: ['city', 'traffic'],
    room: { seconds: 0.9, wet: 0.18 },
    has: [
      'neon-sign',
      'ramen-stall',
      'stool',
      'vending-machine',
      'crate',
      'paper-lantern',
      'bowl',
      'puddles',
      'cables',
      'pipes',
    ],
  },
  build(kit, params) {
    const wet = Math.max(
      params.wet,
      params.weather.includes('rain') || params.state.includes('wet') || params.state.includes('puddles')
        ? 0.9
        : 0.35,
    );
    kit.backdrop({ kind: 'dark', colour: '#1a1730', skyline: 0.6 });
    kit.feature(
      'puddles',
      kit
        .ground(2 * WALL, 32, { cells: 52 })
        .at(0, 0, -7)
        .as('asphalt', { colour: '#3e3e44', vary: 0 }),
    );
    kit.reflect({ strength: 0.25 + 0.55 * wet, roughness: 0.35, puddles: wet });
    for (const s of [-1, 1]) {
      kit.add(
        kit
          .box(0.25, 0.1, 32, { cells: 14 })
          .at(s * (WALL - 0.12), 0.02, -7)
          .as('concrete', { wear: 0.6 }),
      );
    }
    // Houses: left and right fronts of different depth, so that the alley's edge is never one line.
    const finishes = [
      ['concrete', '#6c6a70'],
      ['brick', '#7a4a40'],
      ['plaster', '#6e6258'],
      ['tile', '#5c666c'],
      ['concrete', '#57565e'],
      ['brick', '#684440'],
    ] as const;
    for (const s of [-1, 1]) {
      let z = 9;
      for (let i = 0; z > -22; i++) {
        const length = kit.random.range(3.2, 5.2);
        const isStall = s < 0 && z > -1 && z - length < 0.5;
        const from = isStall ? 0.4 : z;
        const run = isStall ? 5 : length;
        if (isStall && z > 0.5) {
          const gap = z - 0.4;
          kit.add(
            kit
              .box(1, 8, gap, { cells: 8 })
              .at(-WALL - 0.5, 4, z - gap / 2)
              .as('brick', { colour: '#70463c', wear: 0.5 }),
          );
        }
        const [material, colour] = finishes[(i + (s > 0 ? 3 : 0)) % finishes.length]!;
        const h = kit.random.range(6.5, 10);
        const out = isStall ? 0 : kit.random.range(-0.12, 0.22);
        const low = isStall ? 2.6 : 0;
        kit.add(
          kit
            .box(1, h - low, run, { bevel: 0.02, cells: 9 })
            .at(s * (WALL + 0.5 + out), (h + low) / 2, from - run / 2)
            .as(material, { colour, wear: 0.6, vary: 0.12 }),
        );
        const face = (shape: Shape, y: number, along: number): Shape =>
          shape.turn(0, (-s * Math.PI) / 2, 0).at(s * (WALL + out), y, from - along);
        for (const y of [3.6, 6])
          for (const along of [run * 0.28, run * 0.72]) {
            if (!kit.random.chance(0.7)) continue;
            const lit = kit.random.chance(0.45);
            kit.add(
              face(
                windowOf(kit, 0.9, 1.1, {
                  bars: [2, 1],
                  frame: '#3a3a40',
                  material: 'metal',
                  ...(lit
                    ? { glow: kit.random.pick(['#ffb05a', '#ffd08c', '#8fb8ff', '#ff9a6a']), strength: 0.55 }
                    : {}),
                }),
                y,
                along,
              ),
            );
          }
        if (!isStall) {
          const kind = kit.random.next();
          if (kind < 0.5)
            kit.add(
              face(kit.box(0.95, 2.05, 0.08), 1.05, run * 0.35).as('metal', {
                colour: kit.random.pick(['#3c4a4c', '#4a3a34', '#5a2e2a']),
                wear: 0.6,
              }),
              face(kit.box(1.4, 0.06, 0.7), 2.35, run * 0.35).as('metal', { colour: '#3a3034', wear: 0.5 }),
            );
          else {
            kit.add(
              face(kit.box(1.7, 1.9, 0.06), 1.05, run * 0.5).as('metal', { colour: '#5c6064', wear: 0.7 }),
            );
            for (let k = 0; k < 11; k++)
              kit.add(
                face(
                  kit.box(1.66, 0.02, 0.03, { bevel: 0.006, cells: 1 }).at(0, 0, 0.04),
                  0.2 + k * 0.17,
                  run * 0.5,
                ).as('metal', { colour: '#6a6e72', wear: 0.7 }),
              );
          }
          kit.add(
            face(
              kit.box(0.8, 0.55, 0.32, { bevel: 0.03 }).at(0, 0, 0.2),
              kit.random.range(2.7, 3.1),
              run * 0.75,
            ).as('metal', { colour: '#9a988e', wear: 0.5 }),
          );
        }
        z = from - run;
      }
    }
    // Pipes, meters and cables.
    const pipe = { colour: '#4a4440', wear: 0.7 };
    const pipes: Shape[] = [];
    for (const [x, z, r] of [
      [-WALL + 0.12, 1.6, 0.06],
      [WALL - 0.14, 0.3, 0.055],
      [WALL - 0.16, 0.55, 0.04],
      [-WALL + 0.14, -5.3, 0.07],
      [WALL - 0.2, -5.6, 0.05],
      [WALL - 0.12, 4.2, 0.06],
      [-WALL + 0.1, 4.6, 0.05],
    ] as const) {
      pipes.push(kit.cylinder(r, 7, { sides: 10, bevel: 0 }).at(x, 3.5, z).as('metal', pipe));
      for (const y of [0.5, 2.1, 3.8, 5.4])
        pipes.push(
          kit
            .cylinder(r * 1.35, 0.07, { sides: 10 })
            .at(x, y, z)
            .as('metal', { ...pipe, colour: '#6a5a50' }),
        );
    }
    kit.feature('pipes', ...pipes);
    kit.feature(
      'cables',
      ...Array.from({ length: 9 }, (_, i) => {
        const z = 3.5 - i * 2.3;
        return cable(
          kit,
          [-WALL, kit.random.range(4, 6.5), z],
          [WALL, kit.random.range(3.8, 6.5), z - kit.random.range(-1.5, 2)],
          kit.random.range(0.2, 0.6),
          kit.random.range(0.008, 0.018),
        );
      }),
    );
    kit.add(
      kit
        .box(0.3, 0.42, 0.16, { bevel: 0.02 })
        .turn(0, -Math.PI / 2, 0)
        .at(WALL - 0.08, 1.6, 1)
        .as('metal', { colour: '#8a8c88', wear: 0.5 }),
    );
    // Signs, most of them on arms so that they face down the alley.
    const sign = (
      text: string,
      colour: string,
      x: number,
      y: number,
      z: number,
      scale: number,
      state: string[] = [],
    ): void => {
      kit.dress('neon-sign', [x, y, z], 0, { text, colour, scale, state: ['double', ...state] });
      kit.add(
        kit
          .box(0.5, 0.04, 0.04, { cells: 1 })
          .at(x + Math.sign(x) * 0.4, y + 0.5 * scale, z)
          .as('iron'),
      );
    };
    sign('酒場', '#ff3040', 1.5, 2.35, -1.6, 1.0);
    sign('カラオケ', '#18d8ff', 1.62, 2.5, -4.2, 0.78);
    sign('新宿', '#3cff86', -1.35, 2.75, -6.4, 0.9);
    sign('喫茶', '#ffb020', -1.1, 2.3, -9.4, 0.85);
    sign('薬', '#ff4ac0', 1.55, 2.6, -8.2, 0.9);
    sign('居酒屋', '#6a5cff', 1.1, 2.9, -12, 1.0);
    sign('寿司', '#ff5a2a', -1.5, 3.2, -13.5, 1.1);
    kit.dress('neon-sign', [-WALL + 0.1, 2.75, -2.1], Math.PI / 2, {
      text: '博多ラーメン',
      colour: '#ff8a2c',
      scale: 1.35,
      state: ['horizontal'],
    });
    kit.dress('neon-sign', [WALL - 0.02, 1.75, -2.9], -Math.PI / 2, {
      text: 'バー',
      colour: '#ff3f8a',
      scale: 0.75,
    });
    kit.dress('neon-sign', [0, 3.6, -19.2], 0, {
      text: '歓楽街',
      colour: '#ff2f6a',
      scale: 2.6,
      state: ['horizontal'],
    });
    // The far end: a cross street full of light.
    kit.add(kit.box(14, 11, 0.6, { cells: 10 }).at(0, 5.5, -21.5).as('concrete', { colour: '#4a4652' }));
    for (let i = 0; i < 15; i++)
      kit.add(
        windowOf(kit, 0.8, 1.1, {
          bars: [2, 2],
          frame: '#2e2c36',
          material: 'metal',
          ...(kit.random.chance(0.6)
            ? {
                glow: kit.random.pick(['#ff9ac0', '#8fd8ff', '#ffd08a', '#b48aff', '#ffb060']),
                strength: kit.random.range(0.15, 0.45),
              }
            : {}),
        }).at(-4.4 + (i % 5) * 2.2, 2.2 + Math.floor(i / 5) * 2.3, -21.19),
      );
    kit.lamp({
      kind: 'panel',
      at: [0, 2.4, -20],
      towards: [0, 0, 1],
      size: [4, 3],
      colour: '#a880ff',
      power: 2.2,
      source: 'neon',
    });
    // The near end, behind the camera.
    kit.add(kit.box(9, 9, 0.5).turn(0, 0, 0).at(0, 4.5, 11).as('brick', { colour: '#5c3c38' }));
    kit.dress('neon-sign', [0.5, 2.6, 10.6], Math.PI, { text: '横丁', colour: '#ffb04a', scale: 1.3 });
    kit.dress('ramen-stall', [-WALL, 0, 0.2 - 2.3], Math.PI / 2);
    // Its lit sign hangs into the alley, turned to whoever comes.
    kit.feature(
      'ramen shop sign',
      kit
        .box(0.46, 1.06, 0.1, { bevel: 0.015 })
        .at(-1.2, 1.82, -1.7)
        .as('metal', { colour: '#2a2024', wear: 0.3 }),
      kit
        .box(0.4, 1, 0.02, { bevel: 0.005 })
        .at(-1.2, 1.82, -1.645)
        .as('paper', { colour: '#f6d9a0' })
        .glow('#ffb45c', 0.75),
      kit
        .text('ラーメン', 0.2, { font: 'cjk', vertical: true, depth: 0.008 })
        .at(-1.2, 1.82, -1.632)
        .as('metal', { colour: '#8a1a14' }),
      kit.box(0.86, 0.03, 0.03).at(-1.78, 2.38, -1.7).as('iron'),
    );
    // Clutter along the walls.
    // Turned to whoever comes: its lit front is what tells it from a slab.
    kit.dress('vending-machine', [WALL - 0.62, 0, -3.9], -0.7, { colour: '#b8342e' });
    kit.dress('crate', [1.8, 0, 1.4], 0.1, { state: ['full'] });
    kit.dress('crate', [1.82, 0.32, 1.42], -0.07);
    kit.dress('crate', [-1.85, 0, 1.2], 1.5, { material: 'plastic', colour: '#b8322a' });
    kit.dress('crate', [-1.84, 0.32, 1.18], 1.62, { material: 'plastic', colour: '#b8322a' });
    kit.dress('traffic-cone', [1.45, 0, 0.5], 0.3);
    kit.dress('potted-plant', [-1.9, 0, 2.1], 0, { scale: 1.2 });
    kit.dress('potted-plant', [1.85, 0, -6.2], 2);
    kit.dress('box', [1.7, 0, 3.2], 0.4);
    kit.dress('bucket', [-1.75, 0, -5.9], 0);
    kit.dress('bicycle', [1.72, 0, -10], 0.1, {});
    kit.dress('bottle', [1.35, 0, 1.75], 0);
  },
});
