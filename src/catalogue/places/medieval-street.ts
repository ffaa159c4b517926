import { definePlace } from '../kinds.ts';
import { gable, gableWall } from '../kit/assemblies.ts';
import type { SetKit, Shape } from '../kit/set-kit.ts';

/** A half-timbered house that leans out a little over the street; front to +z, its base at y = 0. */
function timbered(kit: SetKit, w: number, lit: boolean, near: boolean): Shape {
  const plaster = { colour: kit.random.pick(['#e6d8b8', '#d8c09a', '#e8dcc8', '#cfa88a']), wear: 0.4 };
  const beam = { colour: '#4a3222', wear: 0.4 };
  const h = kit.random.range(2.3, 2.7);
  const bar = (x: number, y: number, bw: number, bh: number, z: number, turn = 0): Shape =>
    kit
      .box(bw, bh, 0.1, { bevel: near ? 0.012 : 0, cells: 1 })
      .turn(0, 0, turn)
      .at(x, y, z)
      .as('wood', beam);
  const parts: Shape[] = [
    kit.box(w, 2.6, 4, { cells: 5 }).at(0, 1.3, -2).as('stone', { colour: '#9a9082', wear: 0.4 }),
    kit
      .box(w + 0.2, h, 4.4, { cells: 5 })
      .at(0, 2.6 + h / 2, -1.85)
      .as('plaster', plaster),
    gable(kit, 4.4, w + 0.2, w * 0.62, 0.16, 0.35)
      .turn(0, Math.PI / 2, 0)
      .at(0, 2.6 + h, -1.85)
      .as('terracotta', { colour: kit.random.pick(['#9a5038', '#7a4a3c', '#a8603c']), wear: 0.4 }),
    gableWall(kit, w + 0.2, w * 0.62, 0.2)
      .at(0, 2.6 + h, 0.25)
      .as('plaster', plaster),
    bar(0, 2.65, w + 0.3, 0.2, 0.38),
    bar(0, 2.6 + h, w + 0.3, 0.18, 0.38),
    ...[-0.5, -0.18, 0.18, 0.5].map((k) => bar(k * w, 2.6 + h / 2, 0.16, h, 0.37)),
    ...[-1, 1].map((s) => bar(s * 0.34 * w, 2.6 + h / 2, 0.12, h * 1.08, 0.365, s * 0.34)),
    bar(0, 2.6 + h + w * 0.26, 0.15, w * 0.5, 0.37),
    bar(0, 2.6 + h + w * 0.2, w * 0.62, 0.13, 0.37),
  ];
  const pane = (x: number, y: number, pw: number, ph: number, z: number): void => {
    const glow = lit && kit.random.chance(0.75);
    const p = kit
      .panel(pw, ph, { cells: 1 })
      .at(x, y, z)
      .as('ceramic', { colour: glow ? '#ffd890' : '#3a4248', roughness: 0.12 });
    parts.push(
      glow ? p.glow('#ffb45c', 0.9) : p,
      bar(x, y + ph / 2, pw + 0.16, 0.09, z),
      bar(x, y - ph / 2, pw + 0.16, 0.11, z),
      bar(x - pw / 2, y, 0.08, ph, z),
      bar(x + pw / 2, y, 0.08, ph, z),
      bar(x, y, 0.035, ph, z),
      bar(x, y, pw, 0.035, z),
    );
  };
  pane(0, 2.6 + h * 0.55, 0.26 * w, h * 0.5, 0.38);
  pane(-w * 0.26, 1.45, w * 0.26, 0.9, 0.03);
  pane(0, 2.6 + h + w * 0.24, 0.5, 0.55, 0.38);
  parts.push(
    kit
      .extrude(
        [
          [-0.48, 0],
          [0.48, 0],
          [0.48, 1.5],
          [0.3, 1.85],
          [0, 1.98],
          [-0.3, 1.85],
          [-0.48, 1.5],
        ],
        0.12,
      )
      .at(w * 0.24, 0, 0.03)
      .as('wood', { colour: kit.random.pick(['#5a3c24', '#3c4a34', '#5c2c24']), wear: 0.4 }),
  );
  if (near && lit)
    parts.push(
      kit
        .box(0.16, 0.24, 0.16)
        .at(w * 0.44, 2.1, 0.3)
        .as('glass')
        .glow('#ffb860', 2.4),
    );
  return kit.group(...parts);
}

