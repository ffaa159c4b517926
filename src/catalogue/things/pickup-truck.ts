import { defineThing } from '../kinds.ts';
import { axles, lampPair, profile } from '../kit/vehicles.ts';

export default defineThing({
  id: 'pickup-truck',
  words: ['pickup truck', 'pickup', 'pick-up truck', 'jeep', 'old pickup truck', 'farm truck'],
  facts: {
    size: [1.9, 1.75, 4.9],
    materials: ['metal', 'glass', 'rubber'],
    body: { mass: 1800, restitution: 0.05, friction: 0.8, shape: 'box' },
    rests: 'ground',
    sound: 'engine',
    anchors: {
      driver: { at: [0.4, 0.75, 0.3], kind: 'seat' },
      bed: { at: [0, 0.72, -1.5], kind: 'surface', size: [1.4, 1.6] },
    },
  },
  build(kit, params) {
    const lit = params.state.some((s) => ['lit', 'night', 'headlights', 'driving'].includes(s));
    const paint = { colour: params.colour ?? '#3f7f88', roughness: 0.35, wear: 0.25, vary: 0 };
    kit.add(
      profile(
        kit,
        [
          [-0.55, 0.42],
          [2.3, 0.42],
          [2.4, 0.6],
          [2.36, 0.98],
          [2.2, 1.08],
          [1.1, 1.14],
          [-0.55, 1.14],
        ],
        1.8,
        0.08,
      ).as('metal', paint),
      profile(
        kit,
        [
          [-0.5, 1.1],
          [1.08, 1.1],
          [0.62, 1.68],
          [-0.42, 1.68],
        ],
        1.56,
        0.05,
      ).as('ceramic', { colour: '#26323a', roughness: 0.06 }),
      kit.box(1.56, 0.09, 1.16, { bevel: 0.04 }).at(0, 1.7, 0.1).as('metal', paint),
      ...[
        [1.06, 0.6],
        [-0.48, -0.42],
      ].flatMap(([a, b]) =>
        [-1, 1].map((s) =>
          kit
            .tube(
              [
                [s * 0.78, 1.1, a!],
                [s * 0.74, 1.69, b!],
              ],
              0.05,
              { sides: 6 },
            )
            .as('metal', paint),
        ),
      ),
      kit.box(1.8, 0.1, 1.95, { bevel: 0.02 }).at(0, 0.66, -1.5).as('wood', { colour: '#8a6c4a' }),
      ...[-1, 1].map((s) =>
        kit
          .box(0.1, 0.62, 1.9, { bevel: 0.03 })
          .at(s * 0.85, 0.86, -1.48)
          .as('metal', paint),
      ),
      kit.box(1.8, 0.5, 0.09, { bevel: 0.03 }).at(0, 0.86, -2.4).as('metal', paint),
      kit.box(1.78, 0.5, 0.08, { bevel: 0.03 }).at(0, 0.86, -0.58).as('metal', paint),
      kit.box(1.84, 0.15, 0.12, { bevel: 0.05 }).at(0, 0.5, 2.42).as('steel'),
      kit.box(1.84, 0.13, 0.1, { bevel: 0.04 }).at(0, 0.5, -2.47).as('steel'),
      kit.box(0.9, 0.26, 0.04, { bevel: 0.01 }).at(0, 0.84, 2.38).as('metal', { colour: '#202225' }),
      ...[0, 1, 2, 3].map((i) =>
        kit
          .box(0.9, 0.02, 0.03, { bevel: 0.004 })
          .at(0, 0.75 + i * 0.06, 2.405)
          .as('steel'),
      ),
      lampPair(kit, 0.68, 0.84, 2.38, 0.13, '#fff2d0', lit ? 2.4 : 0.3),
      lampPair(kit, 0.8, 0.86, -2.44, 0.07, '#c8281c', lit ? 1 : 0.15),
      ...[1.5, -1.45].flatMap((z) =>
        [-1, 1].map((s) =>
          kit
            .cylinder(0.44, 0.16, { sides: 22 })
            .turn(0, 0, Math.PI / 2)
            .at(s * 0.86, 0.44, z)
            .as('rubber', { colour: '#141416' }),
        ),
      ),
    );
    axles(kit, [1.5, -1.45], { radius: 0.38, width: 0.24, half: 0.86 });
  },
});
