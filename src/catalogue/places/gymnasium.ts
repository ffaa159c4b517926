import { definePlace } from '../kinds.ts';
import { windowOf } from '../kit/assemblies.ts';
import { daylight, windowLight } from '../kit/daylight.ts';
import { room } from '../kit/rooms.ts';
import type { Shape } from '../kit/set-kit.ts';

/** Half the court's length that is built: baseline at −z, and the hoop's board above it. */
const BASE = -8.2;
const LINE = 0.05;

export default definePlace({
  id: 'gymnasium',
  words: [
    'gymnasium',
    'gym',
    'basketball court',
    'indoor court',
    'sports hall',
    'indoor gymnasium',
    'court',
    'school gym',
    'empty gym',
  ],
  facts: {
    indoor: true,
    floor: 'parquet',
    area: [12, 9],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      // FIBA: the three-point line runs 0.9 m inside the side line; the corner shot is taken beside the baseline.
      corner: { at: [-6.9, 0, BASE + 1.6], yaw: 1.5, kind: 'stand' },
      'corner.right': { at: [6.9, 0, BASE + 1.6], yaw: -1.5, kind: 'stand' },
      'free-throw': { at: [0, 0, BASE + 5.8], yaw: Math.PI, kind: 'stand' },
      'three-point': { at: [0, 0, BASE + 8.5], yaw: Math.PI, kind: 'stand' },
      rim: { at: [0, 3.05, BASE + 1.575], kind: 'opening', size: [0.45, 0.45] },
      bleachers: { at: [7.9, 0.9, 0], yaw: -Math.PI / 2, kind: 'seat', size: [0.5, 8] },
    },
    bounds: [
      [-8.2, 0.4, -6],
      [7.2, 5, 9.5],
    ],
    practicals: ['fluorescent', 'window'],
    times: ['noon', 'afternoon', 'morning', 'night', 'golden-hour'],
    weathers: ['clear', 'rain'],
    ambience: ['hall-tone'],
    room: { seconds: 1.8, wet: 0.3 },
    has: ['basketball-hoop', 'bleachers', 'banner', 'scoreboard', 'window', 'court lines'],
  },
  build(kit, params) {
    const day = daylight(params.time === 'unspecified' ? 'afternoon' : params.time, params.weather);
    const [W, H] = [18.6, 8];
    room(
      kit,
      { width: W, height: H, back: 10.4, front: 11 },
      {
        floor: { material: 'parquet', colour: '#c8975e', roughness: 0.3 },
        wall: { material: 'plaster', colour: '#c9ccc4', wear: 0.25 },
        ceiling: { material: 'metal', colour: '#6a706e' },
        skirting: { material: 'rubber', colour: '#2a2c2e' },
      },
    );
    kit.backdrop({ kind: 'plain', colour: '#9aa2a4' });
    kit.reflect({ strength: 0.32, roughness: 0.22 });
    // Painted dado and stripe.
    const dado = params.colour ?? '#2c5a54';
    kit.add(
      kit.box(W, 2.1, 0.03, { cells: 12 }).at(0, 1.05, -10.37).as('plaster', { colour: dado }),
      kit.box(W, 0.1, 0.035, { cells: 6 }).at(0, 2.14, -10.37).as('plaster', { colour: '#d8a83c' }),
    );
    for (const s of [-1, 1])
      kit.add(
        kit
          .box(0.03, 2.1, 21.4, { cells: 12 })
          .at(s * (W / 2 - 0.02), 1.05, 0.3)
          .as('plaster', { colour: dado }),
        kit
          .box(0.035, 0.1, 21.4, { cells: 6 })
          .at(s * (W / 2 - 0.02), 2.14, 0.3)
          .as('plaster', { colour: '#d8a83c' }),
      );
    // Court lines as thin paint over the parquet.
    const white = { colour: '#f2efe6', vary: 0, roughness: 0.35 };
    const paint = (shape: Shape): Shape => shape.as('plastic', white);
    const arc = (r: number, z: number, from: number, sweep: number): Shape =>
      paint(
        kit
          .lathe(
            [
              [r + LINE / 2, 0],
              [r - LINE / 2, 0.0001],
            ],
            { sides: 48, from, sweep },
          )
          .at(0, 0.012, z),
      );
    const line = (x: number, z: number, w: number, d: number): Shape =>
      paint(kit.ground(w, d, { cells: 1 }).at(x, 0.012, z));
    const rim = BASE + 1.575;
    kit.feature(
      'court lines',
      kit
        .ground(4.9, 5.8, { cells: 10 })
        .at(0, 0.006, BASE + 2.9)
        .as('parquet', {
          colour: params.state.includes('blue') ? '#2f558c' : '#a83a2e',
          vary: 0,
          roughness: 0.3,
        }),
      line(0, BASE, 15, LINE),
      line(-7.5, 0, LINE, 20),
      line(7.5, 0, LINE, 20),
      line(0, BASE + 14, 15, LINE),
      line(-2.45, BASE + 2.9, LINE, 5.8),
      line(2.45, BASE + 2.9, LINE, 5.8),
      line(0, BASE + 5.8, 4.9, LINE),
      arc(1.8, BASE + 5.8, 0, 2 * Math.PI),
      arc(1.25, rim, -Math.PI / 2, Math.PI),
      arc(6.75, rim, -1.37, 2.74),
      line(-6.6, BASE + 1.5, LINE, 3),
      line(6.6, BASE + 1.5, LINE, 3),
      arc(1.8, BASE + 14, Math.PI / 2, Math.PI),
    );
    kit.dress('basketball-hoop', [0, 0, BASE + 1.2], 0, { state: ['wall'] });
    for (const s of [-1, 1])
      kit.add(
        kit
          .tube(
            [
              [s * 0.5, 3.9, BASE],
              [s * 0.5, 3.9, -10.38],
            ],
            0.04,
            { sides: 8 },
          )
          .as('metal', { colour: '#3a3f48' }),
        kit
          .tube(
            [
              [s * 0.5, 3.05, BASE],
              [s * 0.5, 3.05, -10.38],
            ],
            0.03,
            { sides: 8 },
          )
          .as('metal', { colour: '#3a3f48' }),
      );
    for (let i = 0; i < 9; i++)
      kit.add(
        kit
          .box(0.92, 1.9, 0.1, { bevel: 0.04 })
          .at(-3.9 + i * 0.975, 1.12, -10.3)
          .as('leather', { colour: '#9c3028', vary: 0.1 }),
      );
    // Wall bars either side of the pads, the team's name painted over them, a vent and clock above.
    for (const s of [-1, 1])
      kit.feature(
        'wall bars',
        ...[-1.1, 0, 1.1].map((d) =>
          kit
            .box(0.07, 2.5, 0.12, { cells: 2 })
            .at(s * 5.9 + d, 1.5, -10.26)
            .as('wood', { colour: '#c89a5c' }),
        ),
        ...Array.from({ length: 9 }, (_, i) =>
          kit
            .cylinder(0.022, 2.2, { sides: 6 })
            .turn(0, 0, Math.PI / 2)
            .at(s * 5.9, 0.5 + i * 0.27, -10.2)
            .as('wood', { colour: '#d8ac70' }),
        ),
      );
    kit.feature(
      'wall lettering',
      kit.text('HOME OF THE HAWKS', 0.62).at(-0.2, 2.72, -10.36).as('plastic', { colour: dado, vary: 0 }),
    );
    for (const [x, y, w] of [
      [-2.9, 6.7, 1.8],
      [0, 6.7, 1.8],
      [2.9, 6.7, 1.8],
    ] as const)
      kit.feature(
        'window',
        windowOf(kit, w, 0.9, {
          bars: [3, 1],
          frame: '#5a625e',
          material: 'metal',
          glow: day.pane,
          strength: day.strength,
        }).at(x, y, -10.36),
      );
    kit.add(
      ...[-9.1, -4.55, 4.55, 9.1].map((x) =>
        kit.box(0.34, 8, 0.18, { cells: 6 }).at(x, 4, -10.3).as('concrete', { colour: '#b4b6ae' }),
      ),
    );
    // Bleachers on the right.
    const steps: Shape[] = [];
    for (let i = 0; i < 4; i++) {
      steps.push(
        kit
          .box(0.34, 0.05, 14, { cells: 9 })
          .at(7.75 + i * 0.42, 0.45 + i * 0.4, -0.5)
          .as('wood', { colour: '#b4834e', vary: 0.08 }),
        kit
          .box(0.05, 0.4, 14, { cells: 9 })
          .at(7.9 + i * 0.42, 0.22 + i * 0.4, -0.5)
          .as('metal', { colour: '#3a4648' }),
      );
      for (let k = 0; k < 8; k++)
        steps.push(
          kit
            .box(0.05, 0.42 + i * 0.4, 0.05, { cells: 1 })
            .at(7.65 + i * 0.42, 0.21 + i * 0.2, -7.2 + k * 1.92)
            .as('metal', { colour: '#545c5e' }),
        );
    }
    kit.feature('bleachers', ...steps);
    // High windows, trusses, tubes.
    for (let i = 0; i < 5; i++) {
      const z = -8 + i * 4;
      for (const s of [-1, 1]) {
        kit.add(
          windowOf(kit, 2.6, 1.5, {
            bars: [4, 2],
            frame: '#5a625e',
            material: 'metal',
            glow: day.pane,
            strength: day.strength,
          })
            .turn(0, (-s * Math.PI) / 2, 0)
            .at(s * (W / 2 - 0.02), 5.6, z),
        );
        windowLight(kit, [s * (W / 2 - 0.15), 5.6, z], [-s, -0.35, 0], [2.6, 1.5], {
          ...day,
          power: day.power * 0.7,
        });
        kit.add(
          kit
            .box(0.3, H, 0.36, { cells: 6 })
            .at(s * (W / 2 - 0.15), H / 2, z + 2)
            .as('concrete', { colour: '#aeb0a8' }),
        );
      }
      const bar = (
        a: readonly [number, number, number],
        b: readonly [number, number, number],
        r = 0.035,
      ): Shape => kit.tube([a, b], r, { sides: 5 }).as('metal', { colour: '#3f4644' });
      kit.add(
        kit
          .box(W, 0.12, 0.12, { cells: 4 })
          .at(0, 7.2, z + 2)
          .as('metal', { colour: '#3f4644' }),
        kit
          .box(W, 0.12, 0.12, { cells: 4 })
          .at(0, 7.85, z + 2)
          .as('metal', { colour: '#3f4644' }),
      );
      for (let k = 0; k < 12; k++)
        kit.add(bar([-9 + k * 1.5, k % 2 ? 7.2 : 7.85, z + 2], [-7.5 + k * 1.5, k % 2 ? 7.85 : 7.2, z + 2]));
    }
    for (const x of [-5.4, 0, 5.4])
      for (let i = 0; i < 4; i++) {
        const z = -7 + i * 4.6;
        kit.add(
          kit.box(0.36, 0.07, 1.6, { cells: 2 }).at(x, 6.9, z).as('metal', { colour: '#e4e6e2' }),
          ...[-0.1, 0.1].map((d) =>
            kit
              .cylinder(0.025, 1.5, { sides: 8 })
              .turn(Math.PI / 2, 0, 0)
              .at(x + d, 6.84, z)
              .as('glass', { colour: '#f2fff4' })
              .glow('#eefff2', 2.2),
          ),
          kit.cylinder(0.008, 0.9, { sides: 4 }).at(x, 7.4, z).as('iron'),
        );
        kit.lamp({
          kind: 'panel',
          at: [x, 6.78, z],
          towards: [0, -1, 0],
          size: [0.3, 1.5],
          colour: '#eafff0',
          power: 6,
          flicker: params.state.includes('flickering') ? 'fluorescent' : 'none',
          source: 'fluorescent',
        });
      }
    // Banners, scoreboard, exit sign, balls.
    for (const [i, [x, colour, year]] of (
      [
        [-7.6, '#b5862c', '1998'],
        [-6.2, '#26407c', '2005'],
        [-4.8, '#8c2a2a', '2011'],
        [5.4, '#26407c', '2016'],
      ] as const
    ).entries()) {
      kit.feature(
        'banner',
        kit
          .box(1.0, 1.5, 0.02, { bevel: 0.004, cells: 2 })
          .at(x, 5.3 + 0.02 * i, -10.34)
          .as('cloth', { colour }),
        kit.text(year, 0.26).at(x, 5.6, -10.325).as('cloth', { colour: '#efe6d0' }),
        kit.text('CHAMPIONS', 0.12).at(x, 5.1, -10.325).as('cloth', { colour: '#efe6d0' }),
      );
    }
    kit.feature(
      'scoreboard',
      kit.box(2.4, 1.3, 0.14, { bevel: 0.03 }).at(3.3, 5.3, -10.3).as('metal', { colour: '#16191c' }),
      kit.text('58', 0.42).at(2.7, 4.97, -10.22).as('glass').glow('#ff4a24', 1.5),
      kit.text('61', 0.42).at(3.9, 4.97, -10.22).as('glass').glow('#ff4a24', 1.5),
      kit.text('0:09', 0.3).at(3.3, 5.7, -10.22).as('glass').glow('#ffc21e', 1.5),
      kit.text('HOME', 0.14).at(2.7, 5.38, -10.22).as('paper'),
      kit.text('GUEST', 0.14).at(3.9, 5.38, -10.22).as('paper'),
    );
    kit.add(
      kit.box(0.5, 0.2, 0.05).at(7.4, 2.75, -10.34).as('plastic', { colour: '#1e7a44' }).glow('#2cff86', 0.5),
      kit.box(1.7, 2.2, 0.06).at(7.4, 1.1, -10.33).as('metal', { colour: '#7a4a2c' }),
    );
    for (const [x, z] of [
      [6.7, -6.6],
      [6.9, -6.3],
      [-7.9, -9.4],
      [-8.2, -9.1],
      [-7.7, -9.0],
    ] as const)
      kit.dress('basketball', [x, 0, z], x);
    kit.dress('bench', [-8.4, 0, 1], Math.PI / 2, { state: ['backless'] });
    kit.dress('bench', [-8.4, 0, -1.2], Math.PI / 2, { state: ['backless'] });
    for (let i = 0; i < 4; i++)
      kit.dress('bottle', [-8.35, 0.45, -1.6 + i * 0.25], i, {
        colour: i % 2 ? '#2f6ab0' : '#d8d8d0',
        scale: 0.8,
      });
  },
});
