import { definePlace } from '../kinds.ts';
import { gable, gableWall, windowOf } from '../kit/assemblies.ts';
import { bulbString } from '../kit/rooms.ts';
import type { SetKit, Shape } from '../kit/set-kit.ts';

/** A wooden townhouse: dark boards, paper windows that glow, deep eaves; front to +z, base at y = 0. */
function townhouse(kit: SetKit, lit: boolean): Shape {
  const w = kit.random.range(4.4, 6.2);
  const wood = {
    colour: kit.random.pick(['#4c382a', '#5a4230', '#43342c', '#63493a']),
    wear: 0.5,
    vary: 0.12,
  };
  const tall = kit.random.chance(0.7);
  const h = tall ? 5 : 3.2;
  const parts: Shape[] = [
    kit
      .box(w, h, 4.6, { cells: 5 })
      .at(0, h / 2, -2.3)
      .as('wood', wood),
    gable(kit, w, 4.6, 1.5, 0.16, 0.6).at(0, h, -2.3).as('tile', { colour: '#3f4650', wear: 0.3 }),
    gableWall(kit, 4.6, 1.5, 0.2)
      .turn(0, Math.PI / 2, 0)
      .at(w / 2 - 0.1, h, -2.3)
      .as('plaster', { colour: '#b8a88c' }),
    gableWall(kit, 4.6, 1.5, 0.2)
      .turn(0, Math.PI / 2, 0)
      .at(-w / 2 + 0.1, h, -2.3)
      .as('plaster', { colour: '#b8a88c' }),
    kit
      .box(w + 0.5, 0.1, 1.1, { cells: 3 })
      .turn(0.3, 0, 0)
      .at(0, 2.75, 0.35)
      .as('tile', { colour: '#454c54' }),
  ];
  for (let i = 0; i < 3; i++) {
    const x = (i - 1) * (w / 3.2);
    const glow =
      lit && kit.random.chance(0.8)
        ? { glow: kit.random.pick(['#ffb45c', '#ffc27a', '#ff9c4a']), strength: 0.9 }
        : {};
    parts.push(
      windowOf(kit, w / 4, 1.5, { bars: [4, 3], frame: '#33261c', sill: false, sharp: true, ...glow }).at(
        x,
        1.25,
        0.01,
      ),
    );
    if (tall)
      parts.push(
        windowOf(kit, w / 4.4, 1.0, {
          bars: [3, 2],
          frame: '#33261c',
          sill: false,
          sharp: true,
          ...(lit && kit.random.chance(0.6) ? { glow: '#ffc888', strength: 0.7 } : {}),
        }).at(x, 3.9, 0.01),
      );
  }
  for (const s of [-1, 1])
    parts.push(
      kit
        .box(0.14, h, 0.14)
        .at(s * (w / 2 - 0.05), h / 2, 0.02)
        .as('wood', { ...wood, colour: '#33261c' }),
    );
  return kit.group(...parts);
}