export default definePlace({
  id: 'medieval-street',
  words: [
    'medieval street',
    'cobbled street',
    'cobblestone street',
    'medieval town',
    'medieval village',
    'castle courtyard',
    'cobbled lane',
    'cobblestone alley',
    'medieval city',
    'european old town',
    'old european street',
    'village square',
    'kingdom',
    'medieval square',
    'tudor street',
    'fairy-tale village',
    'courtyard of a castle',
    'cobblestones',
    'village',
    'quaint village',
  ],
  facts: {
    indoor: false,
    floor: 'stone',
    area: [5, 8],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      well: { at: [-1.9, 0, -4.2], kind: 'stand' },
      door: { at: [2.9, 0, -2.6], yaw: -Math.PI / 2, kind: 'stand' },
      cart: { at: [2.2, 0.8, 0.6], kind: 'surface' },
      far: { at: [0.3, 0, -10], kind: 'stand' },
    },
    bounds: [
      [-3, 0.3, 0.6],
      [3, 5, 10],
    ],
    practicals: ['lantern', 'window'],
    times: ['morning', 'afternoon', 'golden-hour', 'sunset', 'dusk', 'night', 'dawn'],
    weathers: ['clear', 'rain', 'snow', 'fog', 'cloudy'],
    ambience: ['outdoor-air', 'birds'],
    room: { seconds: 0.5, wet: 0.1 },
    has: ['houses', 'castle', 'well', 'cart', 'barrel', 'lantern', 'flag', 'cobblestones', 'tower'],
  },
  build(kit, params) {
    const night = ['night', 'dusk', 'dawn'].includes(params.time);
    const snow = params.weather === 'snow';
    kit.backdrop({ kind: 'sky', hills: 0.6 });
    if (params.wet > 0.05) kit.reflect({ strength: 0.4, roughness: 0.4, puddles: params.wet });
    kit.add(
      kit
        .ground(12, 60, { cells: 50 })
        .at(0, -0.02, -16)
        .as('stone', { colour: snow ? '#d8dee6' : '#7c746a', vary: 0 }),
    );
    // Setts near the eye; farther off the flat paving does.
    for (let r = 0; r < 34; r++)
      for (let c = 0; c < 18; c++) {
        const z = 7.5 - r * 0.4;
        const x = -3.2 + c * 0.38 + (r % 2) * 0.19;
        kit.feature(
          'cobblestones',
          kit
            .box(0.35, 0.09, 0.37, { bevel: 0.04, cells: 1 })
            .turn(0, kit.random.range(-0.06, 0.06), 0)
            .at(x, -0.03 + kit.random.range(-0.008, 0.008), z)
            .as('stone', {
              colour: kit.random.pick(snow ? ['#c8ced8', '#d4dae2'] : ['#8e867a', '#989084', '#827a70']),
              vary: 0.1,
            }),
        );
      }
    for (const s of [-1, 1]) {
      let z = 9;
      for (let i = 0; i < 8; i++) {
        const w = kit.random.range(3.6, 4.8);
        kit.feature(
          'houses',
          timbered(kit, w, night, i < 5)
            .turn(0, (-s * Math.PI) / 2, 0)
            .at(s * (3.7 + kit.random.range(0, 0.3) - 0.05 * i), 0, z - w / 2),
        );
        z -= w + 0.25;
      }
    }
    kit.feature(
      'houses',
      timbered(kit, 5, night, false).at(-3.4, 0, -27),
      timbered(kit, 4.6, night, false).at(3.6, 0, -29),
    );
    // A castle on its hill closes the view.
    kit.feature(
      'hill',
      kit
        .blob([26, 12, 14], { lumps: 4, roughness: 0.25, detail: 3 })
        .at(2, -3, -66)
        .as('grass', { colour: snow ? '#dfe5ec' : '#6f8450' }),
    );
    kit.dress('castle', [2, 8.2, -66], 0.15, { scale: 1.15 });
    // The well.
    kit.feature(
      'well',
      kit
        .lathe(
          [
            [0.62, 0],
            [0.72, 0],
            [0.72, 0.75],
            [0.78, 0.78],
            [0.78, 0.88],
            [0.55, 0.88],
            [0.55, 0.1],
            [0.62, 0],
          ],
          { sides: 18 },
        )
        .at(-1.9, 0, -5.2)
        .as('stone', { colour: '#8e867a' }),
      ...[-1, 1].map((s) =>
        kit
          .box(0.12, 1.7, 0.12)
          .at(-1.9 + s * 0.62, 1.6, -5.2)
          .as('wood', { colour: '#5a3c24' }),
      ),
      kit
        .cylinder(0.08, 1.2, { sides: 10 })
        .turn(0, 0, Math.PI / 2)
        .at(-1.9, 1.9, -5.2)
        .as('wood', { colour: '#7a5434' }),
      gable(kit, 1.5, 1.3, 0.5, 0.06, 0.12).at(-1.9, 2.4, -5.2).as('wood', { colour: '#6a4a2c' }),
      kit
        .tube(
          [
            [-1.9, 1.85, -5.15],
            [-1.9, 1.25, -5.15],
          ],
          0.018,
          { sides: 5 },
        )
        .as('cloth', { colour: '#a88c58' }),
    );
    kit.dress('bucket', [-1.9, 0.95, -5.15], 0, { scale: 0.8 });
    kit.dress('cart', [2.25, 0, -5.4], 0.3);
    for (const [x, z] of [
      [-2.7, -1.2],
      [-2.5, -1.9],
      [2.75, 0.6],
    ] as const)
      kit.dress('barrel', [x, 0, z], z);
    kit.dress('crate', [2.6, 0, -0.3], 0.4, { scale: 1.2 });
    kit.dress('potted-plant', [-2.75, 0, 0.6], 0, { scale: 1.4, state: ['flowers'] });
    for (const [i, z] of [1.4, -6, -13].entries())
      for (const s of [-1, 1]) {
        kit.feature(
          'lantern',
          kit
            .box(0.5, 0.05, 0.05)
            .at(s * 3.2, 2.9, z)
            .as('iron'),
          kit
            .box(0.2, 0.3, 0.2, { bevel: 0.02 })
            .at(s * 2.98, 2.68, z)
            .as('glass', { colour: '#ffe0a0' })
            .glow('#ffb860', night ? 2.6 : 0.3),
          kit
            .cylinder(0.02, 0.14, { top: 0.17, sides: 4 })
            .turn(Math.PI, 0, 0)
            .at(s * 2.98, 2.88, z)
            .as('iron'),
        );
        if (night && i < 2)
          kit.lamp({
            kind: 'point',
            at: [s * 2.8, 2.6, z],
            kelvin: 2300,
            power: 3,
            size: [0.12, 0.12],
            flicker: 'fire',
            source: 'lantern',
          });
      }
    for (let i = 0; i < 3; i++)
      kit.feature(
        'flag',
        ...Array.from({ length: 9 }, (_, k) => {
          const u = (k + 0.5) / 9;
          return kit
            .extrude(
              [
                [-0.2, 0],
                [0.2, 0],
                [0.2, -0.4],
                [0, -0.6],
                [-0.2, -0.4],
              ],
              0.01,
              { bevel: 0 },
            )
            .at(-3.4 + 6.8 * u, 4.9 - 1.6 * u * (1 - u), -3 - i * 7)
            .as('cloth', { colour: ['#a8302c', '#d8b03c', '#2c4c8c'][(k + i) % 3]! });
        }),
      );
  },
});
