import { defineThing } from '../kinds.ts';
import { wheel } from '../kit/assemblies.ts';

/** Side view from the front bumper (+x) round over the roof, metres. */
const body: readonly (readonly [number, number])[] = [
  [-2.08, 0.3],
  [2.05, 0.3],
  [2.13, 0.42],
  [2.1, 0.62],
  [1.9, 0.72],
  [0.95, 0.8],
  [-1.3, 0.84],
  [-1.95, 0.82],
  [-2.12, 0.7],
  [-2.14, 0.42],
];
const cabin: readonly (readonly [number, number])[] = [
  [1.0, 0.79],
  [0.32, 1.32],
  [0.1, 1.38],
  [-0.95, 1.38],
  [-1.15, 1.33],
  [-1.62, 0.83],
];

export default defineThing({
  id: 'car',
  words: ['car', 'cars', 'sedan', 'automobile', 'vehicle', 'vintage car', 'traffic'],
  facts: {
    size: [1.76, 1.4, 4.3],
    materials: ['metal', 'glass', 'rubber'],
    body: { mass: 1200, restitution: 0.1, friction: 0.8, shape: 'box' },
    rests: 'ground',
    sound: 'engine',
    anchors: {
      driver: { at: [0.36, 0.5, 0.1], kind: 'seat' },
      hood: { at: [0, 0.78, 1.5], kind: 'surface', size: [1.4, 0.9] },
    },
  },
  build(kit, params) {
    const taxi = params.state.includes('taxi');
    const lit = params.state.some((s) => ['lit', 'night', 'headlights', 'driving'].includes(s));
    const paint = {
      colour:
        params.colour ??
        (taxi
          ? '#e0a81e'
          : kit.random.pick(['#a8322c', '#2f5476', '#d8d4c8', '#3d5a48', '#c08a3a', '#5c6066'])),
      roughness: 0.25,
      vary: 0,
    };
    const side = (o: readonly (readonly [number, number])[], w: number, bevel: number) =>
      kit.extrude(o, w, { bevel }).turn(0, -Math.PI / 2, 0);
    kit.add(
      side(body, 1.72, 0.11).as('metal', paint),
      side(
        cabin.map(([x, y]) => [x * 0.985, y - 0.025] as const),
        1.46,
        0.1,
      ).as('glass', { colour: '#232c32', roughness: 0.08, vary: 0 }),
      side(
        [
          [0.3, 1.3],
          [0.1, 1.365],
          [-0.95, 1.365],
          [-1.14, 1.32],
          [-1.1, 1.39],
          [-0.95, 1.41],
          [0.1, 1.41],
          [0.28, 1.36],
        ],
        1.44,
        0.03,
      ).as('metal', paint),
    );
    for (const s of [-1, 1]) {
      for (const [x0, y0, x1, y1] of [
        [0.97, 0.8, 0.28, 1.36],
        [-0.28, 0.8, -0.28, 1.38],
        [-1.58, 0.84, -1.12, 1.36],
      ] as const)
        kit.add(
          kit
            .tube(
              [
                [s * 0.76, y0, x0],
                [s * 0.7, y1, x1],
              ],
              0.035,
              { sides: 6 },
            )
            .as('metal', paint),
        );
      kit.add(
        kit
          .cylinder(0.13, 0.06, { sides: 18, bevel: 0.02 })
          .turn(Math.PI / 2, 0, 0)
          .at(s * 0.62, 0.58, 2.09)
          .as('glass', { colour: '#f4f0e0' })
          .glow('#fff2d0', lit ? 2.4 : 0.12),
        kit
          .box(0.24, 0.12, 0.04, { bevel: 0.015 })
          .at(s * 0.66, 0.62, -2.12)
          .as('glass', { colour: '#a8201c' })
          .glow('#ff2a1a', lit ? 1.2 : 0.06),
        kit
          .box(0.14, 0.09, 0.07, { bevel: 0.03 })
          .at(s * 0.92, 0.88, 0.72)
          .as('metal', paint),
        kit
          .box(0.015, 0.03, 0.16, { bevel: 0.005 })
          .at(s * 0.865, 0.74, -0.1)
          .as('steel'),
        kit
          .box(0.02, 0.05, 3.2, { bevel: 0.008 })
          .at(s * 0.862, 0.5, 0)
          .as('steel', { colour: '#9a9c9e' }),
      );
      for (const z of [1.32, -1.32]) {
        kit.add(
          kit
            .cylinder(0.38, 0.1, { sides: 22, bevel: 0.01 })
            .turn(0, 0, Math.PI / 2)
            .at(s * 0.83, 0.36, z)
            .as('rubber', { colour: '#141416' }),
        );
        kit.part(
          `wheel.${z > 0 ? 'f' : 'b'}${s > 0 ? 'l' : 'r'}`,
          [s * 0.8, 0.32, z],
          wheel(kit, 0.32, 0.2)
            .scale(s, 1, 1)
            .at(s * 0.8, 0.32, z),
        );
      }
    }
    for (const z of [2.1, -2.12])
      kit.add(
        kit.box(1.74, 0.13, 0.12, { bevel: 0.04 }).at(0, 0.4, z).as('steel', { colour: '#b4b8bc' }),
        kit
          .box(0.46, 0.1, 0.02, { bevel: 0.005 })
          .at(0, 0.42, z + Math.sign(z) * 0.065)
          .as('plastic', { colour: '#ece6d4' }),
      );
    kit.add(kit.box(0.8, 0.13, 0.03, { bevel: 0.01 }).at(0, 0.58, 2.1).as('metal', { colour: '#202225' }));
    for (let i = 0; i < 4; i++)
      kit.add(
        kit
          .box(0.78, 0.012, 0.02, { bevel: 0.003 })
          .at(0, 0.535 + i * 0.03, 2.12)
          .as('steel'),
      );
    if (taxi)
      kit.add(
        kit
          .box(0.5, 0.16, 0.2, { bevel: 0.04 })
          .at(0, 1.5, -0.35)
          .as('plastic', { colour: '#f4ecd0' })
          .glow('#ffe0a0', lit ? 1 : 0.2),
        kit.text('TAXI', 0.13).at(0, 1.5, -0.245).as('plastic', { colour: '#1c1c1e' }),
      );
    if (lit)
      for (const s of [-1, 1])
        kit.lamp({
          kind: 'spot',
          at: [s * 0.62, 0.58, 2.2],
          towards: [0, -0.12, 1],
          size: [0.1, 0.5],
          kelvin: 3600,
          power: 4,
          source: 'headlight',
        });
  },
});