export default definePlace({
  id: 'bridge',
  words: [
    'bridge',
    'stone bridge',
    'footbridge',
    'canal',
    'lantern town',
    'festival',
    'festival town',
    'old town',
    'small town',
    'japanese town',
    'kyoto',
    'venice',
    'lantern village',
    'japanese village',
  ],
  facts: {
    indoor: false,
    floor: 'stone',
    area: [5, 1.6],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      'seat.left': { at: [-0.55, 0.5, 0.82], yaw: 0, kind: 'seat', size: [0.6, 0.3] },
      'seat.right': { at: [0.55, 0.5, 0.82], yaw: 0, kind: 'seat', size: [0.6, 0.3] },
      parapet: { at: [0, 0.5, 0.82], yaw: 0, kind: 'seat', size: [4, 0.3] },
      river: { at: [0, -2.4, 4], yaw: -Math.PI / 2, kind: 'surface', size: [6, 20] },
      sky: { at: [0, 16, -30], kind: 'opening' },
    },
    bounds: [
      [-4.5, -1.6, 3.2],
      [4.5, 5, 16],
    ],
    practicals: ['lantern', 'window'],
    times: ['night', 'dusk', 'sunset', 'morning', 'golden-hour'],
    weathers: ['clear', 'rain', 'snow', 'fog', 'cloudy'],
    ambience: ['river', 'cicadas'],
    room: { seconds: 0.3, wet: 0.06 },
    has: ['paper-lantern', 'river', 'wooden houses', 'boat', 'tree', 'lanterns'],
  },
  build(kit, params) {
    const night = !['morning', 'noon', 'afternoon', 'golden-hour', 'sunrise'].includes(params.time);
    kit.backdrop({ kind: 'sky', hills: 0.7 });
    const stone = { colour: '#8c867e', wear: 0.5, vary: 0.12 };
    const WATER = -2.4;
    // The deck, slightly arched, and the arch beneath, seen from the river (+z).
    const rise = (x: number): number => -0.035 * x * x;
    kit.feature(
      'bridge',
      kit.ground(11, 2.2, { cells: 18, height: (x) => rise(x) }).as('stone', stone),
      ...[-1, 1].map((s) => {
        const outline: (readonly [number, number])[] = [];
        for (let i = 0; i <= 16; i++) outline.push([5.5 - (11 * i) / 16, rise(5.5 - (11 * i) / 16) - 0.02]);
        outline.push([-5.5, WATER - 0.4], [-3.5, WATER - 0.4]);
        for (let i = 0; i <= 16; i++) {
          const a = Math.PI - (Math.PI * i) / 16;
          outline.push([3.4 * Math.cos(a), WATER + 1.72 * Math.sin(a)]);
        }
        outline.push([3.5, WATER - 0.4], [5.5, WATER - 0.4]);
        return kit
          .extrude(outline, 0.4, { bevel: 0.02 })
          .at(0, 0, s * 0.9)
          .as('stone', stone);
      }),
      kit
        .mesh(
          Array.from({ length: 17 }, (_, i) => {
            const a = (Math.PI * i) / 16;
            return [
              3.4 * Math.cos(a),
              WATER + 1.72 * Math.sin(a),
              -0.75,
              3.4 * Math.cos(a),
              WATER + 1.72 * Math.sin(a),
              0.75,
            ];
          }).flat(),
          Array.from({ length: 16 }, (_, i) => [
            2 * i,
            2 * i + 2,
            2 * i + 1,
            2 * i + 1,
            2 * i + 2,
            2 * i + 3,
          ]).flat(),
        )
        .as('stone', stone),
    );
    for (let i = 0; i < 15; i++) {
      const a = Math.PI * ((i + 0.5) / 15);
      kit.add(
        kit
          .box(0.62, 0.36, 0.46, { bevel: 0.03 })
          .turn(0, 0, a - Math.PI / 2 + kit.random.range(-0.02, 0.02))
          .at(3.56 * Math.cos(a), WATER + 1.86 * Math.sin(a), 0.92)
          .as('stone', { ...stone, colour: '#9a938a', vary: 0.18 }),
      );
    }
    // Low parapets of blocks, made to sit on.
    for (const s of [-1, 1])
      for (let i = 0; i < 10; i++) {
        const x = -4.9 + i * 1.09;
        kit.add(
          kit
            .box(1.07, 0.42, 0.34, { bevel: 0.03 })
            .turn(0, 0, -0.07 * x)
            .at(x, rise(x) + 0.2, s * 0.88)
            .as('stone', { ...stone, vary: 0.16 }),
          kit
            .box(1.08, 0.1, 0.42, { bevel: 0.025 })
            .turn(0, 0, -0.07 * x)
            .at(x, rise(x) + 0.45, s * 0.88)
            .as('stone', { ...stone, colour: '#9c958c', vary: 0.12 }),
        );
      }
    for (const [x, z] of [
      [-5.3, 0.88],
      [5.3, 0.88],
      [-5.3, -0.88],
      [5.3, -0.88],
    ] as const) {
      kit.add(kit.box(0.46, 1.5, 0.46, { bevel: 0.04 }).at(x, -0.4, z).as('stone', stone));
      kit.dress('stone-lantern', [x, 0.34, z], 0, { scale: 0.62, state: night ? ['lit'] : [] });
    }
    // River and its walls.
    kit.water({
      at: [0, WATER, -6],
      width: 9.4,
      depth: 56,
      flow: [0, 0, 0.25],
      colour: '#24424a',
      clarity: 0.35,
    });
    for (const s of [-1, 1]) {
      kit.add(
        kit
          .box(0.7, 3.2, 56, { cells: 22 })
          .at(s * 4.85, WATER + 0.9, -6)
          .as('stone', { ...stone, colour: '#7c766e' }),
      );
      kit.add(
        kit
          .ground(12, 56, { cells: 24 })
          .at(s * 11, -0.72, -6)
          .as('dirt', { colour: '#8a7c68' }),
      );
      for (let i = 0; i < 20; i++)
        kit.add(
          kit
            .box(0.8, 0.16, 1.4, { bevel: 0.02, cells: 1 })
            .at(s * 4.85, -0.66, -26 + i * 1.42 + (i > 14 ? 4 : 0))
            .as('stone', { ...stone, vary: 0.18 }),
        );
      let z = 8;
      for (let i = 0; i < 7; i++) {
        const house = townhouse(kit, night);
        kit.feature(
          'wooden houses',
          house.turn(0, -s * (Math.PI / 2 - 0.04 * i), 0).at(s * (8.2 - i * 0.12), -0.72, z),
        );
        z -= kit.random.range(5.6, 6.6);
      }
    }
    // Houses that close the view, and the hill with its temple behind.
    for (let i = 0; i < 4; i++)
      kit.feature('wooden houses', townhouse(kit, night).at(-9 + i * 6.2, -0.72, -33 - (i % 2) * 2));
    // Lanterns strung across at several depths.
    const strings: Shape[] = [];
    for (let k = 0; k < 6; k++) {
      const z = 2.6 - k * 5.2;
      const y = 3.4 + (k % 2) * 0.5;
      strings.push(
        kit
          .tube(
            [
              [-7.6, y, z],
              [0, y - 0.7, z - 0.5],
              [7.6, y, z],
            ],
            0.012,
            { sides: 4, steps: 12 },
          )
          .as('rubber'),
      );
      for (let i = 0; i < 8; i++) {
        const u = (i + 0.5) / 8;
        const [x, yy] = [-7.6 + 15.2 * u, y - 0.7 * 4 * u * (1 - u)];
        if (k < 3)
          kit.dress('paper-lantern', [x, yy - 0.42, z - 0.5 * 4 * u * (1 - u)], 0, {
            state: night ? ['dim'] : ['unlit'],
            colour: kit.random.pick(['#ff7a3c', '#ff9c4c', '#ffb060', '#ff5a3a']),
          });
        else
          strings.push(
            kit
              .sphere([0.15, 0.17, 0.15], { segments: 10 })
              .at(x, yy - 0.22, z)
              .as('paper', { colour: '#f2a860' })
              .glow(kit.random.pick(['#ff9a4c', '#ff7a3c', '#ffb060']), night ? 0.9 : 0.1),
          );
      }
      if (night)
        for (const x of [-3.6, 3.6])
          kit.lamp({
            kind: 'point',
            at: [x, y - 1.05, z],
            kelvin: 2000,
            power: 1.6,
            size: [0.8, 0.2],
            flicker: 'fire',
            source: 'lantern',
          });
    }
    kit.feature('lanterns', ...strings);
    kit.dress('boat', [2.9, WATER - 0.14, -6], 0.1, { colour: '#5a4634' });
    kit.dress('boat', [-3.1, WATER - 0.14, 4.6], 0.06, { colour: '#6a4e38' });
    for (const [x, z, s] of [
      [-6.4, -2.2, 1],
      [6.5, 2.8, 0.9],
      [6.2, -13, 1.1],
      [-6.2, -19, 1],
    ] as const)
      kit.dress('tree', [x, -0.72, z], x, {
        state: ['far', ...(params.state.includes('spring') ? ['blossom'] : [])],
        scale: s,
      });
    for (const [x, z] of [
      [-5.6, 3.4],
      [5.7, -3.6],
      [-5.7, -9],
    ] as const)
      kit.dress('rock', [x, -0.72, z], x, { scale: 0.6 });
    kit.feature(
      'hills',
      kit
        .blob([46, 15, 16], { lumps: 3, roughness: 0.25, detail: 3 })
        .at(-16, -3, -72)
        .as('leaf', { colour: '#33483c' }),
      kit
        .blob([38, 20, 16], { lumps: 3, roughness: 0.25, detail: 3 })
        .at(34, -5, -86)
        .as('leaf', { colour: '#30443e' }),
    );
    kit.add(
      bulbString(kit, [-7.4, 2.6, 5], [-5.4, 2.2, -1], {
        lamps: 0,
        strength: night ? 1.6 : 0.3,
        colours: ['#ffb060', '#ff8a4c'],
      }),
    );
  },
});
